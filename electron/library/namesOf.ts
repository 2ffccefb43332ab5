import type { Change, FieldValues } from '../../shared/changes/changeset.ts';
import type { ReadRecord } from '../../shared/changes/findOrphans.ts';
import type { RecordType } from '../../shared/model/records.ts';
import { namedBy } from './aboutOf.ts';

/** What a person would call the whole comes before its parts: a deleted stage, not the cards that went with it. */
const ranks: Partial<Record<RecordType, number>> = { journey: 0, persona: 1, stakeholderMap: 1, stage: 2, lane: 3, step: 4, connection: 6, relation: 6, emotion: 6, reading: 6, comment: 6 };
const otherRank = 5;
const mostNames = 3;

/** The names of what a changeset is about, each once; none where there are more than three, which a count tells better. `read` knows the records as they are now. */
export function namesOf(changes: readonly Change[], read: ReadRecord): string[] {
  const named = changes.flatMap((change) => {
    const record = change.op === 'update' ? read(change.id) : change.record;
    const name = (change.op === 'update' && nameIn(change.to)) || (record ? namedBy(record, read) : change.op === 'update' && nameIn(change.from));
    return name ? [{ name, rank: (record && ranks[record.type]) ?? otherRank }] : [];
  });
  const first = Math.min(...named.map(({ rank }) => rank));
  const names = [...new Set(named.filter(({ rank }) => rank === first).map(({ name }) => name))];
  return names.length > mostNames ? [] : names;
}

/** An update names the record as it was called then, where it says so. */
function nameIn(fields: FieldValues): string {
  const name = fields['title'] ?? fields['name'];
  return typeof name === 'string' ? name : '';
}
