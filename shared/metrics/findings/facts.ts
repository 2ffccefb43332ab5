import type { Card, Connection, Emotion, Journey, Metric, Opportunity, Persona, Reading, Stage, Step, Touchpoint } from '../../model/records.ts';
import type { PersonaFacts } from '../personas/personaFacts.ts';
import type { Flow } from './readFlow.ts';

/** The point of each persona at a step. */
export type Moods = ReadonlyMap<string, ReadonlyMap<string, Emotion>>;

/** From one touchpoint to the next. */
export interface Transition {
  readonly from: Touchpoint;
  readonly to: Touchpoint;
  /** `null` where only the columns tell what comes next. */
  readonly connectionId: string | null;
}

/** What all rules ask of a journey, read once. Lists stand as the map does: column by column, from top to bottom; hidden lanes count. */
export interface Facts {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly journey: Journey;
  readonly personas: readonly Persona[];
  /** What is said about each of them, and what it rests on. */
  readonly sheets: readonly PersonaFacts[];
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
  /** Column of each step, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly touchpoints: readonly Touchpoint[];
  readonly opportunities: readonly Opportunity[];
  readonly metrics: readonly Metric[];
  readonly cards: readonly Card[];
  /** Cards of the lanes that rules ask for by kind. */
  readonly pains: readonly Card[];
  readonly promises: readonly Card[];
  readonly channelCards: readonly Card[];
  readonly ownerCards: readonly Card[];
  /** The last reading of each metric that has one. */
  readonly lastReadings: readonly Reading[];
  readonly connections: readonly Connection[];
  readonly moods: Moods;
  readonly flow: Flow;
  readonly transitions: readonly Transition[];
}
