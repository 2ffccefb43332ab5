import type { Result } from '../../shared/base/result.ts';
import type { ChangeDraft } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import type { Point } from './camera.ts';
import type { JourneyScope } from './JourneyScope.tsx';

export type CanvasArea = 'corner' | 'header' | 'labels' | 'map';

/** Where a pointer is over the canvas, in both coordinates. */
export interface PointerPlace {
  readonly scene: Point;
  readonly screen: Point;
  /** Sticky headers and labels lie above the map: there only one coordinate of `scene` counts. */
  readonly area: CanvasArea;
}

export interface CanvasPointer extends PointerPlace {
  readonly isShift: boolean;
  /** Cmd on macOS, Ctrl elsewhere. */
  readonly isMod: boolean;
  readonly isAlt: boolean;
  readonly isTouch: boolean;
  /** A press of the secondary button, which opens a menu for what it selects. */
  readonly isMenu: boolean;
}

/** What gestures and keys need of the open document; the document's own actions fit. */
interface EditActions {
  /** Runs a command; `false` when it was refused, which has been shown then. */
  readonly run: (makeDraft: (document: Document) => Result<ChangeDraft>) => boolean;
  readonly getDocument: () => Document;
}

export interface GestureContext {
  readonly scope: JourneyScope;
  readonly actions: EditActions;
}

/** What a press became; previews while it moves, changes the document when it ends. */
export interface ActiveGesture {
  /** What a drag would move: it does not begin while any of it is locked. */
  readonly moves?: () => readonly string[];
  /** The pointer has travelled far enough to be a drag (and every move after that). */
  readonly drag?: (pointer: CanvasPointer) => void;
  /** Released after a drag. */
  readonly drop?: (pointer: CanvasPointer) => void;
  /** Released where it was pressed. */
  readonly click?: (pointer: CanvasPointer) => void;
  /** A finger that starts here pans the map instead of dragging. */
  readonly isPanByTouch?: boolean;
}

/** One way to use the pointer. The canvas asks a list of them in turn; the first that answers has the pointer until release. */
export interface Gesture {
  readonly press?: (pointer: CanvasPointer, context: GestureContext) => ActiveGesture | null;
  /** `true` when it did something. */
  readonly doubleClick?: (pointer: CanvasPointer, context: GestureContext) => boolean;
}

/** Files that are held over the map or dropped on it. */
export interface FileDrop {
  /** Shows where they would land; `false` where they cannot. */
  readonly over: (pointer: PointerPlace, count: number) => boolean;
  readonly leave: () => void;
  readonly drop: (pointer: PointerPlace, transfer: DataTransfer) => void;
}

/** Answers `true` when the key was its own; the canvas then stops asking. */
export type CanvasKeyHandler = (event: CanvasKey, context: GestureContext) => boolean;

export interface CanvasKey {
  readonly key: string;
  readonly isShift: boolean;
  readonly isMod: boolean;
  readonly isAlt: boolean;
}
