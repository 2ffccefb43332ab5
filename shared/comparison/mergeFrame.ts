import { ordersBetween } from '../base/order.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Lane, Stage, Step } from '../model/records.ts';

/** The columns and rows of two aligned journeys in one sequence, with order keys of their own. */
export interface MergedFrame {
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
}

/** Everything of `after` as it stands there, and between it what only `before` has, each behind what it stood behind. */
export function mergeFrame(before: Document, after: Document, journeyId: string): MergedFrame {
  const merge = <Part extends Stage | Step | Lane>(partsOf: (document: Document) => readonly Part[]): Part[] => {
    const merged = mergeSequences(partsOf(before), partsOf(after), ({ id }) => after.records.has(id));
    const orders = ordersBetween(null, null, merged.length);
    return merged.map((part, index) => ({ ...part, order: orders[index] ?? part.order }));
  };
  const stages = merge((document) => childrenOf(document, journeyId, 'stage'));
  const steps = stages.map(({ id }) => merge((document) => childrenOf(document, id, 'step')));
  return { stages: stages.filter((_, index) => steps[index]?.length), steps: steps.flat(), lanes: merge((document) => childrenOf(document, journeyId, 'lane')) };
}

function mergeSequences<Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[], isKept: (item: Item) => boolean): Item[] {
  const merged = [...after];
  let place = 0;
  for (const item of before) {
    const index = merged.findIndex(({ id }) => id === item.id);
    if (index >= 0) place = index + 1;
    else if (!isKept(item)) merged.splice(place++, 0, item);
  }
  return merged;
}
