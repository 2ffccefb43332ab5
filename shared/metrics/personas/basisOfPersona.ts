import { onceFor } from '../../base/onceFor.ts';
import type { Document } from '../../changes/document.ts';
import { evidenceOf } from '../../changes/evidenceOf.ts';
import { claimsOf, sectionsOf } from '../../changes/personaParts.ts';
import type { Claim, Evidence, Section } from '../../model/records.ts';
import type { PersonaGrade } from '../../model/vocabulary.ts';
import { gradeOfEvidence, isCounted } from './gradeOfEvidence.ts';

/** One thing said about a persona, where it stands and what it rests on. */
export interface SaidClaim {
  readonly claim: Claim;
  readonly section: Section;
  readonly evidence: readonly Evidence[];
}

/** A source with the claims that rest on it. */
export interface PersonaSource {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
}

/** What stands behind a persona. */
export interface PersonaBasis {
  /** All that is said on the sheet, in reading order; blank claims and hidden sections say nothing. */
  readonly said: readonly SaidClaim[];
  /** What any of it rests on; what carries most comes first. */
  readonly sources: readonly PersonaSource[];
  readonly grade: PersonaGrade;
}

/** NN/g: from about five interviews on a persona is qualitative, and a survey for a statistical one has a hundred answers at least. */
const leastHeard = 5;
const leastCounted = 100;
/** A working value: what holds for less than half of the sheet does not describe the persona. */
const leastShare = 0.5;

const known = onceFor((_document: Document) => new Map<string, PersonaBasis>());

/** What a persona rests on. Read once for each persona and version of the document, whoever asks. */
export function basisOfPersona(document: Document, personaId: string): PersonaBasis {
  const asked = known(document);
  const basis = asked.get(personaId) ?? readBasis(document, personaId);
  asked.set(personaId, basis);
  return basis;
}

function readBasis(document: Document, personaId: string): PersonaBasis {
  const sections = sectionsOf(document, personaId).filter(({ hidden }) => !hidden);
  const said = sections.flatMap((section) => claimsOf(document, section.id).filter(isSaid).map((claim) => ({ claim, section, evidence: evidenceOf(document, claim) })));
  return { said, sources: sourcesOf(said), grade: gradeOf(said) };
}

/** Whether a claim says anything yet. */
export function isSaid({ text, situation = '', outcome = '' }: Claim): boolean {
  return [text, situation, outcome].some((words) => words.trim() !== '');
}

function sourcesOf(said: readonly SaidClaim[]): readonly PersonaSource[] {
  const claims = new Map<Evidence, Claim[]>();
  for (const { claim, evidence } of said) for (const piece of evidence) claims.set(piece, [...(claims.get(piece) ?? []), claim]);
  return [...claims].map(([evidence, ofSource]) => ({ evidence, claims: ofSource })).sort((a, b) => b.claims.length - a.claims.length);
}

/**
 * The three types of personas (Laubheimer, NN/g: 3 Persona Types, 2020). Statistical: at least half of what is said rests on surveys or analytics
 * with 100 answers or cases each. Qualitative: at least half of it rests on research, and that speaks for five people together. Else proto:
 * what a team assumes, also where a workshop wrote it down.
 */
function gradeOf(said: readonly SaidClaim[]): PersonaGrade {
  if (said.length === 0) return 'proto';
  const shareOf = (carries: (piece: Evidence) => boolean): number => said.filter(({ evidence }) => evidence.some(carries)).length / said.length;
  if (shareOf(({ kind, n = 0 }) => isCounted(kind) && n >= leastCounted) >= leastShare) return 'statistical';
  const research = new Set(said.flatMap(({ evidence }) => evidence.filter(isResearch)));
  const heard = [...research].reduce((sum, { n = 1 }) => sum + n, 0);
  return heard >= leastHeard && shareOf(isResearch) >= leastShare ? 'qualitative' : 'proto';
}

function isResearch(evidence: Evidence): boolean {
  return gradeOfEvidence(evidence) !== 'assumed';
}
