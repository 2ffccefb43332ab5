import { createDocument } from '../../shared/changes/createDocument.ts';
import { findingsOf } from '../../shared/metrics/findings/findingsOf.ts';
import type { Finding } from '../../shared/metrics/findings/finding.ts';
import type { FindingRuleId } from '../../shared/model/findingRules.ts';
import { recordSchema, type AnyRecord, type Card, type Connection, type Emotion, type Journey, type Metric, type Opportunity, type Persona, type Reading, type Stage, type Touchpoint } from '../../shared/model/records.ts';
import type { LaneKind } from '../../shared/model/vocabulary.ts';
import { claim, section } from './personaSheet.ts';

const inJourney = { journeyId: 'j' } as const;
const kinds: readonly LaneKind[] = ['touchpoints', 'emotion', 'pains', 'opportunities', 'channels', 'owners', 'kpis', 'promise', 'text'];
const at = (id: string, laneId: LaneKind, parentId: string) => ({ id, ...inJourney, laneId, parentId, order: 'a0', title: id });

export const touchpoint = (id: string, stepId: string, fields: Partial<Touchpoint> = {}): AnyRecord => ({ type: 'touchpoint', ...at(id, 'touchpoints', stepId), ...fields });
export const card = (id: string, lane: LaneKind, stepId: string, fields: Partial<Card> = {}): AnyRecord => ({ type: 'card', ...at(id, lane, stepId), ...fields });
export const opportunity = (id: string, stepId: string, fields: Partial<Opportunity> = {}): AnyRecord => ({ type: 'opportunity', ...at(id, 'opportunities', stepId), ...fields });
export const metric = (id: string, metricKind: Metric['metricKind']): AnyRecord => ({ type: 'metric', ...at(id, 'kpis', 'a1'), metricKind });
export const reading = (metricId: string, date: Reading['date']): AnyRecord => ({ type: 'reading', id: `${metricId}-${date}`, ...inJourney, parentId: metricId, date, value: 1 });
export const mood = (stepId: string, valence: number, personaId: Emotion['personaId'] = 'p'): AnyRecord => ({ type: 'emotion', id: `${stepId}-${personaId}`, ...inJourney, parentId: stepId, personaId, valence });
export const link = (fromId: string, toId: string, kind: Connection['kind'] = 'flow'): AnyRecord => ({ type: 'connection', id: `${fromId}-${toId}`, ...inJourney, fromId, toId, kind });

interface MapOptions {
  readonly today?: string;
  readonly journey?: Partial<Journey>;
  readonly persona?: Partial<Persona>;
  readonly lastStage?: Partial<Stage>;
}

/** Two stages A and B with the steps a1, a2, b1, b2, a lane of each kind under its name, and Petra (p); `q` is a persona of another map. */
export function findingMap(records: readonly AnyRecord[], { journey, persona, lastStage }: MapOptions = {}) {
  const all: readonly AnyRecord[] = [
    { type: 'persona', id: 'p', order: 'a0', name: 'Petra', ...persona }, { type: 'persona', id: 'q', order: 'a1', name: 'Quentin' },
    section('who', { id: 'who-of-q', parentId: 'q' }), claim('age-of-q', 'who-of-q', { key: 'age' }),
    { type: 'journey', id: 'j', order: 'a0', title: 'Journey', state: 'current', perspective: 'customer', personaIds: ['p'], ...journey },
    { type: 'stage', id: 'A', ...inJourney, order: 'a0', name: 'A' }, { type: 'stage', id: 'B', ...inJourney, order: 'a1', name: 'B', ...lastStage },
    ...['a1', 'a2', 'b1', 'b2'].map((id): AnyRecord => ({ type: 'step', id, ...inJourney, parentId: id.startsWith('a') ? 'A' : 'B', order: id, name: id })),
    ...kinds.map((kind, index): AnyRecord => ({ type: 'lane', id: kind, ...inJourney, order: `a${index}`, kind })),
    ...records,
  ];
  for (const record of all) recordSchema.parse(record);
  return createDocument(all);
}

/** What one rule finds in such a map. */
export function found(rule: FindingRuleId, records: readonly AnyRecord[], options: MapOptions = {}): readonly Finding[] {
  return findingsOf(findingMap(records, options), 'j', options.today ?? '2026-11-22').filter((finding) => finding.rule === rule);
}

/** The places of what one rule finds. */
export function places(rule: FindingRuleId, records: readonly AnyRecord[], options: MapOptions = {}): readonly string[] {
  return found(rule, records, options).map(({ recordIds }) => recordIds[0]);
}
