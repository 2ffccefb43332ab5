import { Plus } from '@phosphor-icons/react';
import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { childrenOf, getRecord } from '../../../shared/changes/document.ts';
import { attachPersona } from '../../../shared/commands/attachPersona.ts';
import { createPersona } from '../../../shared/commands/createPersona.ts';
import { detachPersona } from '../../../shared/commands/detachPersona.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './PersonaActions.module.css';

/** Which personas of the library walk this journey. */
export function PersonaActions() {
  const [isOpen, setIsOpen] = useState(false);
  useActionHandler('attachPersonas', { run: () => setIsOpen(true) });
  return isOpen ? <PersonasDialog onClose={() => setIsOpen(false)} /> : null;
}

function PersonasDialog({ onClose }: { onClose: () => void }) {
  const { journeyId } = useJourneyScope();
  const tell = useMessage();
  const { run, mergeAs } = useDocumentActions();
  const [name, setName] = useState('');
  const attachedIds = useDocument((document) => getRecord(document, 'journey', journeyId)?.personaIds ?? []);
  const personas = useDocument((document) => childrenOf(document, '', 'persona').filter(({ id, archived }) => !archived || attachedIds.includes(id)));
  const setAttached = (personaId: string, isAttached: boolean): void => {
    run((document) => (isAttached ? attachPersona(document, { journeyId, personaId }) : detachPersona(document, { journeyId, personaId })));
  };
  const create = (): void => {
    const id = createId();
    const words = name.trim();
    if (words === '') return;
    mergeAs(id, () => {
      if (run((document) => createPersona(document, { id, name: words, newId: createId }))) setAttached(id, true);
    });
    setName('');
  };
  return (
    <Dialog title={tell('canvas.personasTitle')} onClose={onClose} footer={<Button look="primary" onPress={onClose}>{tell('app.close')}</Button>}>
      <p className={styles.hint}>{tell('canvas.personasHint')}</p>
      <ul className={styles.list}>
        {personas.map((persona) => (
          <li key={persona.id} className={styles.row}>
            <Switch label={persona.name} isSelected={attachedIds.includes(persona.id)} onChange={(isOn) => setAttached(persona.id, isOn)} />
            {persona.role ? <span className={styles.role}>{persona.role}</span> : null}
          </li>
        ))}
      </ul>
      <form className={styles.create} onSubmit={(event) => { event.preventDefault(); create(); }}>
        <TextField label={tell('canvas.newPersonaName')} value={name} onChange={setName} className={styles.grow} />
        <Button type="submit" icon={<Plus size={14} aria-hidden />}>{tell('app.add')}</Button>
      </form>
    </Dialog>
  );
}
