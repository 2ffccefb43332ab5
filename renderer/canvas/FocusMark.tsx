import { focusBox } from '../session/focusBox.ts';
import { useScene, useSession } from '../session/JourneyScope.tsx';
import type { CameraLayerKind } from './CameraLayer.tsx';
import styles from './FocusMark.module.css';

const layerOf = { cell: 'map', stage: 'header', step: 'header', lane: 'labels' } as const;

/** The ring of the keyboard's place: always shown to people who use the keyboard, and around an empty cell that was clicked. */
export function FocusMark({ layer }: { layer: CameraLayerKind }) {
  const focus = useSession((state) => (state.focus && layerOf[state.focus.kind] === layer ? state.focus : null));
  const isKeyboardUsed = useSession((state) => state.isKeyboardUsed);
  const isHidden = useSession((state) => state.editing !== null);
  const scene = useScene((current) => current);
  const zoom = useSession((state) => state.camera.zoom);
  const box = focus && focusBox(scene, focus);
  const radius = focus?.kind === 'cell' && focus.itemId ? (scene.itemById.get(focus.itemId)?.radius ?? 12) : 4;
  if (!focus || !box || isHidden) return null;
  const isEmptyCell = focus.kind === 'cell' && focus.itemId === null;
  if (!isKeyboardUsed && !isEmptyCell) return null;
  const inset = isEmptyCell || focus.kind !== 'cell' ? 3 : -4;
  return (
    <div
      className={styles.mark} data-strength={isKeyboardUsed ? 'keyboard' : 'pointer'}
      style={{ outlineWidth: isKeyboardUsed ? 2 / Math.min(1, zoom) : undefined, left: box.x + inset, top: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset, borderRadius: Math.max(4, radius - inset) }}
    />
  );
}
