import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, getRecord, type Document } from '../changes/document.ts';
import { ordersBetween } from '../base/order.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import type { AnyRecord, CellItem, Journey, Lane } from '../model/records.ts';
import { ownFields } from './asItemType.ts';
import { draftChanges } from './draftChanges.ts';
import type { JourneyTemplate, TemplateStage, TemplateStep } from './journeyTemplate.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

export interface CreateJourneyArgs {
  readonly journeyId: string;
  readonly newId: () => string;
  readonly title: string;
  readonly template: JourneyTemplate;
  readonly personaIds?: readonly string[];
  /** Its place in the library; without it the journey is the first. */
  readonly afterJourneyId?: string;
}

/** What the parts of a journey need to know of it while it is made. */
interface Making {
  readonly journeyId: string;
  readonly newId: () => string;
  readonly lanes: readonly Lane[];
}

/** Creates a journey from a template. Refused when the title is empty or a persona is gone. */
export function createJourney(document: Document, { journeyId, newId, title, template, personaIds = [], afterJourneyId }: CreateJourneyArgs): Result<ChangeDraft> {
  if (personaIds.some((id) => !getRecord(document, 'persona', id))) return refuse('error.record.missing');
  const journeys = childrenOf(document, '', 'journey');
  const { orders, shifted } = placeAmong(journeys, indexAfter(journeys, afterJourneyId ?? null) ?? 0, 1);
  const journey: Journey = {
    type: 'journey', id: journeyId, order: orders[0] ?? '', title, state: template.state, perspective: template.perspective, personaIds: [...new Set(personaIds)],
  };
  const laneOrders = ordersBetween(null, null, template.lanes.length);
  const lanes = template.lanes.map((lane, at): Lane => ({ ...lane, type: 'lane', id: newId(), journeyId, order: laneOrders[at] ?? '' }));
  const making = { journeyId, newId, lanes };
  const stageOrders = ordersBetween(null, null, template.stages.length);
  const columns = template.stages.flatMap((stage, at) => stageRecords(making, stage, stageOrders[at] ?? ''));
  return draftChanges(document, { key: 'change.createJourney', values: { title } }, { add: [journey, ...lanes, ...columns], shift: shifted });
}

function stageRecords(making: Making, { steps, ...stage }: TemplateStage, order: string): AnyRecord[] {
  const id = making.newId();
  const stepOrders = ordersBetween(null, null, steps.length);
  const stepsAndItems = steps.flatMap((step, at) => stepRecords(making, step, id, stepOrders[at] ?? ''));
  return [{ ...stage, type: 'stage', id, journeyId: making.journeyId, order }, ...stepsAndItems];
}

function stepRecords({ journeyId, newId, lanes }: Making, { name, items = [] }: TemplateStep, stageId: string, order: string): AnyRecord[] {
  const stepId = newId();
  const itemOrders = ordersBetween(null, null, items.length);
  const records = items.flatMap(({ lane: kind, title, fields }, at) => {
    const lane = lanes.find((candidate) => candidate.kind === kind);
    const type = cellItemTypeOfLane(kind);
    if (!lane || !type) return [];
    return [{ ...ownFields(type), ...fields, type, id: newId(), journeyId, parentId: stepId, laneId: lane.id, order: itemOrders[at] ?? '', title } as CellItem];
  });
  return [{ type: 'step', id: stepId, journeyId, parentId: stageId, order, name }, ...records];
}
