import { useState } from 'react';
import { createIds } from '../../../shared/base/createIds.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { activePersonasOf } from '../../../shared/changes/personasOf.ts';
import { templatesOf } from '../../../shared/changes/journeysOf.ts';
import { createFromTemplate } from '../../../shared/commands/createFromTemplate.ts';
import { createJourney } from '../../../shared/commands/createJourney.ts';
import { fillTemplate, templates } from '../../../shared/commands/templates.ts';
import { limits } from '../../../shared/model/fields.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { journeyFacts } from './journeyFacts.ts';
import styles from './NewJourneyDialog.module.css';

/** Asks how a new journey is called, what it starts with and who travels, and opens it. */
export function NewJourneyDialog({ initialTemplateId, onClose }: { initialTemplateId: string; onClose: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const personas = useDocument(activePersonasOf);
  const [title, setTitle] = useState('');
  const own = useDocument(templatesOf);
  const personasIn = (id: string) => own.find((template) => template.id === id)?.personaIds ?? [];
  const [templateId, setTemplateId] = useState(initialTemplateId);
  const [personaIds, setPersonaIds] = useState<readonly string[]>(() => personasIn(initialTemplateId));
  const builtIn = templates.find(({ id }) => id === templateId);
  const name = title.trim();
  const create = () => {
    const ids = createIds();
    const isMade = builtIn
      ? run((document) => createJourney(document, { journeyId: ids.next(), newId: ids.next, title: name, template: fillTemplate(builtIn.id, tell), personaIds }))
      : run((document) => createFromTemplate(document, { templateId, newId: ids.next, title: name, personaIds }));
    const [journeyId] = ids.made;
    if (!isMade || !journeyId) return;
    onClose();
    navigate({ screen: 'journey', journeyId, select: null });
  };
  const choose = (id: string) => {
    setTemplateId(id);
    // Those whose curves a template holds travel, unless the person says otherwise.
    setPersonaIds((ids) => [...new Set([...ids.filter((other) => !personasIn(templateId).includes(other)), ...personasIn(id)])]);
  };
  const toggle = (id: string, isOn: boolean) => setPersonaIds((ids) => (isOn ? [...ids, id] : ids.filter((other) => other !== id)));
  return (
    <FormDialog title={tell('action.newJourney')} submitLabel={tell('home.create')} canSubmit={name !== ''} onSubmit={create} onClose={onClose}>
      <TextField autoFocus label={tell('home.journeyTitle')} placeholder={tell('home.journeyTitleExample')} value={title} onChange={setTitle} maxLength={limits.title} />
      <div>
        <Select label={tell('home.template')} options={[...templates.map(({ id, name }) => ({ id, label: tell(name) })), ...own.map(({ id, title }) => ({ id, label: title }))]} value={templateId} onChange={choose} />
        <p className={styles.hint}>{builtIn ? tell(builtIn.description) : <OwnFacts templateId={templateId} />}</p>
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

/** How large a template of one's own is. */
function OwnFacts({ templateId }: { templateId: string }) {
  const tell = useMessage();
  const facts = useDocument((document) => ({ stages: childrenOf(document, templateId, 'stage').length, lanes: childrenOf(document, templateId, 'lane').length, items: journeyFacts(document, templateId).items }));
  return tell('reuse.ownFacts', facts);
}
