import type { Box, Scene } from '../../shared/layout/scene.ts';
import { ScenePrimitives, type ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { cssInk } from '../scene/sceneStyle.ts';
import type { Preview } from '../session/createSession.ts';
import { useScene, useSession } from '../session/JourneyScope.tsx';
import styles from './PreviewLayer.module.css';

/** Cards drawn under the pointer; more than these would only hide each other. */
const maximumGhosts = 24;

/** On the map: cards that follow the pointer, the rule where they will land, the marquee, the new place of a stage, step or lane. */
export function MapPreview({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const preview = useSession((state) => state.preview);
  const scene = useScene((current) => current);
  switch (preview?.kind) {
    case 'items': return <ItemsPreview preview={preview} scene={scene} resolveAsset={resolveAsset} />;
    case 'files': return <div data-drop={preview.isOnCard ? 'card' : 'place'} className={preview.isOnCard ? styles.target : styles.rule} style={styleOf(preview.box)} />;
    case 'marquee': return <Marquee box={preview.box} />;
    case 'stage':
    case 'step': return preview.indicator === null ? null : <div className={styles.rule} style={styleOf({ x: preview.indicator - 1, y: 0, width: 2, height: scene.height })} />;
    case 'lane': return preview.indicator === null ? null : <div className={styles.rule} style={styleOf({ x: 0, y: preview.indicator - 1, width: scene.width, height: 2 })} />;
    default: return null;
  }
}

/** Its hairline keeps its width on screen. */
function Marquee({ box }: { box: Box }) {
  const zoom = useSession((state) => state.camera.zoom);
  return <div className={styles.marquee} style={{ ...styleOf(box), borderWidth: 1 / zoom }} />;
}

function ItemsPreview({ preview, scene, resolveAsset }: { preview: Extract<Preview, { kind: 'items' }>; scene: Scene; resolveAsset: ResolveAsset }) {
  const items = [...preview.ids].slice(0, maximumGhosts).flatMap((id) => scene.itemById.get(id) ?? []);
  return (
    <>
      {preview.indicators.map((box) => <div key={`${box.x} ${box.y}`} className={styles.rule} style={styleOf(box)} />)}
      <div style={{ transform: `translate(${preview.offset.x}px, ${preview.offset.y}px)` }}>
        {items.map((item) => (
          <div key={item.id} className={styles.ghost} style={{ ...styleOf(item), borderRadius: item.radius }}>
            <svg width={item.width} height={item.height} aria-hidden><ScenePrimitives primitives={item.primitives} resolveAsset={resolveAsset} /></svg>
          </div>
        ))}
      </div>
    </>
  );
}

/** The stage header that follows the pointer. */
export function HeaderPreview({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const preview = useSession((state) => (state.preview?.kind === 'stage' || state.preview?.kind === 'step' ? state.preview : null));
  const scene = useScene((current) => current);
  if (!preview) return null;
  const rule = preview.indicator === null ? null : <div className={styles.rule} style={styleOf({ x: preview.indicator - 1, y: 0, width: 2, height: scene.headerHeight })} />;
  const stage = preview.kind === 'stage' ? scene.stages.find(({ id }) => id === preview.id) : undefined;
  if (!stage) return rule;
  return (
    <>
      {rule}
      <div className={styles.ghost} style={{ ...styleOf({ x: stage.x + preview.offset, y: 0, width: stage.width, height: scene.headerHeight }), background: cssInk(stage.tint) }}>
        <svg width={stage.width} height={scene.headerHeight} aria-hidden><ScenePrimitives primitives={stage.header} resolveAsset={resolveAsset} /></svg>
      </div>
    </>
  );
}

/** The lane label that follows the pointer. */
export function LabelPreview({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const preview = useSession((state) => (state.preview?.kind === 'lane' ? state.preview : null));
  const scene = useScene((current) => current);
  const lane = scene.lanes.find(({ id }) => id === preview?.id);
  if (!preview || !lane) return null;
  const height = Math.min(lane.height, 72);
  return (
    <>
      {preview.indicator === null ? null : <div className={styles.rule} style={styleOf({ x: 0, y: preview.indicator - 1, width: scene.labelWidth, height: 2 })} />}
      <div className={styles.ghost} style={{ ...styleOf({ x: 0, y: lane.y + preview.offset, width: scene.labelWidth, height }), background: cssInk('paper') }}>
        <svg width={scene.labelWidth} height={height} aria-hidden><ScenePrimitives primitives={lane.label} resolveAsset={resolveAsset} /></svg>
      </div>
    </>
  );
}

function styleOf({ x, y, width, height }: Box): { left: number; top: number; width: number; height: number } {
  return { left: x, top: y, width, height };
}
