import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { addView } from '../../../shared/commands/addView.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { contentOf } from './applyView.ts';

/** Asks for the name of what is shown now. */
export function SaveViewDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const { journeyId, session } = useJourneyScope();
  const { run } = useDocumentActions();
  const [name, setName] = useState('');
  const words = name.trim();
  const save = (): void => {
    const id = createId();
    if (!run((document) => addView(document, { journeyId, id, name: words, content: contentOf(session.getState()) }))) return;
    session.setState({ appliedViewId: id });
    onClose();
  };
  return (
    <FormDialog title={tell('view.saveTitle')} submitLabel={tell('view.save')} canSubmit={words !== ''} onSubmit={save} onClose={onClose}>
      <TextField autoFocus label={tell('view.name')} hint={tell('view.saveHint')} value={name} onChange={setName} maxLength={300} />
    </FormDialog>
  );
}
