import type { Document } from '../../changes/document.ts';
import { evidenceOf } from '../../changes/evidenceOf.ts';
import { claimsOf, sectionsOf } from '../../changes/personaParts.ts';
import { isSaid } from '../../metrics/personas/basisOfPersona.ts';
import { highestGrade } from '../../metrics/personas/gradeOfEvidence.ts';
import type { Claim, Section } from '../../model/records.ts';
import type { PageChoice } from './pageFormat.ts';

/** A section as it stands on a page; every claim has its grade. */
export interface SheetSection {
  readonly section: Section;
  readonly claims: readonly Claim[];
}

export interface ContentChoice extends Pick<PageChoice, 'layout'> {
  /** Sections that are not meant for a client. */
  readonly withInternal: boolean;
}

/** What a compact card says of somebody: a few claims of the first sections that matter. */
const cardKinds: ReadonlySet<string> = new Set(['goals', 'needs', 'pains']);
const cardSections = 3;
const cardClaims = 3;

/** What is said about a persona on the pages of a layout, by column. Sections that are hidden or say nothing are left out. */
export function personaContent(document: Document, personaId: string, { layout, withInternal }: ContentChoice): readonly (readonly SheetSection[])[] {
  const sections = sectionsOf(document, personaId)
    .filter(({ hidden, internal }) => !hidden && (withInternal || !internal))
    .map((section) => ({ section, claims: claimsOf(document, section.id).filter(isSaid).map((claim) => ({ ...claim, evidenceGrade: claim.evidenceGrade ?? highestGrade(evidenceOf(document, claim)) })) }))
    .filter(({ claims }) => claims.length > 0);
  if (layout === 'card') return [[], onCard(sections)];
  return [1, 2, 3].map((column) => sections.filter(({ section }) => section.column === column));
}

function onCard(sections: readonly SheetSection[]): SheetSection[] {
  const wanted = sections.filter(({ section }) => cardKinds.has(section.kind));
  return (wanted.length > 0 ? wanted : sections).slice(0, cardSections).map(({ section, claims }) => ({ section, claims: claims.slice(0, cardClaims) }));
}
