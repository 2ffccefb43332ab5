import type { Change } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { fitChanges } from '../changes/fitChanges.ts';
import { changeBetween } from '../changes/squashChanges.ts';
import type { AnyRecord, LibraryRecord } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';

/** What to do with imported records whose id the library has already. */
export type CollisionMode = 'renew' | 'replace' | 'skip';

/** The imported records whose id the library has already; the library's own description of itself is not one. */
export function findCollisions(document: Document, records: readonly AnyRecord[]): AnyRecord[] {
  return records.filter((record) => record.type !== 'library' && document.records.has(record.id));
}

/**
 * The changes that bring records, which stand among themselves, into a library; they always apply to `document`.
 * - `renew`: as soon as one id is taken, all get new ids: a second copy beside ours, complete in itself;
 * - `replace`: ours become what the file says; what only we have stays. Where a taken id means another thing with us (another type, journey,
 *   kind of lane, stakeholder map or what a comment is about), that would tear ours apart, so all come in as with `renew`;
 * - `skip`: ours stay as they are, only what is new comes in.
 * A library keeps its own name and details, unless it holds nothing else yet: then it becomes the imported one.
 */
export function importChanges(document: Document, records: readonly AnyRecord[], mode: CollisionMode, newId: () => string): Change[] {
  const items = records.filter((record) => record.type !== 'library');
  const collisions = findCollisions(document, items);
  const isCopy = mode === 'renew' ? collisions.length > 0 : mode === 'replace' && collisions.some((record) => !isSameThing(document.records.get(record.id), record));
  const incoming = isCopy ? renewIds(items, newId) : items;
  const changes = incoming.flatMap((record) => {
    const ours = document.records.get(record.id);
    return ours && mode !== 'replace' ? [] : (changeBetween(ours, record) ?? []);
  });
  return fitChanges(document, [...libraryChanges(document, records.find((record) => record.type === 'library')), ...changes]);
}

function isSameThing(ours: AnyRecord | undefined, theirs: AnyRecord): boolean {
  if (ours?.type === 'lane' && theirs.type === 'lane' && ours.kind !== theirs.kind) return false;
  if (ours?.type === 'comment' && theirs.type === 'comment' && (ours.targetId !== theirs.targetId || ours.threadId !== theirs.threadId)) return false;
  if (ours?.type === 'actor' && theirs.type === 'actor' && ours.parentId !== theirs.parentId) return false;
  return ours?.type === theirs.type && ('journeyId' in ours ? ours.journeyId : '') === ('journeyId' in theirs ? theirs.journeyId : '');
}

function libraryChanges(document: Document, theirs: LibraryRecord | undefined): Change[] {
  const ours = [...document.records.values()].find((record) => record.type === 'library');
  if (!theirs || (ours && document.records.size > 1)) return [];
  const changes = ours?.id === theirs.id ? [changeBetween(ours, theirs)] : [changeBetween(ours, null), changeBetween(null, theirs)];
  return changes.filter((change) => change !== null);
}
