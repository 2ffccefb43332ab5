import { ScenePrimitives, type ResolveAsset } from '../../scene/ScenePrimitives.tsx';
import { useScene } from '../../session/JourneyScope.tsx';
import styles from './Corner.module.css';

/** The corner above the lane labels: state of the journey and what it holds. */
export function Corner({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const corner = useScene((scene) => scene.corner);
  const width = useScene((scene) => scene.labelWidth);
  const height = useScene((scene) => scene.headerHeight);
  return (
    <div className={styles.corner} style={{ width, height }}>
      <svg width={width} height={height} aria-hidden><ScenePrimitives primitives={corner} resolveAsset={resolveAsset} /></svg>
    </div>
  );
}
