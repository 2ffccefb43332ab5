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
  if (lackOf(said, isCountedWell) === 0) return 'statistical';
  return lackOf(said, isResearch) === 0 && heardIn(said) >= leastHeard ? 'qualitative' : 'proto';
}

/** What a persona lacks to the next grade. */
export interface NextGrade {
  readonly grade: Exclude<PersonaGrade, 'proto'>;
  /** So many more claims have to rest on what that grade asks for. */
  readonly claims: number;
  /** So many more people have to be heard. */
  readonly people: number;
}

/** `null` where nothing is above, or nothing is said yet. */
export function nextGradeOf({ said, grade }: Pick<PersonaBasis, 'said' | 'grade'>): NextGrade | null {
  if (grade === 'statistical' || said.length === 0) return null;
  if (grade === 'qualitative') return { grade: 'statistical', claims: lackOf(said, isCountedWell), people: 0 };
  return { grade: 'qualitative', claims: lackOf(said, isResearch), people: Math.max(leastHeard - heardIn(said), 0) };
}

/** How many claims are missing until enough of them rest on such evidence. */
function lackOf(said: readonly SaidClaim[], carries: (evidence: Evidence) => boolean): number {
  return Math.max(Math.ceil(said.length * leastShare) - said.filter(({ evidence }) => evidence.some(carries)).length, 0);
}

function heardIn(said: readonly SaidClaim[]): number {
  const research = new Set(said.flatMap(({ evidence }) => evidence.filter(isResearch)));
  return [...research].reduce((sum, { n = 1 }) => sum + n, 0);
}

function isResearch(evidence: Evidence): boolean {
  return gradeOfEvidence(evidence) !== 'assumed';
}

function isCountedWell({ kind, n = 0 }: Evidence): boolean {
  return isCounted(kind) && n >= leastCounted;
}
