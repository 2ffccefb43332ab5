import type { CellItem } from '../model/records.ts';
import { cardFace } from './cardFace.ts';
import type { FaceContext, ItemFace } from './faceContext.ts';
import { metricFace } from './metricFace.ts';
import { opportunityFace } from './opportunityFace.ts';
import { touchpointFace } from './touchpointFace.ts';

/** How an item looks: by its type and, for cards, by the kind of its lane. */
export function itemFace(item: CellItem, context: FaceContext): ItemFace {
  switch (item.type) {
    case 'touchpoint': return touchpointFace(item, context);
    case 'opportunity': return opportunityFace(item, context);
    case 'metric': return metricFace(item, context);
    case 'card': return cardFace(item, context);
  }
}
