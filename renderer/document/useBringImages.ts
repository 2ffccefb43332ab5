import { useCallback } from 'react';
import { createIds } from '../../shared/base/createIds.ts';
import { addImageCards, needImageCell } from '../../shared/commands/addImageCards.ts';
import { setImage } from '../../shared/commands/setImage.ts';
import type { CellPlace } from '../../shared/layout/hitTest.ts';
import { holdsImage } from '../../shared/model/holdsImage.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { cellItems } from '../session/cellContents.ts';
import { announce } from '../session/createSession.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { goToRecords } from '../session/revealFocus.ts';
import { targetCell } from '../session/targetCell.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useHost } from './HostProvider.tsx';
import { askForImages } from './imageRequestStore.ts';
import { useRefusalToast } from './useRefusalToast.ts';

/** On cards as their picture, or in a cell as new cards. */
export type ImagePlace = { readonly kind: 'cards'; readonly ids: readonly string[] } | (CellPlace & { readonly kind: 'cell'; readonly beforeItemId: string | null });

/** At once; more could neither be looked through nor named. */
const most = 50;

/** Brings pictures into the open journey, at a place or (`null`) where the person works; they are asked first how to keep them. */
export function useBringImages(): (files: readonly File[], place: ImagePlace | null) => void {
  const scope = useJourneyScope();
  const { run, getDocument } = useDocumentActions();
  const { readOnly } = useHost().session;
  const showRefusal = useRefusalToast();
  const tell = useMessage();
  return useCallback((files, given) => {
    if (readOnly) return showRefusal({ key: 'error.app.readOnly' });
    const place = given ?? placeHere();
    if (!place) return showRefusal({ key: 'error.record.missing' });
    if (place.kind === 'cards') return askForImages({ files, most: 1, keep: ([image]) => image !== undefined && run((document) => setImage(document, { ids: place.ids, image })) });
    const cell = needImageCell(getDocument(), place.laneId, place.stepId);
    if (!cell.ok) return showRefusal(cell.refusal);
    askForImages({ files, most, keep: (images) => {
      const ids = createIds();
      const added = images.map((image) => ({ id: ids.next(), image }));
      if (!run((document) => addImageCards(document, { ...place, images: added }))) return false;
      goToRecords(scope, ids.made);
      announce(scope.session, tell('image.added', { count: added.length }));
      return true;
    } });

    /** One picture goes onto the selected cards, several are cards of their own, below the focused one. */
    function placeHere(): ImagePlace | null {
      const { selection, focus } = scope.session.getState();
      const ids = selection.filter((id) => holdsImage(getDocument().records.get(id)));
      if (ids.length > 0 && files.length < 2) return { kind: 'cards', ids };
      const target = targetCell(scope);
      if (!target) return null;
      const items = cellItems(scope.sceneStore.getState().scene, target.laneId, target.stepId);
      const at = items.findIndex(({ id }) => focus?.kind === 'cell' && id === focus.itemId);
      return { kind: 'cell', ...target, beforeItemId: at < 0 ? null : (items[at + 1]?.id ?? null) };
    }
  }, [scope, run, getDocument, readOnly, showRefusal, tell]);
}
