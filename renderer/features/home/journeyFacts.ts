import { recordsOfJourney, type Document } from '../../../shared/changes/document.ts';
import { isCellItem } from '../../../shared/model/records.ts';

/** What a journey's card says of its content. */
interface JourneyFacts {
  readonly items: number;
  /** Cards in its lanes of pain points. */
  readonly pains: number;
}

export function journeyFacts(document: Document, journeyId: string): JourneyFacts {
  const records = recordsOfJourney(document, journeyId);
  const painLanes = new Set(records.flatMap((record) => (record.type === 'lane' && record.kind === 'pains' ? [record.id] : [])));
  const items = records.filter(isCellItem);
  return {
    items: items.length,
    pains: items.filter(({ laneId }) => painLanes.has(laneId)).length,
  };
}
