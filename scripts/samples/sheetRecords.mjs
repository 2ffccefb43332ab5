import { generateNKeysBetween } from 'fractional-indexing';
import { highestGrade } from '../../shared/metrics/personas/gradeOfEvidence.ts';
import { factKeys } from '../../shared/model/vocabulary.ts';
import { isWords } from './texts.mjs';

/** Where sections stand, in their order; a persona may say otherwise in `columns`. */
const columnOf = {
  who: 1, brands: 1, devices: 1, interests: 1, bio: 1, text: 1, goals: 2, needs: 2, pains: 2, traits: 2, motivations: 2, jobs: 2, behaviours: 2,
  channels: 3, skills: 3, empathy: 3, day: 3, buying: 3, list: 3, context: 3,
};
export const sheetFields = [...Object.keys(columnOf), ...factKeys, 'titles', 'columns', 'internal'];

const orders = (count) => generateNKeysBetween(null, null, count);

/**
 * The sections and claims of a persona that is written down briefly: a list of texts under the kind of the section, facts under their own names,
 * `channels` and `skills` as `[name, 0–100]`, `traits` as `[one end, the other, 0–100]`, `day` as `[time, text]`, `empathy` and `buying` by zone and ring.
 */
export function sheetRecords(persona, evidenceOn) {
  const kinds = Object.keys(columnOf).filter((kind) => contentOf(persona, kind).length > 0);
  const keys = orders(kinds.length);
  return kinds.flatMap((kind, at) => {
    const id = `${persona.id}-${kind}`;
    const claims = contentOf(persona, kind);
    const claimKeys = orders(claims.length);
    return [
      { type: 'section', id, parentId: persona.id, order: keys[at], kind, column: persona.columns?.[kind] ?? columnOf[kind], title: persona.titles?.[kind], internal: persona.internal?.includes(kind) || undefined },
      ...claims.map((claim, index) => withEvidence({ type: 'claim', id: `${id}-${index + 1}`, parentId: id, order: claimKeys[index], ...claim }, evidenceOn(kind, index + 1))),
    ];
  });
}

/** What nobody has looked into is assumed. */
function withEvidence(claim, evidence) {
  return evidence.length > 0 ? { ...claim, evidenceGrade: highestGrade(evidence), evidenceIds: evidence.map(({ id }) => id) } : { ...claim, evidenceGrade: 'assumed' };
}

function contentOf(persona, kind) {
  const value = persona[kind];
  if (kind === 'who') return factKeys.filter((key) => key in persona).map((key) => ({ key, text: persona[key] }));
  if (value === undefined) return [];
  if (isWords(value)) return [{ text: value }];
  if (kind === 'channels' || kind === 'skills') return value.map(([text, share]) => ({ text, value: share }));
  if (kind === 'traits' || kind === 'motivations') return value.map(([text, opposite, at]) => ({ text, opposite, value: at }));
  if (kind === 'day') return value.map(([key, text]) => ({ key, text }));
  if (kind === 'empathy' || kind === 'buying') return Object.entries(value).flatMap(([key, texts]) => texts.map((text) => ({ key, text })));
  return kind === 'jobs' ? value : value.map((text) => ({ text }));
}
