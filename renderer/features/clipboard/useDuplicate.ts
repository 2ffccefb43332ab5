import { createIds } from '../../../shared/base/createIds.ts';
import { copyParts } from '../../../shared/commands/copyParts.ts';
import { duplicateCellItems } from '../../../shared/commands/duplicateCellItems.ts';
import { pasteParts } from '../../../shared/commands/pasteParts.ts';
import { isCellItem } from '../../../shared/model/records.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecords } from '../../session/revealFocus.ts';

/** Copies what is selected beside itself: cards below in their cells, stages and lanes after the last of them. */
export function useDuplicate(isEnabled: boolean): void {
  const scope = useJourneyScope();
  const { run, getDocument } = useDocumentActions();
  const duplicate = (): void => {
    const document = getDocument();
    const { selection } = scope.session.getState();
    const itemIds = selection.filter((id) => isCellItem(document.records.get(id)));
    const ids = createIds();
    if (itemIds.length > 0) {
      if (run((given) => duplicateCellItems(given, { ids: itemIds, newId: ids.next }))) goToRecords(scope, ids.made.slice(0, itemIds.length));
      return;
    }
    const content = copyParts(document, selection);
    const parts = content ? content[content.kind] : [];
    if (content && run((given) => pasteParts(given, { content, journeyId: scope.journeyId, afterId: parts.at(-1)?.id, withPersonas: false, withSteps: false, newId: ids.next }))) goToRecords(scope, ids.made.slice(0, parts.length));
  };
  useActionHandler('duplicate', { isEnabled, run: duplicate });
}
