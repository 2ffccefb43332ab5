import { useMemo } from 'react';
import { getRecord, type Document } from '../../../shared/changes/document.ts';
import { itemDropAt } from '../../../shared/layout/dropTargets.ts';
import { itemAt } from '../../../shared/layout/hitTest.ts';
import type { Box, Scene } from '../../../shared/layout/scene.ts';
import { cellItemTypeOfLane } from '../../../shared/model/cellItemTypeOfLane.ts';
import { holdsImage } from '../../../shared/model/holdsImage.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useBringImages, type ImagePlace } from '../../document/useBringImages.ts';
import { useRefusalToast } from '../../document/useRefusalToast.ts';
import type { Point } from '../../session/camera.ts';
import { canHoldCards } from '../../session/cellContents.ts';
import type { FileDrop } from '../../session/gesture.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { filesOfDrop } from '../../ui/imageFiles.ts';

/** Files dropped on the map: one on a card is its picture, else each becomes a card where the rule shows it. */
export function useImageDrop(): FileDrop {
  const { session, sceneStore } = useJourneyScope();
  const { getDocument } = useDocumentActions();
  const bring = useBringImages();
  const showRefusal = useRefusalToast();
  return useMemo(() => {
    const landingAt = ({ scene: at, area }: { scene: Point; area: string }, count: number) => (area === 'map' ? findLanding(sceneStore.getState().scene, getDocument(), at, count) : null);
    const leave = (): void => { if (session.getState().preview?.kind === 'files') session.setState({ preview: null }); };
    return {
      over: (pointer, count) => {
        const landing = landingAt(pointer, count);
        if (landing) session.setState({ preview: { kind: 'files', box: landing.box, isOnCard: landing.place.kind === 'cards' } });
        else leave();
        return landing !== null;
      },
      leave,
      drop: (pointer, transfer) => {
        leave();
        const files = filesOfDrop(transfer);
        if (files.length === 0) return showRefusal({ key: 'error.image.onlyAddress' });
        const landing = landingAt(pointer, files.length);
        if (landing) bring(files, landing.place);
      },
    };
  }, [session, sceneStore, getDocument, bring, showRefusal]);
}

/** The middle of a card stands for the card, its edges for the places between cards. */
const middle = { from: 0.2, to: 0.8 };

function findLanding(scene: Scene, document: Document, { x, y }: Point, count: number): { readonly place: ImagePlace; readonly box: Box } | null {
  const item = itemAt(scene, x, y);
  const height = item ? (y - item.y) / item.height : 0;
  if (item && count < 2 && height >= middle.from && height <= middle.to && holdsImage(document.records.get(item.id))) return { place: { kind: 'cards', ids: [item.id] }, box: item };
  const drop = itemDropAt(scene, x, y);
  const lane = drop && scene.lanes.find(({ id }) => id === drop.laneId);
  const kind = drop && getRecord(document, 'lane', drop.laneId)?.kind;
  if (!drop || !lane || !kind || !canHoldCards(lane) || cellItemTypeOfLane(kind) === 'metric') return null;
  const { laneId, stepId, beforeItemId, indicator } = drop;
  return { place: { kind: 'cell', laneId, stepId, beforeItemId }, box: indicator };
}
