import { useId, useState, type FormEvent } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { addView } from '../../../shared/commands/addView.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { contentOf } from './applyView.ts';

/** Asks for the name of what is shown now. */
export function SaveViewDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const formId = useId();
  const { journeyId, session } = useJourneyScope();
  const { run } = useDocumentActions();
  const [name, setName] = useState('');
  const words = name.trim();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const id = createId();
    if (words === '' || !run((document) => addView(document, { journeyId, id, name: words, content: contentOf(session.getState()) }))) return;
    session.setState({ appliedViewId: id });
    onClose();
  };
  return (
    <Dialog title={tell('view.saveTitle')} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        <Button look="primary" type="submit" form={formId} isDisabled={words === ''}>{tell('view.save')}</Button>
      </>
    )}>
      <form id={formId} onSubmit={save}>
        <TextField autoFocus label={tell('view.name')} hint={tell('view.saveHint')} value={name} onChange={setName} maxLength={300} />
      </form>
    </Dialog>
  );
}
