import { z } from 'zod';
import { ordersBetween } from '../base/order.ts';
import { idField, limits, listField, textField, titleField } from '../model/fields.ts';
import type { AnyRecord, Claim, Section } from '../model/records.ts';
import { channels, factKeys, personaGrades, type EvidenceGrade, type SectionKind } from '../model/vocabulary.ts';

/** What a persona held itself before it had sections and claims. */
const formerShape = {
  bio: textField.optional(), context: textField.optional(), goals: listField.optional(), needs: listField.optional(), pains: listField.optional(),
  age: z.string().max(40).optional(), gender: titleField.optional(), location: titleField.optional(), education: titleField.optional(), family: titleField.optional(),
  income: titleField.optional(), occupation: titleField.optional(), languages: titleField.optional(),
  channels: z.array(z.strictObject({ channel: z.union([z.enum(channels), titleField]), share: z.number().min(0).max(100) })).max(limits.listItems).optional(),
  grade: z.enum(personaGrades).optional(),
};
const formerFields = Object.keys(formerShape);
const formerPersonaSchema = z.looseObject({ type: z.literal('persona'), id: idField, ...formerShape });
type FormerPersona = z.infer<typeof formerPersonaSchema>;

/** A persona as a whole was told to rest on this; now each claim says so itself. */
const gradeOfClaims = { proto: 'assumed', qualitative: 'observed', statistical: 'measured' } as const satisfies Record<NonNullable<FormerPersona['grade']>, EvidenceGrade>;

type ClaimContent = Pick<Claim, 'text' | 'key' | 'value'>;
const content = (text: string | undefined): ClaimContent[] => (text === undefined ? [] : [{ text }]);
const list = (texts: readonly string[] = []): ClaimContent[] => texts.map((text) => ({ text }));

/**
 * Records of any earlier model as records of this one. Personas that held their facts, goals and channels themselves get sections and claims that say
 * the same, in new records after the given ones; their ids follow from the persona's, so that every moment of a history knows them by the same id.
 * What is as it should be, or fits no model, stays as it is; nothing to do gives back the same list.
 */
export function upgradeRecords(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const former = new Map(records.flatMap((record) => {
    const persona = asFormerPersona(record);
    return persona ? [[record, persona]] : [];
  }));
  if (former.size === 0) return records;
  const taken = new Set(records.map((record: Partial<AnyRecord> | null) => record?.id));
  const upgraded = records.map((record) => {
    const persona = former.get(record);
    return persona ? (Object.fromEntries(Object.entries(persona).filter(([field]) => !formerFields.includes(field))) as unknown as AnyRecord) : record;
  });
  return [...upgraded, ...[...former.values()].flatMap((persona) => sheetOf(persona, (id) => freeId(id, taken)))];
}

/** `null` when it is no persona of the former shape. What only nearly fits is left for whoever checks the records to tell. */
function asFormerPersona(record: unknown): FormerPersona | null {
  if (typeof record !== 'object' || record === null || !formerFields.some((field) => Object.hasOwn(record, field))) return null;
  return formerPersonaSchema.safeParse(record).data ?? null;
}

/** The sections that the sheet had, in its three columns. */
function sheetOf(persona: FormerPersona, idOf: (wanted: string) => string): (Section | Claim)[] {
  const parts: readonly (readonly [SectionKind, Section['column'], readonly ClaimContent[]])[] = [
    ['who', 1, factKeys.map((key) => ({ key, text: persona[key] ?? '' }))],
    ['goals', 2, list(persona.goals)], ['needs', 2, list(persona.needs)], ['pains', 2, list(persona.pains)],
    ['channels', 3, (persona.channels ?? []).map(({ channel, share }) => ({ text: channel, value: share }))],
    ['bio', 3, content(persona.bio)], ['context', 3, content(persona.context)],
  ];
  const orders = ordersBetween(null, null, parts.length);
  const evidence = persona.grade ? { evidenceGrade: gradeOfClaims[persona.grade] } : {};
  return parts.flatMap(([kind, column, contents], at) => {
    const section: Section = { type: 'section', id: idOf(`${persona.id}-${kind}`), parentId: persona.id, order: orders[at] ?? '', kind, column };
    const claimOrders = ordersBetween(null, null, contents.length);
    const claims = contents.map((claim, index): Claim => ({
      type: 'claim', id: idOf(`${persona.id}-${kind}-${claim.key ?? index + 1}`), parentId: section.id, order: claimOrders[index] ?? '', ...claim, ...evidence,
    }));
    return [section, ...claims.filter(({ text }) => text.trim() !== '')];
  });
}

const longestId = 64;

/** The id itself where it fits and nobody has it, else one as near to it as can be. */
function freeId(wanted: string, taken: Set<unknown>): string {
  let id = wanted.length <= longestId ? wanted : shortened(wanted);
  for (let number = 2; taken.has(id); number += 1) id = shortened(`${wanted}-${number}`);
  taken.add(id);
  return id;
}

/** The end tells sections and claims apart; what is cut off stays in it as a hash (FNV-1a). */
function shortened(id: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return `${hash.toString(36)}-${id.slice(-(longestId - 8))}`;
}
