import { arrangeCellItems, type Arrangement } from '../../../shared/commands/arrangeCellItems.ts';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { isCellItem } from '../../../shared/model/records.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { announce, startEditing } from '../../session/createSession.ts';
import type { Direction } from '../../session/gridWalk.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { goToRecords } from '../../session/revealFocus.ts';
import { canMove, moveSelected, nameOf } from './moveSelected.ts';

/** Delete, rename and move for whatever is selected. */
export function useSelectionActions(): void {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  const selection = useSession((state) => state.selection);
  const last = selection.at(-1);
  const canGoSideways = useDocument((document) => canMove(document, selection, 'sideways'));
  const canGoUpright = useDocument((document) => canMove(document, selection, 'upright'));
  const move = (direction: Direction): void => {
    if (!actions.run((document) => moveSelected(document, selection, direction)) || !last) return;
    goToRecords(scope, selection, last);
    announce(scope.session, tell('canvas.moved', { name: nameOf(actions.getDocument(), last) }));
  };
  const itemIds = useDocument((document) => selection.filter((id) => isCellItem(document.records.get(id))).join(' '));
  const arrange = (arrangement: Arrangement) => ({
    isEnabled: itemIds.includes(' '),
    run: () => {
      const ids = itemIds.split(' ');
      if (last && actions.run((document) => arrangeCellItems(document, { itemIds: ids, arrangement }))) goToRecords(scope, selection, last);
    },
  });
  useActionHandler('alignStep', arrange('oneStep'));
  useActionHandler('alignLane', arrange('oneLane'));
  useActionHandler('distribute', arrange('spread'));
  useActionHandler('delete', {
    isEnabled: selection.length > 0,
    run: () => {
      if (actions.run((document) => deleteRecords(document, { ids: selection }))) announce(scope.session, tell('canvas.deleted', { count: selection.length }));
    },
  });
  useActionHandler('rename', { isEnabled: last !== undefined, run: () => { if (last) startEditing(scope.session, last); } });
  useActionHandler('moveLeft', { isEnabled: canGoSideways, run: () => move('left') });
  useActionHandler('moveRight', { isEnabled: canGoSideways, run: () => move('right') });
  useActionHandler('moveUp', { isEnabled: canGoUpright, run: () => move('up') });
  useActionHandler('moveDown', { isEnabled: canGoUpright, run: () => move('down') });
}
