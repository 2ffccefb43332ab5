import { onceFor } from '../base/onceFor.ts';
import { isCardItem, type CardItem } from '../model/records.ts';
import type { Document } from './document.ts';

const byClaim = onceFor((document: Document) => Map.groupBy([...document.records.values()].filter(isCardItem).filter(({ claimId }) => claimId !== undefined), ({ claimId }) => claimId));

/** The cards on maps that were made of a claim about a persona. */
export function cardsOfClaim(document: Document, claimId: string): readonly CardItem[] {
  return byClaim(document).get(claimId) ?? none;
}

const none: readonly CardItem[] = [];
