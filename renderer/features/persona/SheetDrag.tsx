import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import { moveClaim } from '../../../shared/commands/moveClaim.ts';
import { moveSection } from '../../../shared/commands/moveSection.ts';
import type { Section } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { landingAt, type DropList, type Landing } from './landingAt.ts';
import { createGhost, scrollNear } from './dragGhost.ts';
import styles from './SheetDrag.module.css';

interface Dragged {
  readonly kind: 'section' | 'claim';
  readonly id: string;
  /** Lists that may exchange it. */
  readonly group: string;
}

interface SheetDragging {
  readonly start: (event: PointerEvent<HTMLElement>, dragged: Dragged) => void;
}

interface ShownList extends DropList {
  readonly element: HTMLElement;
}

const DragContext = createContext<SheetDragging | null>(null);
const noDragging: SheetDragging = { start: () => undefined };

/** Drags sections and claims inside this sheet. */
export function useSheetDrag(): SheetDragging {
  return useContext(DragContext) ?? noDragging;
}

/** A press that moves less is a press. */
const threshold = 4;

/** What is dragged lands exactly where the rule is. Escape lets it stay. */
export function SheetDrag({ children }: { children: ReactNode }) {
  const { run } = useDocumentActions();
  const [rule, setRule] = useState<Landing<ShownList>['rule'] | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const drop = useCallback((dragged: Dragged, { list: { element }, beforeId }: Landing<ShownList>) => {
    const { column, section, slot, slots = slot } = element.dataset;
    run((document) => (dragged.kind === 'section'
      ? moveSection(document, { sectionId: dragged.id, column: Number(column) as Section['column'], beforeSectionId: beforeId })
      : moveClaim(document, { claimId: dragged.id, sectionId: section ?? '', beforeClaimId: beforeId, ...(slot === undefined ? {} : { key: keyIn(getRecord(document, 'claim', dragged.id)?.key, slots) }) })));
  }, [run]);

  const start = useCallback<SheetDragging['start']>((event, dragged) => {
    const item = event.currentTarget.closest<HTMLElement>(`[data-item="${dragged.kind}"]`);
    if (event.button !== 0 || !item) return;
    const from = { x: event.clientX, y: event.clientY };
    let landing: Landing<ShownList> | null = null;
    let ghost: ReturnType<typeof createGhost> | null = null;
    const end = (): void => {
      globalThis.removeEventListener('pointermove', move);
      globalThis.removeEventListener('pointerup', release);
      globalThis.removeEventListener('pointercancel', end);
      globalThis.removeEventListener('keydown', onKey, true);
      ghost?.remove();
      setRule(null);
      stop.current = null;
    };
    const move = ({ clientX: x, clientY: y }: globalThis.PointerEvent): void => {
      if (!ghost && Math.hypot(x - from.x, y - from.y) < threshold) return;
      ghost ??= createGhost(item, from, styles.ghost);
      ghost.moveTo(x, y);
      scrollNear(item, y);
      landing = landingAt(listsFor(dragged, item), { x, y });
      setRule(landing?.rule ?? null);
    };
    const release = (): void => {
      const found = landing;
      end();
      if (found) drop(dragged, found);
    };
    const onKey = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      key.stopPropagation();
      end();
    };
    globalThis.addEventListener('pointermove', move);
    globalThis.addEventListener('pointerup', release);
    globalThis.addEventListener('pointercancel', end);
    globalThis.addEventListener('keydown', onKey, true);
    stop.current = end;
  }, [drop]);

  return (
    <DragContext value={useMemo(() => ({ start }), [start])}>
      {children}
      {rule ? <div className={styles.rule} style={rule} aria-hidden /> : null}
    </DragContext>
  );
}

/** The lists on the sheet that may take it, as they stand now. */
function listsFor({ kind, group }: Dragged, item: HTMLElement): ShownList[] {
  const lists = [...document.querySelectorAll<HTMLElement>(`[data-list="${kind}"]`)].filter((list) => list.dataset['group'] === group);
  return lists.map((element) => {
    const items = [...element.querySelectorAll<HTMLElement>(`[data-item="${kind}"]`)].filter((other) => other !== item && other.closest('[data-list]') === element);
    return { element, box: element.getBoundingClientRect(), isInline: element.dataset['inline'] !== undefined, items: items.map((other) => ({ id: other.dataset['id'] ?? '', box: other.getBoundingClientRect() })) };
  });
}

/** What a claim is about in a list for these (`first second`): what it was about, where that is among them, else the first. */
function keyIn(now: string | undefined, slots = ''): string {
  const keys = slots.split(' ');
  return keys.find((key) => key === now) ?? keys[0] ?? '';
}
