import { useDeferredValue, useMemo, useState } from 'react';
import { findInJourney, type JourneyQuery, type TextMatch } from '../../../shared/commands/findInJourney.ts';
import { replaceText } from '../../../shared/commands/replaceText.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { focusOn } from '../../session/createSession.ts';
import { focusBox } from '../../session/focusBox.ts';
import { useJourneyScope, type JourneyScope } from '../../session/JourneyScope.tsx';
import { panBy } from '../../session/moveCamera.ts';
import { goToRecord } from '../../session/revealFocus.ts';

interface Find {
  readonly query: JourneyQuery;
  readonly change: (part: Partial<JourneyQuery>) => void;
  readonly matches: readonly TextMatch[];
  /** The place that is shown, `null` before the first. */
  readonly current: TextMatch | null;
  readonly index: number | null;
  readonly go: (by: 1 | -1) => void;
  /** Writes over the place that is shown and goes on to the next. */
  readonly replaceOne: (replacement: string) => void;
  /** How many were replaced. */
  readonly replaceAll: (replacement: string) => number;
}

/** What the panel takes of the view, with its margin. */
const panelSize = { width: 372, height: 480 } as const;

const emptyQuery: JourneyQuery = { text: '', isCaseMatched: false, isWholeWord: false, isAccentIgnored: false, fieldGroup: null, laneId: null };

/** A query, the places that fit it as the document stands, and the way from one to the next. */
export function useFind(): Find {
  const scope = useJourneyScope();
  const { journeyId } = scope;
  const { run, getDocument } = useDocumentActions();
  const [query, setQuery] = useState(emptyQuery);
  const [at, setAt] = useState<number | null>(null);
  const document = useDocument((current) => current);
  const shownQuery = useDeferredValue(query);
  const matches = useMemo(() => findInJourney(document, journeyId, shownQuery), [document, journeyId, shownQuery]);
  const index = at === null || matches.length === 0 ? null : Math.min(at, matches.length - 1);
  const current = index === null ? null : (matches[index] ?? null);

  const show = (list: readonly TextMatch[], next: number): void => {
    const match = list[next];
    setAt(match ? next : null);
    if (!match) return;
    const record = getDocument().records.get(match.recordId);
    // The journey is what the inspector shows when nothing is selected; a reading belongs to its figure.
    if (record?.type === 'journey') focusOn(scope.session, null);
    else goToRecord(scope, record?.type === 'reading' ? record.parentId : match.recordId);
    moveFromUnderPanel(scope);
  };
  return {
    query, matches, current, index,
    change: (part) => {
      setQuery({ ...query, ...part });
      setAt(null);
    },
    go: (by) => {
      if (matches.length > 0) show(matches, index === null ? (by === 1 ? 0 : matches.length - 1) : (index + by + matches.length) % matches.length);
    },
    replaceOne: (replacement) => {
      if (current === null || index === null) return show(matches, 0);
      if (!run((given) => replaceText(given, { journeyId, query, replacement, only: current }))) return;
      const rest = findInJourney(getDocument(), journeyId, query);
      // What was just written may fit the query too.
      let next = index;
      while (isInside(rest[next], current, replacement)) next += 1;
      show(rest, next < rest.length ? next : 0);
    },
    replaceAll: (replacement) => {
      const count = matches.length;
      if (count === 0 || !run((given) => replaceText(given, { journeyId, query, replacement, only: null }))) return 0;
      setAt(null);
      return count;
    },
  };
}

/** What was found must not lie below the panel itself. */
function moveFromUnderPanel(scope: JourneyScope): void {
  const { focus, camera, view } = scope.session.getState();
  const box = focus?.kind === 'cell' ? focusBox(scope.sceneStore.getState().scene, focus) : null;
  if (!box || view.width < 2 * panelSize.width) return;
  const beyond = (box.x + box.width) * camera.zoom + camera.x - (view.width - panelSize.width);
  if (beyond > 0 && box.y * camera.zoom + camera.y < panelSize.height) panBy(scope, -beyond, 0);
}

function isInside(match: TextMatch | undefined, { recordId, field, entry, start }: TextMatch, replacement: string): boolean {
  return match !== undefined && match.recordId === recordId && match.field === field && match.entry === entry && match.start < start + replacement.length;
}
