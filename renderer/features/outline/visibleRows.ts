import type { Editing } from '../../session/createSession.ts';
import { cellKey, type Outline, type OutlineNode } from './readOutline.ts';

/** One line of the outline. Plain values only, so that an unchanged line is drawn once (see `keepUnchanged`). */
export interface OutlineRow extends Omit<OutlineNode, 'kind' | 'children'> {
  /** `newCard` is the field for a card that is being written. */
  readonly kind: OutlineNode['kind'] | 'newCard';
  readonly level: number;
  readonly position: number;
  readonly siblingCount: number;
  readonly childCount: number;
  readonly isOpen: boolean;
}

type NewItem = Extract<Editing, { kind: 'newItem' }>;

/** The lines that are in sight: children of closed rows left out, the field for a new card where the card will stand. */
export function visibleRows({ nodes }: Outline, closed: ReadonlySet<string>, editing: Editing | null): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const newItem = editing?.kind === 'newItem' ? editing : null;
  const walk = (siblings: readonly OutlineNode[], level: number): void => {
    for (const [index, { children, ...node }] of siblings.entries()) {
      const isOpen = children.length > 0 && !closed.has(node.key);
      const isWritten = newItem !== null && node.key === cellKey(newItem.laneId, newItem.stepId);
      rows.push({ ...node, level, position: index + 1, siblingCount: siblings.length, childCount: children.length, isOpen });
      if (!isOpen && !isWritten) continue;
      const at = rows.length;
      walk(children, level + 1);
      if (isWritten) writeNewCard(rows, at, newItem, level + 1);
    }
  };
  walk(nodes, 1);
  return rows;
}

function writeNewCard(rows: OutlineRow[], from: number, { laneId, stepId, beforeItemId }: NewItem, level: number): void {
  const before = rows.findIndex(({ key }, index) => index >= from && key === beforeItemId);
  const row: OutlineRow = {
    key: 'new', kind: 'newCard', recordId: null, laneId, stepId, personaId: '', canHoldCards: false, leadsTo: '', tint: '', level,
    position: 1, siblingCount: 1, childCount: 0, isOpen: false,
  };
  rows.splice(before < 0 ? rows.length : before, 0, row);
}

/** Rows that say the same as before are the same objects as before. */
export function keepUnchanged(before: readonly OutlineRow[], now: readonly OutlineRow[]): readonly OutlineRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return now.map((row) => {
    const old = known.get(row.key);
    return old && (Object.keys(row) as (keyof OutlineRow)[]).every((field) => old[field] === row[field]) ? old : row;
  });
}
