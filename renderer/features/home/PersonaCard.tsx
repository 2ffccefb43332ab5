import { Archive, ArrowUUpLeft, ClipboardText, Columns, Copy, DotsThree, Trash, User } from '@phosphor-icons/react';
import type { KeyboardEvent } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import { factOf } from '../../../shared/changes/personaParts.ts';
import { gradeOfPersona } from '../../../shared/metrics/personas/gradeOfPersona.ts';
import { navigate, routeAddress } from '../../actions/routes.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { useCopyPersonas } from '../../document/useCopyPersonas.ts';
import { usePersonaCommands } from '../../document/usePersonaCommands.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import styles from './PersonaCard.module.css';

/** One persona: face, name, role. Delete asks whether to delete. */
export function PersonaCard({ personaId, level, onGone }: { personaId: string; level: 2 | 3; onGone: () => void }) {
  const Heading = `h${level}` as const;
  const tell = useMessage();
  const resolveAsset = useResolveAsset();
  const persona = useRecord(personaId);
  const commands = usePersonaCommands();
  const copyPersonas = useCopyPersonas();
  const description = useDescription(personaId);
  if (persona?.type !== 'persona') return null;
  const remove = () => commands.remove(persona, onGone);
  const archive = () => {
    if (commands.archive(persona, !persona.archived)) onGone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    remove();
  };
  const menu = [
    [{ id: 'duplicate', label: tell('action.duplicate'), icon: <Copy size={14} />, run: () => void commands.duplicate(persona) }, { id: 'compare', label: tell('action.comparePersonas'), icon: <Columns size={14} />, run: () => navigate({ screen: 'personaCompare', personaIds: [personaId] }) }],
    [{ id: 'copy', label: tell('personaUse.copy'), icon: <ClipboardText size={14} />, run: () => void copyPersonas([personaId]) }],
    [{ id: 'archive', label: tell(persona.archived ? 'personaUse.unarchive' : 'personaUse.archive'), icon: persona.archived ? <ArrowUUpLeft size={14} /> : <Archive size={14} />, run: archive }, { id: 'delete', label: tell('action.delete'), icon: <Trash size={14} />, isDanger: true, run: remove }],
  ];
  return (
    <article className={styles.card} aria-label={persona.name}>
      <div className={styles.face} data-ink={persona.ink ?? 'p1'}>
        {persona.portrait ? <Portrait portrait={persona.portrait} name={persona.name} resolveAsset={resolveAsset} size={56} /> : <User size={28} aria-hidden />}
      </div>
      <div className={styles.words}>
        <Heading className={styles.name}><a href={routeAddress({ screen: 'persona', personaId })} className={styles.link} onKeyDown={onKeyDown}>{persona.name}</a></Heading>
        <p className={styles.role}>{description}</p>
      </div>
      <MenuButton label={tell('home.actionsOf', { name: persona.name })} groups={menu}>
        <IconButton size="small" label={tell('home.actionsOf', { name: persona.name })} className={styles.more}><DotsThree size={18} weight="bold" aria-hidden /></IconButton>
      </MenuButton>
    </article>
  );
}

/** "Dog owner, 34. Qualitative": as much of it as is known. */
function useDescription(personaId: string): string {
  const tell = useMessage();
  return useDocument((document) => {
    const role = getRecord(document, 'persona', personaId)?.role ?? factOf(document, personaId, 'occupation');
    const who = [role, factOf(document, personaId, 'age')].filter(Boolean).join(', ');
    return [who, tell(`vocabulary.personaGrade.${gradeOfPersona(document, personaId)}`)].filter(Boolean).join('. ');
  });
}
