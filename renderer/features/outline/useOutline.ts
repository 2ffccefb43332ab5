import { useLayoutEffect, useMemo, useRef } from 'react';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import { cellKey, keyOfSession, keysAround, lanesKey, readOutline, type Outline } from './readOutline.ts';
import { keepUnchanged, visibleRows, type OutlineRow } from './visibleRows.ts';

/** From this many cards on the stages start closed: a list of thousands of lines helps nobody. */
const manyCards = 300;

export interface OutlineView {
  readonly outline: Outline;
  readonly rows: readonly OutlineRow[];
  readonly closed: ReadonlySet<string>;
  /** The row where the keyboard stands. */
  readonly currentKey: string;
}

/** The open journey as lines; where the session stands and what is being written is always in sight. */
export function useOutline(): OutlineView {
  const { journeyId, session } = useJourneyScope();
  const document = useDocument((current) => current);
  const scene = useScene((current) => current);
  const closedRows = useSession((state) => state.closedRows);
  const focus = useSession((state) => state.focus);
  const selection = useSession((state) => state.selection);
  const editing = useSession((state) => state.editing);
  const outline = useMemo(() => readOutline(document, journeyId, scene), [document, journeyId, scene]);
  const startsClosed = scene.items.length >= manyCards;
  const closed = useMemo(() => closedRows ?? new Set([lanesKey, ...(startsClosed ? scene.stages.map(({ id }) => id) : [])]), [closedRows, startsClosed, scene.stages]);
  const before = useRef<readonly OutlineRow[]>([]);
  const rows = useMemo(() => visibleRows(outline, closed, editing), [outline, closed, editing]);
  // eslint-disable-next-line react-hooks/refs -- a cache of equal objects: what is read back is what would have been made
  const kept = useMemo(() => keepUnchanged(before.current, rows), [rows]);
  const currentKey = keyOfSession(outline, { focus, selection });
  useLayoutEffect(() => {
    before.current = kept;
  }, [kept]);
  useLayoutEffect(() => {
    const written = editing?.kind === 'newItem' ? cellKey(editing.laneId, editing.stepId) : null;
    const needed = [...keysAround(outline, currentKey), ...(written ? [written, ...keysAround(outline, written)] : [])];
    if (needed.some((key) => closed.has(key))) session.setState({ closedRows: new Set([...closed].filter((key) => !needed.includes(key))) });
  }, [outline, currentKey, editing, closed, session]);
  return { outline, rows: kept, closed, currentKey };
}
