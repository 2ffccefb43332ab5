import { childrenOf, getRecord, type Document } from '../../changes/document.ts';
import { personasOf } from '../../changes/personasOf.ts';
import type { Persona, Stage, Stance } from '../../model/records.ts';
import { buyingRoles, type BuyingRole } from '../../model/vocabulary.ts';

/** Where the stances of one stage, or of one person, come to. */
export interface Balance {
  /** The mean attitude, −2…+2, each weighed by its influence; `null` where nobody's attitude is known. */
  readonly attitude: number | null;
  /** The strongest influence, 1–5; `null` where none is known. */
  readonly influence: number | null;
}

export interface CommitteeMember extends Balance {
  readonly persona: Persona;
  readonly roles: readonly BuyingRole[];
  /** By stage. */
  readonly stances: ReadonlyMap<string, Stance>;
}

export interface CommitteeStage extends Balance {
  readonly stage: Stage;
}

export interface Committee {
  readonly members: readonly CommitteeMember[];
  readonly stages: readonly CommitteeStage[];
}

/** Who has a say in what is bought along a journey: its personas, and what each makes of every stage. */
export function readCommittee(document: Document, journeyId: string): Committee {
  const journey = getRecord(document, 'journey', journeyId);
  if (!journey) return { members: [], stages: [] };
  const stages = childrenOf(document, journeyId, 'stage');
  const byStage = new Map(stages.map(({ id }) => [id, childrenOf(document, id, 'stance')]));
  const members = personasOf(document, journey).map((persona): CommitteeMember => {
    // Where two people set a stance at once, the one with the smaller id counts.
    const stances = new Map(stages.flatMap(({ id }) => (byStage.get(id) ?? []).filter(({ personaId }) => personaId === persona.id).slice(0, 1).map((stance) => [id, stance] as const)));
    return { persona, roles: buyingRoles.filter((role) => persona.buyingRoles?.includes(role)), stances, ...balanceOf([...stances.values()]) };
  });
  return { members, stages: stages.map((stage) => ({ stage, ...balanceOf(members.flatMap(({ stances }) => stances.get(stage.id) ?? [])) })) };
}

/** An influence that nobody has rated weighs as much as a middling one. */
const usualInfluence = 3;

/** What stances come to together. */
export function balanceOf(stances: readonly Stance[]): Balance {
  let weight = 0;
  let sum = 0;
  for (const { attitude, influence = usualInfluence } of stances) {
    if (attitude === undefined) continue;
    weight += influence;
    sum += attitude * influence;
  }
  const influences = stances.flatMap(({ influence }) => influence ?? []);
  return { attitude: weight > 0 ? sum / weight : null, influence: influences.length > 0 ? Math.max(...influences) : null };
}
