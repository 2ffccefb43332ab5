import { memo, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { isOverlapping } from '../../shared/layout/isOverlapping.ts';
import type { Box, Primitive, SceneItem } from '../../shared/layout/scene.ts';
import { useAction } from '../actions/ActionProvider.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { ScenePrimitives, type ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { nearZoom, visibleBox } from '../session/camera.ts';
import type { SessionState } from '../session/createSession.ts';
import { useScene, useSession } from '../session/JourneyScope.tsx';
import styles from './CardLayer.module.css';

type ImagePrimitive = Extract<Primitive, { kind: 'image' }>;

/** The area of mounted cards grows and shrinks in steps of so many scene pixels: a pan mounts some cards now and then, not in every frame. */
const grain = 256;

/**
 * The cards, mounted only near enough to be read, and only those in view, at the places and sizes of the scene: nothing is measured.
 * Pointer and keyboard are the canvas's: they work on the scene and so are the same near and far.
 */
export function CardLayer({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const area = useSession(useShallow(mountedArea));
  const items = useScene((scene) => scene.items);
  const mounted = useMemo(() => (area ? items.filter((item) => isOverlapping(item, area)) : []), [items, area]);
  return <div data-cards>{mounted.map((item) => <Card key={item.id} item={item} resolveAsset={resolveAsset} />)}</div>;
}

function mountedArea({ camera, view }: SessionState): Box | null {
  if (camera.zoom < nearZoom || view.width === 0) return null;
  const { x, y, width, height } = visibleBox(camera, view);
  const [left, top] = [Math.floor(x / grain) * grain, Math.floor(y / grain) * grain];
  return { x: left, y: top, width: Math.ceil((x + width) / grain) * grain - left, height: Math.ceil((y + height) / grain) * grain - top };
}

/** Items keep their identity while nothing of them changes, so an edit renders the cards that it touches. */
const Card = memo(({ item, resolveAsset }: { item: SceneItem; resolveAsset: ResolveAsset }) => {
  const { id, x, y, width, height, radius, primitives } = item;
  const state = useSession((session) => itemState(id, session.selection, session.hoverItemId, session.preview));
  const unnamed = primitives.find((primitive): primitive is ImagePrimitive => primitive.kind === 'image' && primitive.alt === '');
  return (
    <div
      className={styles.item} data-record-id={id} data-state={state || undefined} data-raised={isRaised(item) || undefined} data-dimmed={item.isDimmed}
      style={{ left: x, top: y, width, height, borderRadius: radius }}
    >
      <svg width={width} height={height} aria-hidden>
        <ScenePrimitives primitives={primitives} resolveAsset={resolveAsset} />
      </svg>
      {unnamed ? <UnnamedImage {...unnamed} /> : null}
      {item.opens ? <SubJourneyMark {...item.opens} /> : null}
    </div>
  );
});

/** Says by cursor and tip that a press leads in; the press itself is the canvas's like every other. */
function SubJourneyMark({ x, y, width, height }: Box) {
  const open = useAction('openSubJourney');
  return <span className={styles.mark} style={{ left: x, top: y, width, height }} title={`${open.label} (${open.shortcut})`} data-opens aria-hidden />;
}

/** On screen only: what nobody has put in words yet shall not be forgotten. */
function UnnamedImage({ x, y }: ImagePrimitive) {
  const tell = useMessage();
  return <span className={styles.unnamed} style={{ left: x + 4, top: y + 4 }} aria-hidden>{tell('image.noAlt')}</span>;
}

/** Whether the drawing asks for a shadow. */
function isRaised({ primitives }: SceneItem): boolean {
  return primitives.some((primitive) => primitive.kind === 'rect' && primitive.shadow !== undefined);
}

/** One word, so that a card renders anew only when its own state changes. */
function itemState(id: string, selection: readonly string[], hoverItemId: string | null, preview: { kind: string; ids?: ReadonlySet<string> } | null): string {
  if (preview?.kind === 'items' && preview.ids?.has(id)) return 'dragged';
  if (selection.includes(id)) return 'selected';
  return hoverItemId === id ? 'hovered' : '';
}
