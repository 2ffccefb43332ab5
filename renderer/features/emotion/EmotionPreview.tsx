import { interpolateMonotone, type CurvePoint } from '../../../shared/layout/curve.ts';
import { linePath } from '../../../shared/layout/curvePaths.ts';
import type { Scene, SceneEmotionPoint } from '../../../shared/layout/scene.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ScenePrimitives } from '../../scene/ScenePrimitives.tsx';
import { cssInk } from '../../scene/sceneStyle.ts';
import { useScene, useSession } from '../../session/JourneyScope.tsx';
import styles from './EmotionPreview.module.css';

const noAsset = (): string => '';

/** The curve as it will be while one of its points is dragged, with the point's value beside it. */
export function EmotionPreview() {
  const preview = useSession((state) => (state.preview?.kind === 'emotion' ? state.preview : null));
  const scene = useScene((current) => current);
  const { number } = useFormat();
  const curve = scene.curves.find(({ personaId }) => personaId === preview?.personaId);
  const dragged = curve?.points.find(({ stepId }) => stepId === preview?.stepId);
  if (!preview || !curve || !dragged) return null;
  const value = number(preview.valence, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <svg className={styles.preview} width={1} height={1} aria-hidden>
      <path d={linePath(interpolateMonotone(runAround(scene, curve.points, dragged, preview.y)))} fill="none" stroke={cssInk(curve.ink)} strokeWidth={2.5} strokeOpacity={0.85} />
      <ScenePrimitives resolveAsset={noAsset} primitives={[
        { kind: 'marker', shape: dragged.marker, x: preview.x, y: preview.y, radius: dragged.radius, fill: curve.ink, stroke: 'surface', strokeWidth: 1.5 },
        { kind: 'text', x: preview.x + 14, y: preview.y + 4, text: value, font: 'sans-600', size: 12, color: 'ink', width: 0, halo: 3 },
      ]} />
      <circle cx={preview.x} cy={preview.y} r={12} fill="none" stroke={cssInk('accent')} strokeWidth={1.5} />
    </svg>
  );
}

/** The unbroken piece of the curve that the point belongs to: a step without a point is a gap. */
function runAround(scene: Scene, points: readonly SceneEmotionPoint[], dragged: SceneEmotionPoint, y: number): CurvePoint[] {
  const byStep = new Map(points.map((point) => [point.stepId, point]));
  const at = scene.steps.findIndex(({ id }) => id === dragged.stepId);
  const present = (index: number) => byStep.get(scene.steps[index]?.id ?? '');
  let first = at;
  while (present(first - 1)) first -= 1;
  let last = at;
  while (present(last + 1)) last += 1;
  return scene.steps.slice(first, last + 1).flatMap(({ id }) => {
    const point = byStep.get(id);
    return point ? [{ x: point.x, y: point.id === dragged.id ? y : point.y }] : [];
  });
}
