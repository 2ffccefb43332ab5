import type { LaneKind } from '../../../shared/model/vocabulary.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { nearZoom } from '../../session/camera.ts';
import { useScene, useSession } from '../../session/JourneyScope.tsx';
import styles from './CellAddButton.module.css';

/** One quiet line in a lane that has nothing yet: what belongs there. */
export function EmptyLaneHints() {
  const tell = useMessage();
  const scene = useScene((current) => current);
  const isNear = useSession((state) => state.camera.zoom >= nearZoom);
  const editingLaneId = useSession((state) => (state.editing?.kind === 'newItem' ? state.editing.laneId : null));
  const hasFilters = useSession((state) => state.layers.hidesOthers === true && state.layers.filters !== undefined);
  // A lane whose cards are filtered out is not empty.
  if (!isNear || hasFilters) return null;
  const filled = new Set(scene.items.map((item) => item.laneId));
  if (scene.curves.some((curve) => curve.points.length > 0) && scene.emotionScale) filled.add(scene.emotionScale.laneId);
  const empty = scene.lanes.filter((lane) => !filled.has(lane.id) && !lane.collapsed && lane.id !== editingLaneId);
  return empty.map((lane) => (
    <div key={lane.id} className={styles.hint} style={{ left: scene.labelWidth + (lane.kind === 'emotion' ? 14 : 40), top: lane.y, height: lane.kind === 'emotion' ? 30 : lane.height }}>
      {tell(`vocabulary.laneHint.${lane.kind as LaneKind}`)}
    </div>
  ));
}
