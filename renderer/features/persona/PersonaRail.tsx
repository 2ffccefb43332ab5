import { Archive, ArrowUUpLeft, ClipboardText, Copy, Trash } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import type { Persona } from '../../../shared/model/records.ts';
import { inks } from '../../../shared/model/vocabulary.ts';
import { navigate } from '../../actions/routes.ts';
import { useCopyPersonas } from '../../document/useCopyPersonas.ts';
import { useDraftText } from '../../document/useDraftText.ts';
import { usePersonaCommands } from '../../document/usePersonaCommands.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { CurveSample } from '../../scene/CurveSample.tsx';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { oneLine } from '../../ui/oneLine.ts';
import { SectionList } from './SectionList.tsx';
import { usePersonaEdit } from './usePersonaEdit.ts';
import { WhereUsed } from './WhereUsed.tsx';
import styles from './PersonaRail.module.css';

/** Beside the sheet: its sections, what stands behind the persona and where it is used. */
export function PersonaRail({ persona, panels, comments }: { persona: Persona; panels: ReactNode; comments: ReactNode }) {
  const tell = useMessage();
  return (
    <aside className={styles.rail} aria-label={tell('persona.details')}>
      <SectionList personaId={persona.id} />
      <Segment persona={persona} />
      {panels}
      <WhereUsed persona={persona} />
      {comments}
      <RailActions persona={persona} />
    </aside>
  );
}

function Segment({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  const archetype = useDraftText(persona.archetype ?? '', (text) => edit({ archetype: text.trim() }));
  const segment = useDraftText(persona.segment ?? '', (text) => edit({ segment: text.trim() }));
  return (
    <section className={styles.group} aria-label={tell('persona.standsFor')}>
      <h2 className={styles.title}>{tell('persona.standsFor')}</h2>
      <TextArea label={tell('persona.field.archetype')} rows={1} maxLength={300} value={archetype.value} onChange={(text) => archetype.onChange(oneLine(text))} onFocus={archetype.onFocus} onBlur={archetype.onBlur} />
      <TextArea label={tell('persona.field.segment')} rows={1} maxLength={300} value={segment.value} onChange={(text) => segment.onChange(oneLine(text))} onFocus={segment.onFocus} onBlur={segment.onBlur} />
      <NumberField label={tell('persona.field.segmentShare')} value={persona.segmentShare ?? null} minValue={0} maxValue={100} onChange={(segmentShare) => edit({ segmentShare })} />
      <SegmentedControl label={tell('persona.field.ink')} isStretched value={persona.ink ?? 'p1'} options={inks.map((id, index) => ({ id, label: '', name: tell('persona.inkName', { number: index + 1 }), icon: <CurveSample ink={id} /> }))} onChange={(ink) => edit({ ink })} />
    </section>
  );
}

function RailActions({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const commands = usePersonaCommands();
  const copyPersonas = useCopyPersonas();
  const duplicate = () => {
    const personaId = commands.duplicate(persona);
    if (personaId) navigate({ screen: 'persona', personaId });
  };
  const toList = () => navigate({ screen: 'personas' });
  return (
    <div className={styles.actions}>
      <Button size="small" icon={<Copy size={16} aria-hidden />} onPress={duplicate}>{tell('persona.duplicate')}</Button>
      <Button size="small" icon={<ClipboardText size={16} aria-hidden />} onPress={() => void copyPersonas([persona.id])}>{tell('personaUse.copy')}</Button>
      <Button size="small" icon={persona.archived ? <ArrowUUpLeft size={16} aria-hidden /> : <Archive size={16} aria-hidden />} onPress={() => void commands.archive(persona, !persona.archived)}>{tell(persona.archived ? 'personaUse.unarchive' : 'personaUse.archive')}</Button>
      <Button size="small" look="danger" icon={<Trash size={16} aria-hidden />} onPress={() => commands.remove(persona, toList)}>{tell('persona.delete')}</Button>
    </div>
  );
}
