import { overlaySample } from '../../shared/layout/drawOverlay.ts';
import type { SceneOverlay } from '../../shared/layout/scene.ts';
import { useMessage } from '../i18n/useMessage.ts';
import styles from './OverlayLegend.module.css';
import { ScenePrimitives } from './ScenePrimitives.tsx';

const noAsset = (): string => '';

/** What the colours of the overlay mean and how many cards have each; lengths follow the font size, so it prints at any size. */
export function OverlayLegend({ overlay, className }: { overlay: SceneOverlay; className?: string }) {
  const tell = useMessage();
  return (
    <section aria-label={tell('view.legend')} className={className ? `${styles.legend} ${className}` : styles.legend}>
      <h3 className={styles.title}>{tell(`view.overlay.${overlay.kind}`)}</h3>
      <ul className={styles.levels}>
        {overlay.levels.map(({ ink, label, count }, index) => (
          <li key={label} className={styles.level}>
            <svg viewBox="0 0 40 20" className={styles.sample} aria-hidden><ScenePrimitives primitives={overlaySample(ink, (index + 1) / overlay.levels.length)} resolveAsset={noAsset} /></svg>
            <strong>{label}</strong>
            <span className={styles.count}>{tell('view.levelCount', { count })}</span>
          </li>
        ))}
        {overlay.unrated > 0 ? <li className={styles.level}><span className={styles.count}>{tell('view.unrated', { count: overlay.unrated })}</span></li> : null}
      </ul>
    </section>
  );
}
