import { memo } from 'react';
import { Button } from 'react-aria-components';
import { openThreadCounts } from '../../../shared/changes/threadsOf.ts';
import { commentMarkHeight, drawCommentMark, placeCommentMarks, type CommentMark } from '../../../shared/layout/commentMarks.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScenePrimitives } from '../../scene/ScenePrimitives.tsx';
import { useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import styles from './CommentMarks.module.css';
import { showThreadsAbout } from './showThread.ts';
import { useCommentedName } from './useCommentedName.ts';

/** Marks where something is being talked about, on one layer of the map. Not for the client's eyes; by keyboard the way is the action. */
export function CommentMarks({ layer }: { layer: CommentMark['layer'] }) {
  const { journeyId } = useJourneyScope();
  const isHidden = useSession((state) => state.layers.asClient === true);
  const counts = useDocument((document) => openThreadCounts(document, journeyId));
  const scene = useScene((current) => current);
  // Far away a mark keeps a size that can be seen and pressed.
  const scale = useSession((state) => Math.max(1, 0.75 / state.camera.zoom));
  if (isHidden || counts.size === 0) return null;
  return placeCommentMarks(scene, counts.keys()).filter((mark) => mark.layer === layer).map(({ targetId, x, y }) => <Mark key={targetId} targetId={targetId} x={x} y={y} scale={scale} count={counts.get(targetId) ?? 0} />);
}

const Mark = memo(function Mark({ targetId, x, y, scale, count }: { targetId: string; x: number; y: number; scale: number; count: number }) {
  const tell = useMessage();
  const scope = useJourneyScope();
  const nameOf = useCommentedName();
  const { width, primitives } = drawCommentMark(String(count), measureText);
  return (
    <Button
      excludeFromTabOrder className={styles.mark} style={{ left: x, top: y - commentMarkHeight, width, height: commentMarkHeight, transform: `scale(${scale})` }}
      aria-label={tell('comment.countOn', { name: nameOf(targetId), count })} onPress={() => showThreadsAbout(scope, targetId)}
    >
      <svg width={width} height={commentMarkHeight} viewBox={`0 ${-commentMarkHeight} ${width} ${commentMarkHeight}`} aria-hidden><ScenePrimitives primitives={primitives} resolveAsset={noAsset} /></svg>
    </Button>
  );
});

function noAsset(): string {
  return '';
}
