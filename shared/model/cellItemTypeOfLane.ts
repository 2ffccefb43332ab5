import type { CellItemType } from './records.ts';
import type { LaneKind } from './vocabulary.ts';

/** Which record type a lane's cells hold; `null` for the emotion lane, which holds curves and no cell items. */
export function cellItemTypeOfLane(kind: LaneKind): CellItemType | null {
  if (kind === 'emotion') return null;
  if (kind === 'touchpoints') return 'touchpoint';
  if (kind === 'opportunities') return 'opportunity';
  if (kind === 'kpis') return 'metric';
  return 'card';
}
