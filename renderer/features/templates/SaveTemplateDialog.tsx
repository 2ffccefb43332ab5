import { useState } from 'react';
import { createIds } from '../../../shared/base/createIds.ts';
import { createTemplate, type TemplateKeeps } from '../../../shared/commands/createTemplate.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { Journey } from '../../../shared/model/records.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/useToast.ts';
import styles from './SaveTemplateDialog.module.css';

const kept = ['stages', 'lanes', 'cards', 'connections', 'personas', 'emotions'] as const satisfies readonly (keyof TemplateKeeps)[];
const lockable = ['stages', 'lanes', 'cards'] as const;

/** What something that is kept needs to stand on. */
const needs: Readonly<Record<keyof TemplateKeeps, readonly (keyof TemplateKeeps)[]>> = {
  stages: [], lanes: [], cards: ['stages', 'lanes'], connections: ['stages', 'lanes', 'cards'], personas: [], emotions: ['stages', 'personas'],
};

/** Asks how a template is called, what of the map it keeps and what of that is locked. */
export function SaveTemplateDialog({ journey, onClose }: { journey: Journey; onClose: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showToast = useToast();
  const [title, setTitle] = useState(journey.title);
  const [keeps, setKeeps] = useState<TemplateKeeps>({ stages: true, lanes: true, cards: false, connections: false, personas: false, emotions: false });
  const [locks, setLocks] = useState({ stages: false, lanes: false, cards: false });
  const canKeep = (part: keyof TemplateKeeps) => needs[part].every((other) => keeps[other]);
  const isKept = (part: keyof TemplateKeeps) => keeps[part] && canKeep(part);
  const save = () => {
    const ids = createIds();
    const name = title.trim();
    if (!run((document) => createTemplate(document, { journeyId: journey.id, title: name, keeps, locks, newId: ids.next }))) return;
    onClose();
    const [templateId = ''] = ids.made;
    showToast({ kind: 'note', text: tell('reuse.templateSaved', { title: name }), action: { label: tell('reuse.openTemplate'), run: () => navigate({ screen: 'journey', journeyId: templateId, select: null }) } });
  };
  return (
    <FormDialog title={tell('reuse.saveTemplate')} submitLabel={tell('reuse.saveTemplateButton')} canSubmit={title.trim() !== ''} onSubmit={save} onClose={onClose}>
      <TextField autoFocus label={tell('reuse.templateName')} value={title} onChange={setTitle} maxLength={limits.title} />
      <fieldset className={styles.choices}>
        <legend>{tell('reuse.keep')}</legend>
        {kept.map((part) => <Switch key={part} label={tell(`reuse.keep.${part}`)} isSelected={isKept(part)} isDisabled={!canKeep(part)} onChange={(isOn) => setKeeps({ ...keeps, [part]: isOn })} />)}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{tell('reuse.lockParts')}</legend>
        {lockable.map((part) => (
          <Switch key={part} label={tell(part === 'cards' ? 'reuse.lock.cards' : `reuse.keep.${part}`)} isSelected={locks[part] && isKept(part)} isDisabled={!isKept(part)} onChange={(isOn) => setLocks({ ...locks, [part]: isOn })} />
        ))}
        <p className={styles.hint}>{tell('reuse.lockPartsHint')}</p>
      </fieldset>
    </FormDialog>
  );
}
