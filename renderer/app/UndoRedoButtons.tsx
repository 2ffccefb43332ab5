import { ArrowUUpLeft, ArrowUUpRight } from '@phosphor-icons/react';
import { useAction } from '../actions/ActionProvider.tsx';
import { useHistory } from '../document/DocumentProvider.tsx';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** Undo and redo, each named after what it takes back. */
export function UndoRedoButtons() {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const { undoLabel, redoLabel } = useHistory();
  const undo = useAction('undo');
  const redo = useAction('redo');
  return (
    <>
      <IconButton label={undoLabel ? tell('app.undoOf', { what: tellDynamic(undoLabel) }) : undo.label} shortcut={undo.shortcut} isDisabled={!undo.isEnabled} onPress={undo.run}><ArrowUUpLeft size={18} aria-hidden /></IconButton>
      <IconButton label={redoLabel ? tell('app.redoOf', { what: tellDynamic(redoLabel) }) : redo.label} shortcut={redo.shortcut} isDisabled={!redo.isEnabled} onPress={redo.run}><ArrowUUpRight size={18} aria-hidden /></IconButton>
    </>
  );
}
