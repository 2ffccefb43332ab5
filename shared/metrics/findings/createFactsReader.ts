import { Memo } from '../../base/Memo.ts';
import { compareOrder } from '../../base/order.ts';
import { childrenOf, getRecord, readingsOf, type Document } from '../../changes/document.ts';
import { withSheets } from '../../changes/personaParts.ts';
import { personasOf } from '../../changes/personasOf.ts';
import { isCellItem, type Card, type CellItem, type Emotion, type Lane, type RecordOf } from '../../model/records.ts';
import type { LaneKind } from '../../model/vocabulary.ts';
import { personaFacts } from '../personas/personaFacts.ts';
import type { Facts } from './facts.ts';
import { readFlow } from './readFlow.ts';
import { readMoods } from './readMoods.ts';
import { readTransitions } from './readTransitions.ts';

export type FactsReader = (document: Document, journeyId: string, today: string) => Facts | null;

/** Reads the facts of a journey; a fact that is the same as the last time is the same object, so that rules can tell by identity. */
export function createFactsReader(): FactsReader {
  const memo = new Memo<unknown>();
  const keep = <Value>(key: keyof Facts, inputs: readonly unknown[], make: () => Value): Value => memo.keep(key, inputs, make) as Value;
  const keepList = <Entry>(key: keyof Facts, list: readonly Entry[]): readonly Entry[] => keep(key, list, () => list);
  return (document, journeyId, today) => {
    memo.startPass();
    const journey = getRecord(document, 'journey', journeyId);
    if (!journey) return null;
    const stages = keepList('stages', childrenOf(document, journeyId, 'stage'));
    const steps = keepList('steps', stages.flatMap((stage) => childrenOf(document, stage.id, 'step')));
    const lanes = childrenOf(document, journeyId, 'lane');
    const { items, emotions } = readCells(document, steps, lanes);
    const kinds = new Map(lanes.map(({ id, kind }) => [id, kind]));
    const ofType = <Type extends CellItem['type']>(type: Type) => items.filter((item): item is RecordOf<Type> & CellItem => item.type === type);
    const cards = keepList('cards', ofType('card'));
    const inLanes = (kind: LaneKind): readonly Card[] => cards.filter(({ laneId }) => kinds.get(laneId) === kind);
    const touchpoints = keepList('touchpoints', ofType('touchpoint'));
    const personas = keepList('personas', personasOf(document, journey));
    const metrics = keepList('metrics', ofType('metric'));
    const connections = keepList('connections', childrenOf(document, journeyId, 'connection'));
    const attached = emotions.filter(({ personaId }) => journey.personaIds.includes(personaId));
    return {
      today, journey, stages, steps, cards, touchpoints, metrics, connections,
      personas, sheets: keep('sheets', withSheets(document, personas), () => personas.map((persona) => personaFacts(document, persona))), opportunities: keepList('opportunities', ofType('opportunity')),
      columns: keep('columns', [steps], () => new Map(steps.map(({ id }, index) => [id, index]))),
      pains: keepList('pains', inLanes('pains')), promises: keepList('promises', inLanes('promise')),
      channelCards: keepList('channelCards', inLanes('channels')), ownerCards: keepList('ownerCards', inLanes('owners')),
      lastReadings: keepList('lastReadings', metrics.flatMap(({ id }) => readingsOf(document, id).at(-1) ?? [])),
      moods: keep('moods', attached, () => readMoods(attached)),
      flow: keep('flow', [connections], () => readFlow(connections)),
      transitions: keep('transitions', [touchpoints, connections], () => readTransitions(touchpoints, connections)),
    };
  };
}

/** Items column by column, in each by lane and from top to bottom. */
function readCells(document: Document, steps: Facts['steps'], lanes: readonly Lane[]): { readonly items: readonly CellItem[]; readonly emotions: readonly Emotion[] } {
  const rows = new Map(lanes.map(({ id }, index) => [id, index]));
  const items: CellItem[] = [];
  const emotions: Emotion[] = [];
  for (const step of steps) {
    const column: CellItem[] = [];
    for (const id of document.childIds.get(step.id) ?? []) {
      const record = document.records.get(id);
      if (record?.type === 'emotion') emotions.push(record);
      else if (isCellItem(record)) column.push(record);
    }
    items.push(...column.sort((a, b) => (rows.get(a.laneId) ?? 0) - (rows.get(b.laneId) ?? 0) || compareOrder(a, b)));
  }
  return { items, emotions };
}
