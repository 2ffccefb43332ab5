import { useCallback } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { createIds } from '../../shared/base/createIds.ts';
import type { Document } from '../../shared/changes/document.ts';
import { addImageCards } from '../../shared/commands/addImageCards.ts';
import { setImage } from '../../shared/commands/setImage.ts';
import type { CellPlace } from '../../shared/layout/hitTest.ts';
import type { Image } from '../../shared/model/fields.ts';
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
const placeholder: Image = { assetId: '0'.repeat(64), alt: '' };

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
    const put = (document: Document, images: readonly Image[], newId: () => string) => (
      place.kind === 'cards' ? setImage(document, { ids: place.ids, image: images[0] ?? null }) : addImageCards(document, { ...place, images: images.map((image) => ({ id: newId(), image })) })
    );
    // What is refused anyway is said before the person names and crops anything.
    const tried = put(getDocument(), [placeholder], createId);
    if (!tried.ok) return showRefusal(tried.refusal);
    askForImages({ files, most: place.kind === 'cards' ? 1 : most, keep: (images) => {
      const ids = createIds();
      if (!run((document) => put(document, images, ids.next))) return false;
      if (place.kind === 'cell') goToRecords(scope, ids.made);
      announce(scope.session, tell('image.added', { count: images.length }));
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
