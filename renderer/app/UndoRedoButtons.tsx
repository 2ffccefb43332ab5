import { ArrowUUpLeft, ArrowUUpRight } from '@phosphor-icons/react';
import { useAction } from '../actions/ActionProvider.tsx';
import { useNextInHistory } from '../document/DocumentProvider.tsx';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** Undo and redo, each named after what it takes back. */
export function UndoRedoButtons() {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const undone = useNextInHistory('undo', (label) => tellDynamic(label));
  const redone = useNextInHistory('redo', (label) => tellDynamic(label));
  const undo = useAction('undo');
  const redo = useAction('redo');
  return (
    <>
      <IconButton label={undone === null ? undo.label : tell('app.undoOf', { what: undone })} shortcut={undo.shortcut} isDisabled={!undo.isEnabled} onPress={undo.run}><ArrowUUpLeft size={18} aria-hidden /></IconButton>
      <IconButton label={redone === null ? redo.label : tell('app.redoOf', { what: redone })} shortcut={redo.shortcut} isDisabled={!redo.isEnabled} onPress={redo.run}><ArrowUUpRight size={18} aria-hidden /></IconButton>
    </>
  );
}
