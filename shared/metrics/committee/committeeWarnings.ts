import type { BuyingRole } from '../../model/vocabulary.ts';
import type { Committee } from './readCommittee.ts';

/** What the board shows that somebody who sells should know. */
export type CommitteeWarning =
  /** Nobody on the committee has this role. */
  | { readonly kind: 'noRole'; readonly role: BuyingRole }
  /** Somebody without whom nothing is bought is against it at this stage. */
  | { readonly kind: 'against'; readonly role: BuyingRole; readonly personaId: string; readonly stageId: string }
  /** Much of a say, and nobody knows for which side. */
  | { readonly kind: 'unknown'; readonly personaId: string; readonly stageId: string }
  /** There are stances, and none is in favour. */
  | { readonly kind: 'noSupport'; readonly stageId: string };

/** Their no ends it. */
const vetoes: readonly BuyingRole[] = ['decider', 'approver', 'gatekeeper'];
/** Without them nothing is decided; who keeps the gate or merely pays is not on every committee. */
const neededRoles: readonly BuyingRole[] = ['initiator', 'user', 'influencer', 'decider', 'approver', 'buyer'];
const muchInfluence = 4;

/** Warnings about a buying committee: gaps in its roles first, then stage by stage. None of a committee about which nothing is said yet. */
export function committeeWarnings({ members, stages }: Committee): CommitteeWarning[] {
  const isKnown = members.some(({ roles, stances }) => roles.length > 0 || stances.size > 0);
  if (!isKnown) return [];
  const missing = neededRoles.filter((role) => !members.some(({ roles }) => roles.includes(role)));
  return [...missing.map((role) => ({ kind: 'noRole' as const, role })), ...stages.flatMap(({ stage }) => warningsAt(members, stage.id))];
}

function warningsAt(members: Committee['members'], stageId: string): CommitteeWarning[] {
  const found = members.flatMap(({ persona, roles, stances }): CommitteeWarning[] => {
    const stance = stances.get(stageId);
    if (!stance) return [];
    const veto = vetoes.find((role) => roles.includes(role));
    if (veto && (stance.attitude ?? 0) < 0) return [{ kind: 'against', role: veto, personaId: persona.id, stageId }];
    return stance.attitude === undefined && (stance.influence ?? 0) >= muchInfluence ? [{ kind: 'unknown', personaId: persona.id, stageId }] : [];
  });
  const attitudes = members.flatMap(({ stances }) => stances.get(stageId)?.attitude ?? []);
  return attitudes.length > 0 && attitudes.every((attitude) => attitude <= 0) ? [...found, { kind: 'noSupport', stageId }] : found;
}
