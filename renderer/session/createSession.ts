import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Box } from '../../shared/layout/scene.ts';
import type { Layers } from '../../shared/model/layers.ts';
import type { Camera, Point, Size } from './camera.ts';

type Tool = 'select' | 'hand' | 'connect';

/**
 * What the keyboard stands on. `itemId` is a cell item or an emotion point; `null` is the cell itself, in the emotion lane the gap in the
 * curve of `personaId`.
 */
export type FocusTarget =
  | { readonly kind: 'cell'; readonly laneId: string; readonly stepId: string; readonly itemId: string | null; readonly personaId?: string }
  | { readonly kind: 'stage'; readonly stageId: string }
  | { readonly kind: 'step'; readonly stepId: string }
  | { readonly kind: 'lane'; readonly laneId: string };

/** Text that is being edited in place. `initialText` replaces the present text (typing over a card); `null` keeps it. */
export type Editing =
  | { readonly kind: 'record'; readonly recordId: string; readonly initialText: string | null }
  | { readonly kind: 'newItem'; readonly laneId: string; readonly stepId: string; readonly beforeItemId: string | null; readonly initialText: string };

/** What a gesture in progress shows. The document changes once, when the gesture ends. */
export type Preview =
  | { readonly kind: 'items'; readonly ids: ReadonlySet<string>; readonly offset: Point; readonly indicators: readonly Box[] }
  | { readonly kind: 'emotion'; readonly stepId: string; readonly personaId: string; readonly x: number; readonly y: number; readonly valence: number }
  /** Files from outside: the card whose picture one of them would be, or the rule where their cards would stand. */
  | { readonly kind: 'files'; readonly box: Box; readonly isOnCard: boolean }
  | { readonly kind: 'marquee'; readonly box: Box }
  | { readonly kind: 'connecting'; readonly fromId: string; readonly to: Point; readonly toId: string | null }
  | { readonly kind: 'stage' | 'step' | 'lane'; readonly id: string; readonly offset: number; readonly indicator: number | null; readonly beforeId: string | null };

/** What the comments panel tells of. A new object asks anew, also for the same. */
export interface CommentsShown {
  /** Only threads about this record; `null` = all of the journey. */
  readonly targetId: string | null;
  /** The thread that is brought into view. */
  readonly threadId: string | null;
  /** A new comment is being written: its field takes the keyboard. */
  readonly isWriting: boolean;
}

export interface SessionState {
  /** Record ids, the one selected last at the end. */
  readonly selection: readonly string[];
  readonly focus: FocusTarget | null;
  readonly tool: Tool;
  readonly isSpaceHeld: boolean;
  readonly camera: Camera;
  readonly view: Size;
  readonly editing: Editing | null;
  readonly preview: Preview | null;
  readonly hoverCell: { readonly laneId: string; readonly stepId: string } | null;
  readonly hoverItemId: string | null;
  /** `null` = all that are attached. */
  readonly visiblePersonaIds: readonly string[] | null;
  readonly focusedPersonaId: string | null;
  /** Filters, overlay and hidden lanes. */
  readonly layers: Layers;
  /** The saved view that was applied last; what is shown may have changed since. */
  readonly appliedViewId: string | null;
  /** What stands beside the map: one at a time. */
  readonly mapPanel: 'filters' | 'findings' | null;
  /** Whose curve was worked on last: new points are theirs. */
  readonly drawnPersonaId: string | null;
  readonly isMiniMapShown: boolean;
  readonly isInspectorShown: boolean;
  /** The comments panel, which takes the inspector's place; `null` = closed. */
  readonly comments: CommentsShown | null;
  /** Rows of the outline that hide what is in them; `null` = as fits the size of the journey. */
  readonly closedRows: ReadonlySet<string> | null;
  /** The card that waits for its other end while the connect tool is used by keyboard or by clicks. */
  readonly connectFromId: string | null;
  /** The keyboard's place is marked only for those who use the keyboard. */
  readonly isKeyboardUsed: boolean;
  /** What a screen reader says next; `count` makes the same words heard again. */
  readonly announcement: { readonly text: string; readonly count: number };
}

export type SessionStore = StoreApi<SessionState>;

const initialState: SessionState = {
  selection: [], focus: null, tool: 'select', isSpaceHeld: false, camera: { x: 0, y: 0, zoom: 1 }, view: { width: 0, height: 0 },
  editing: null, preview: null, hoverCell: null, hoverItemId: null, visiblePersonaIds: null, focusedPersonaId: null, layers: {}, appliedViewId: null, mapPanel: null, drawnPersonaId: null, isMiniMapShown: true, isInspectorShown: true, comments: null, closedRows: null,
  connectFromId: null, isKeyboardUsed: false, announcement: { text: '', count: 0 },
};

/** State of one open journey that is not part of the document: what this person looks at and does. */
export function createSession(): SessionStore {
  return createStore<SessionState>()(() => initialState);
}

export function select(session: SessionStore, ids: readonly string[]): void {
  session.setState({ selection: ids });
}

/** Adds to the selection, or takes out what is in it (Shift or Mod click). */
export function toggleSelected(session: SessionStore, id: string): void {
  session.setState(({ selection }) => ({ selection: selection.includes(id) ? selection.filter((selected) => selected !== id) : [...selection, id] }));
}

/** Moves the keyboard's place and selects what stands there; extending (Shift) it stays with what was selected. */
export function focusOn(session: SessionStore, focus: FocusTarget | null, isExtending = false): void {
  const added = selectionOf(focus);
  session.setState(({ selection }) => ({ focus, selection: isExtending ? [...selection.filter((id) => !added.includes(id)), ...added] : added }));
}

export function selectionOf(focus: FocusTarget | null): readonly string[] {
  switch (focus?.kind) {
    case 'cell': return focus.itemId ? [focus.itemId] : [];
    case 'stage': return [focus.stageId];
    case 'step': return [focus.stepId];
    case 'lane': return [focus.laneId];
    case undefined: return [];
  }
}

/** Tells people who cannot see the map what has happened. */
export function announce(session: SessionStore, text: string): void {
  session.setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } }));
}

export function startEditing(session: SessionStore, recordId: string, initialText: string | null = null): void {
  session.setState({ editing: { kind: 'record', recordId, initialText } });
}

/** Backs out one level: gesture, editing, tool, selection, focus. Answers whether there was anything to leave. */
export function backOut(session: SessionStore): boolean {
  const { preview, editing, tool, selection, focus, connectFromId } = session.getState();
  if (preview || connectFromId) session.setState({ preview: null, connectFromId: null });
  else if (editing) session.setState({ editing: null });
  else if (tool !== 'select') session.setState({ tool: 'select' });
  else if (selection.length > 0) session.setState({ selection: [], focus: focus?.kind === 'cell' ? { ...focus, itemId: null } : null });
  else if (focus) session.setState({ focus: null });
  else return false;
  return true;
}

/** Shows or hides a persona's curve; `all` are those attached. Showing all of them again also shows those attached later. */
export function togglePersona(session: SessionStore, personaId: string, all: readonly string[]): void {
  session.setState(({ visiblePersonaIds }) => {
    const shown = visiblePersonaIds ?? all;
    const next = shown.includes(personaId) ? shown.filter((id) => id !== personaId) : [...shown, personaId];
    return { visiblePersonaIds: all.every((id) => next.includes(id)) ? null : next };
  });
}
