import { useState, type PointerEvent, type RefObject } from 'react';
import { placeAt, type ActorPlace } from '../../../shared/layout/stakeholders/placeAt.ts';
import { isInside } from '../../../shared/layout/stakeholders/polar.ts';
import type { Point, StakeholderScene } from '../../../shared/layout/stakeholders/stakeholderScene.ts';
import type { MapActions } from './useMapActions.ts';

/** A press that moves less is a click. */
const slack = 4;

/** What the pointer is doing, as it is shown meanwhile. */
type MapDrag =
  | { readonly kind: 'move'; readonly actorId: string; readonly place: ActorPlace }
  | { readonly kind: 'relate'; readonly fromId: string; readonly from: Point; readonly to: Point; readonly overId: string | null };

interface Press {
  readonly kind: 'move' | 'relate' | 'pan';
  readonly actorId: string | null;
  readonly pointerId: number;
  readonly start: Point;
  readonly scroll: Point;
}

interface MapGestureArgs {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly view: RefObject<HTMLDivElement | null>;
  readonly scene: StakeholderScene;
  readonly actions: MapActions;
  readonly onSelect: (id: string | null) => void;
}

/** Pressing selects; dragging an actor moves it with one commit, on its handle it draws a relation, on the ground it moves the picture. */
export function useMapGesture({ svg, view, scene, actions, onSelect }: MapGestureArgs) {
  const [press, setPress] = useState<Press | null>(null);
  const [drag, setDrag] = useState<MapDrag | null>(null);
  const end = (): boolean => {
    setPress(null);
    setDrag(null);
    return drag !== null;
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const actorId = event.target.closest<SVGElement>('[data-actor]')?.dataset.actor ?? null;
    const relationId = event.target.closest<SVGElement>('[data-relation]')?.dataset.relation ?? null;
    onSelect(actorId ?? relationId);
    if (relationId || (actorId && !actions.canEdit)) return;
    const kind = actorId === null ? 'pan' : event.target.closest('[data-handle]') ? 'relate' : 'move';
    svg.current?.setPointerCapture(event.pointerId);
    setPress({ kind, actorId, pointerId: event.pointerId, start: { x: event.clientX, y: event.clientY }, scroll: { x: view.current?.scrollLeft ?? 0, y: view.current?.scrollTop ?? 0 } });
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (!press || event.pointerId !== press.pointerId) return;
    const [dx, dy] = [event.clientX - press.start.x, event.clientY - press.start.y];
    if (press.kind === 'pan') view.current?.scrollTo(press.scroll.x - dx, press.scroll.y - dy);
    else if (drag || Math.hypot(dx, dy) > slack) setDrag(dragAt(scene, press, scenePoint(svg.current, event)));
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    if (!press || event.pointerId !== press.pointerId) return;
    if (drag?.kind === 'move') actions.move(drag.actorId, drag.place.ring, drag.place.angle);
    if (drag?.kind === 'relate' && drag.overId) actions.relate(drag.fromId, drag.overId);
    end();
  };
  return { drag, cancel: end, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: () => void end() } };
}

function dragAt(scene: StakeholderScene, { kind, actorId }: Press, point: Point): MapDrag | null {
  const actor = scene.actors.find(({ id }) => id === actorId);
  if (!actor) return null;
  if (kind === 'move') return { kind, actorId: actor.id, place: placeAt(scene, point, actor.id) };
  const over = scene.actors.find((other) => other.id !== actor.id && isInside(point, other));
  return { kind: 'relate', fromId: actor.id, from: actor.disc, to: over?.disc ?? point, overId: over?.id ?? null };
}

function scenePoint(svg: SVGSVGElement | null, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const matrix = svg?.getScreenCTM()?.inverse();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix) : { x: 0, y: 0 };
}
