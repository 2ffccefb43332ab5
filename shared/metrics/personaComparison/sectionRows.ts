import type { Document } from '../../changes/document.ts';
import { formOfSection } from '../../model/formOfSection.ts';
import type { Claim, Persona, Section } from '../../model/records.ts';
import { buyingRings, empathyZones, factKeys, grayZones, sectionKinds } from '../../model/vocabulary.ts';
import { basisOfPersona, type SaidClaim } from '../personas/basisOfPersona.ts';
import type { ComparedCell, RowContent } from './rowContent.ts';
import { folded } from './isSameCell.ts';

export interface SectionRows {
  readonly id: string;
  readonly section: Pick<Section, 'kind' | 'title'>;
  readonly rows: readonly RowContent[];
}

/** Kinds that say only how they look: two sections of one are about the same only if they are called the same. */
const ownKinds: ReadonlySet<string> = new Set(['list', 'text', 'bars', 'sliders', 'chips']);
/** Keys that are known, in their own order; those of one's own follow. */
const knownKeys: readonly string[] = [...factKeys, ...buyingRings, ...empathyZones, ...grayZones];

/** The sections of these personas, each with its rows: those of one kind stand together, in the order of the vocabulary. */
export function sectionRows(document: Document, personas: readonly Persona[]): readonly SectionRows[] {
  const said = personas.map(({ id }) => basisOfPersona(document, id).said);
  const sections = new Map<string, Section[]>();
  for (const { section } of said.flat()) {
    const id = sectionKey(section);
    const known = sections.get(id) ?? [];
    if (!known.includes(section)) sections.set(id, [...known, section]);
  }
  return [...sections].map(([id, ofGroup]) => groupOf(id, ofGroup, said.map((all) => all.filter(({ section }) => sectionKey(section) === id).map(({ claim }: SaidClaim) => claim))))
    .sort((a, b) => sectionKinds.indexOf(a.section.kind) - sectionKinds.indexOf(b.section.kind));
}

function sectionKey({ kind, title = '' }: Section): string {
  return ownKinds.has(kind) ? `${kind} ${folded(title)}` : kind;
}

/** @param claims what each persona says in it. */
function groupOf(id: string, [first, ...others]: readonly Section[], claims: readonly (readonly Claim[])[]): SectionRows {
  const kind = first?.kind ?? 'list';
  // A title of one's own names the group where all call it so.
  const title = others.every((section) => section.title === first?.title) ? first?.title : undefined;
  const section = title === undefined ? { kind } : { kind, title };
  return { id, section, rows: rowsOf(id, section, claims) };
}

function rowsOf(id: string, section: Pick<Section, 'kind' | 'title'>, claims: readonly (readonly Claim[])[]): readonly RowContent[] {
  const keyOf = partKeys[formOfSection(section.kind)];
  if (!keyOf) return [{ id, label: { kind: 'section', section }, cells: claims.map(claimsCell) }];
  const parts = new Map(claims.flat().map((claim) => [keyOf(claim), claim] as const).toReversed());
  return [...parts].toReversed().sort(([a], [b]) => rankOf(a) - rankOf(b)).map(([key, claim]) => ({
    id: `${id} ${key}`,
    label: { kind: 'part', section, claim: { text: claim.text, key: claim.key, opposite: claim.opposite } },
    cells: claims.map((ofPersona) => partCell(ofPersona.filter((other) => keyOf(other) === key), section)),
  }));
}

/** What tells the rows of a section apart; sections of other forms are one row. */
const partKeys: Readonly<Partial<Record<ReturnType<typeof formOfSection>, (claim: Claim) => string>>> = {
  facts: ({ key = '' }) => key, rings: ({ key = '' }) => key, empathy: ({ key = '' }) => key,
  bars: ({ text }) => folded(text), sliders: ({ text, opposite = '' }) => `${folded(text)} – ${folded(opposite)}`,
};

function rankOf(key: string): number {
  const rank = knownKeys.indexOf(key);
  return rank < 0 ? knownKeys.length : rank;
}

function partCell(claims: readonly Claim[], { kind }: Pick<Section, 'kind'>): ComparedCell | null {
  const form = formOfSection(kind);
  if (form !== 'bars' && form !== 'sliders') return claimsCell(claims);
  const value = claims[0]?.value;
  return value === undefined ? null : { kind: 'scale', value };
}

function claimsCell(claims: readonly Claim[]): ComparedCell | null {
  return claims.length > 0 ? { kind: 'claims', claims } : null;
}
