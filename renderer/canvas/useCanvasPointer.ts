import { useEffect, useMemo, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { refusalOfLocked } from '../../shared/commands/refusalOfLock.ts';
import { cellAt, itemAt } from '../../shared/layout/hitTest.ts';
import { edgeScroll, type Point } from '../session/camera.ts';
import type { ActiveGesture, CanvasPointer, Gesture, GestureContext } from '../session/gesture.ts';
import type { JourneyScope } from '../session/JourneyScope.tsx';
import { panBy } from '../session/moveCamera.ts';
import { focusCanvas } from './focusCanvas.ts';
import { menuPosition } from './menuPosition.ts';
import { PinchTracker } from './PinchTracker.ts';
import { placeOf, pointerAt } from './pointerAt.ts';

/** Below this many pixels a press is a click, not a drag. */
const dragThreshold = 4;
/** Buttons, fields and menus on the canvas handle their own pointer. */
const controls = 'button, input, textarea, select, a, [role="menu"], [data-canvas-control]';

interface CanvasPointerHandlers {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
}

/** Every pointer on the canvas goes through here: pan, pinch, the list of gestures, hover. */
export function useCanvasPointer(root: RefObject<HTMLElement | null>, gestures: readonly Gesture[], context: GestureContext, onMenu: (position: Point) => void): CanvasPointerHandlers {
  const latest = useRef({ gestures, context, onMenu });
  useEffect(() => {
    latest.current = { gestures, context, onMenu };
  });
  const { scope } = context;
  const control = useMemo(() => new PointerControl(root, latest), [root]);
  useEffect(() => control.connect(scope), [control, scope]);
  return control.handlers;
}

interface Press {
  readonly id: number;
  readonly start: Point;
  gesture: ActiveGesture | 'pan';
  last: Point;
  isDrag: boolean;
  event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> & { pointerType: string };
}

class PointerControl {
  private press: Press | null = null;
  private scroll = 0;
  private readonly pinch = new PinchTracker();
  private readonly root: RefObject<HTMLElement | null>;
  private readonly latest: RefObject<{ gestures: readonly Gesture[]; context: GestureContext; onMenu: (position: Point) => void }>;

  constructor(root: RefObject<HTMLElement | null>, latest: PointerControl['latest']) {
    this.root = root;
    this.latest = latest;
  }

  /** Escape takes a gesture back; Space turns the pointer into a hand. Returns how to stop. */
  connect({ session }: JourneyScope): () => void {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && this.press?.isDrag) {
        this.finish();
        session.setState({ preview: null });
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === ' ') session.setState({ isSpaceHeld: false });
    };
    // The key may be let go in another window.
    const onBlur = (): void => session.setState({ isSpaceHeld: false });
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', onBlur);
      this.finish();
    };
  }

  readonly handlers: CanvasPointerHandlers = {
    // The browser would take the focus from the grid and give it to whatever focusable thing lies around the canvas.
    onMouseDown: (event) => { if (!isControl(event.target)) event.preventDefault(); },
    onPointerDown: (event) => this.down(event),
    onPointerMove: (event) => this.move(event),
    onPointerUp: (event) => this.up(event),
    onPointerCancel: (event) => this.cancel(event),
    onPointerLeave: () => this.setHover(null, null),
    onDoubleClick: (event) => {
      if (isControl(event.target)) return;
      const { gestures, context } = this.latest.current;
      const pointer = this.pointerOf(this.positionOf(event), { ...modifiersOf(event), pointerType: 'mouse' });
      gestures.some((gesture) => gesture.doubleClick?.(pointer, context));
    },
    onContextMenu: (event) => {
      if (isControl(event.target)) return;
      event.preventDefault();
      this.latest.current.onMenu(menuPosition(event, this.root.current, this.scope));
    },
  };

  private get scope(): JourneyScope {
    return this.latest.current.context.scope;
  }

  private down(event: PointerEvent<HTMLElement>): void {
    if (isControl(event.target)) return;
    const position = this.positionOf(event);
    if (event.pointerType === 'touch' && this.pinch.add(event.pointerId, position)) return this.finish();
    if (this.press || (event.button !== 0 && event.button !== 1 && event.button !== 2)) return;
    const { session } = this.scope;
    focusCanvas(this.root.current);
    session.setState({ isKeyboardUsed: false });
    const isPan = event.button === 1 || session.getState().tool === 'hand' || session.getState().isSpaceHeld;
    const gesture = isPan ? 'pan' : this.ask(this.pointerOf(position, event));
    if (event.button === 2) {
      // A menu is about what lies under the pointer: select it as a click would, unless it is part of the selection already.
      if (gesture !== 'pan') gesture?.click?.({ ...this.pointerOf(position, event), isMenu: true });
      return;
    }
    if (!gesture) return;
    if (event.button === 1) event.preventDefault();
    this.root.current?.setPointerCapture(event.pointerId);
    this.press = { id: event.pointerId, start: position, last: position, gesture, isDrag: false, event: { ...modifiersOf(event), pointerType: event.pointerType } };
  }

  private ask(pointer: CanvasPointer): ActiveGesture | null {
    const { gestures, context } = this.latest.current;
    for (const gesture of gestures) {
      const active = gesture.press?.(pointer, context);
      if (active) return active;
    }
    return null;
  }

  private move(event: PointerEvent<HTMLElement>): void {
    const position = this.positionOf(event);
    if (this.pinch.move(event.pointerId, position, this.scope)) return;
    const { press } = this;
    if (!press) return this.hover(position, event.target);
    if (event.pointerId !== press.id) return;
    if (!press.isDrag && Math.hypot(position.x - press.start.x, position.y - press.start.y) < dragThreshold) return;
    if (!press.isDrag && event.pointerType === 'touch' && press.gesture !== 'pan' && press.gesture.isPanByTouch) press.gesture = 'pan';
    if (!press.isDrag && press.gesture !== 'pan' && this.refuseLocked(press.gesture)) return;
    press.isDrag = true;
    if (press.gesture === 'pan') panBy(this.scope, position.x - press.last.x, position.y - press.last.y);
    press.last = position;
    press.event = { ...modifiersOf(event), pointerType: event.pointerType };
    if (press.gesture === 'pan') return;
    press.gesture.drag?.(this.pointerOf(position, press.event));
    if (this.scroll === 0) this.scroll = requestAnimationFrame(this.scrollAtEdge);
  }

  /** What is locked says so as soon as somebody pulls at it, not when it is let go. */
  private refuseLocked({ moves }: ActiveGesture): boolean {
    const { actions } = this.latest.current.context;
    const { records } = actions.getDocument();
    const refusal = refusalOfLocked((moves?.() ?? []).flatMap((id) => records.get(id) ?? []));
    if (!refusal) return false;
    this.finish();
    actions.run(() => refusal);
    return true;
  }

  /** Near an edge the map scrolls on its own while something is dragged, and the drag goes on with it. */
  private readonly scrollAtEdge = (): void => {
    this.scroll = 0;
    const { press } = this;
    if (!press?.isDrag || press.gesture === 'pan') return;
    const { camera, view } = this.scope.session.getState();
    const { scene } = this.scope.sceneStore.getState();
    const dx = edgeScroll(press.last.x, scene.labelWidth * camera.zoom, view.width);
    const dy = edgeScroll(press.last.y, scene.headerHeight * camera.zoom, view.height);
    if (dx !== 0 || dy !== 0) {
      panBy(this.scope, dx, dy);
      if (this.scope.session.getState().camera !== camera) press.gesture.drag?.(this.pointerOf(press.last, press.event));
    }
    this.scroll = requestAnimationFrame(this.scrollAtEdge);
  };

  private up(event: PointerEvent<HTMLElement>): void {
    this.pinch.remove(event.pointerId);
    const { press } = this;
    if (!press || event.pointerId !== press.id) return;
    this.finish();
    if (press.gesture === 'pan') return;
    const pointer = this.pointerOf(this.positionOf(event), event);
    if (press.isDrag) press.gesture.drop?.(pointer);
    else press.gesture.click?.(pointer);
  }

  private cancel(event: PointerEvent<HTMLElement>): void {
    this.pinch.remove(event.pointerId);
    if (this.press?.id !== event.pointerId) return;
    this.finish();
    this.scope.session.setState({ preview: null });
  }

  private finish(): void {
    cancelAnimationFrame(this.scroll);
    this.scroll = 0;
    const id = this.press?.id;
    this.press = null;
    if (id !== undefined && this.root.current?.hasPointerCapture(id)) this.root.current.releasePointerCapture(id);
  }

  private hover(position: Point, target: EventTarget): void {
    const pointer = this.pointerOf(position, { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, pointerType: 'mouse' });
    if (pointer.area !== 'map') return this.setHover(null, null);
    if (isControl(target)) return;
    const { scene } = this.scope.sceneStore.getState();
    this.setHover(cellAt(scene, pointer.scene.x, pointer.scene.y), itemAt(scene, pointer.scene.x, pointer.scene.y)?.id ?? null);
  }

  private setHover(cell: { laneId: string; stepId: string } | null, hoverItemId: string | null): void {
    const { session } = this.scope;
    const before = session.getState();
    if (before.hoverCell?.laneId !== cell?.laneId || before.hoverCell?.stepId !== cell?.stepId) session.setState({ hoverCell: cell });
    if (before.hoverItemId !== hoverItemId) session.setState({ hoverItemId });
  }

  private positionOf(event: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
    return pointerAt(this.root.current, this.scope, event).screen;
  }

  private pointerOf(screen: Point, event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> & { pointerType: string }): CanvasPointer {
    return {
      ...placeOf(screen, this.scope), isShift: event.shiftKey, isMod: event.ctrlKey || event.metaKey, isAlt: event.altKey, isTouch: event.pointerType === 'touch', isMenu: false,
    };
  }
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest(controls) !== null;
}

function modifiersOf({ shiftKey, ctrlKey, metaKey, altKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>) {
  return { shiftKey, ctrlKey, metaKey, altKey };
}
