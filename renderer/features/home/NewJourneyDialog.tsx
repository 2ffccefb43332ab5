import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { createJourney } from '../../../shared/commands/createJourney.ts';
import { fillTemplate, templates, type TemplateId } from '../../../shared/commands/templates.ts';
import { limits } from '../../../shared/model/fields.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './NewJourneyDialog.module.css';

/** Asks how a new journey is called, what it starts with and who travels, and opens it. */
export function NewJourneyDialog({ initialTemplateId, onClose }: { initialTemplateId: TemplateId; onClose: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const personas = useDocument((document) => childrenOf(document, '', 'persona'));
  const [title, setTitle] = useState('');
  const [templateId, setTemplateId] = useState(initialTemplateId);
  const [personaIds, setPersonaIds] = useState<readonly string[]>([]);
  const template = templates.find(({ id }) => id === templateId) ?? templates[0];
  const name = title.trim();
  const create = () => {
    const journeyId = createId();
    if (!run((document) => createJourney(document, { journeyId, newId: createId, title: name, template: fillTemplate(templateId, tell), personaIds }))) return;
    onClose();
    navigate({ screen: 'journey', journeyId, select: null });
  };
  const toggle = (id: string, isOn: boolean) => setPersonaIds((ids) => (isOn ? [...ids, id] : ids.filter((other) => other !== id)));
  return (
    <FormDialog title={tell('action.newJourney')} submitLabel={tell('home.create')} canSubmit={name !== ''} onSubmit={create} onClose={onClose}>
      <TextField autoFocus label={tell('home.journeyTitle')} placeholder={tell('home.journeyTitleExample')} value={title} onChange={setTitle} maxLength={limits.title} />
      <div>
        <Select label={tell('home.template')} options={templates.map(({ id, name }) => ({ id, label: tell(name) }))} value={templateId} onChange={setTemplateId} />
        <p className={styles.hint}>{tell(template.description)}</p>
      </div>
      {personas.length > 0 ? (
        <fieldset className={styles.personas}>
          <legend>{tell('home.whoTravels')}</legend>
          {personas.map(({ id, name }) => <Switch key={id} label={name} isSelected={personaIds.includes(id)} onChange={(isOn) => toggle(id, isOn)} />)}
        </fieldset>
      ) : null}
    </FormDialog>
  );
}
