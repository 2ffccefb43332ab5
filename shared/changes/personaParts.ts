import { companionIdsOf } from '../model/references.ts';
import type { AnyRecord, Claim, Persona, Section } from '../model/records.ts';
import { childrenOf, getRecord, type Document } from './document.ts';

/** The sections of a persona in reading order: column by column from top to bottom. Hidden ones are among them. */
export function sectionsOf(document: Document, personaId: string): readonly Section[] {
  return childrenOf(document, personaId, 'section').sort((a, b) => a.column - b.column);
}

/** What a section says, in its order. */
export function claimsOf(document: Document, sectionId: string): readonly Claim[] {
  return childrenOf(document, sectionId, 'claim');
}

/** Everything that a persona takes along wherever it goes, in reading order: the sections, then what they say. */
export function contentOfPersona(document: Document, personaId: string): readonly (Section | Claim)[] {
  const sections = sectionsOf(document, personaId);
  return [...sections, ...sections.flatMap(({ id }) => claimsOf(document, id))];
}

/** What is said of one fact (`age`, `location` …) in the section `who`; `undefined` where nothing is. */
export function factOf(document: Document, personaId: string, key: string): string | undefined {
  const facts = sectionsOf(document, personaId).filter(({ kind }) => kind === 'who').flatMap(({ id }) => claimsOf(document, id));
  return facts.find((claim) => claim.key === key)?.text || undefined;
}

/** Whose section or claim this is. */
export function personaOf(document: Document, part: Section | Claim): Persona | undefined {
  return part.type === 'section' ? getRecord(document, 'persona', part.parentId) : personaOfSection(document, part.parentId);
}

function personaOfSection(document: Document, sectionId: string): Persona | undefined {
  return getRecord(document, 'persona', getRecord(document, 'section', sectionId)?.parentId);
}

/** Personas among these records bring their sheets along, and these what they rest on. */
export function withSheets(document: Document, records: readonly AnyRecord[]): AnyRecord[] {
  const sheets = records.flatMap(({ type, id }) => (type === 'persona' ? contentOfPersona(document, id) : []));
  const evidence = sheets.flatMap(companionIdsOf).flatMap((id) => document.records.get(id) ?? []);
  return [...new Set([...records, ...sheets, ...evidence])];
}
