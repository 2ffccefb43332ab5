import { threadsOf, type Thread } from '../../shared/changes/threadsOf.ts';
import type { Document } from '../../shared/changes/document.ts';
import { recordsAsRead } from '../../shared/commands/findInJourney.ts';
import { placeCommentMarks, type CommentMark } from '../../shared/layout/commentMarks.ts';
import type { Scene } from '../../shared/layout/scene.ts';
import type { AnyRecord } from '../../shared/model/records.ts';

/** A place on the poster that is talked about, with its number and the open threads. */
export interface CommentedPlace {
  readonly number: number;
  readonly record: AnyRecord;
  readonly mark: CommentMark;
  readonly threads: readonly Thread[];
}

/** The open threads by what they are about, as the map is read. What the poster does not show is not told either: an internal lane stays internal. */
export function printedComments(document: Document, scene: Scene): CommentedPlace[] {
  const byTarget = Map.groupBy(threadsOf(document, scene.journeyId).filter(({ first }) => !first.resolved), ({ first }) => first.targetId);
  const records = recordsAsRead(document, scene.journeyId).filter(({ id }) => byTarget.has(id));
  const marks = new Map(placeCommentMarks(scene, byTarget.keys()).map((mark) => [mark.targetId, mark]));
  const places = records.flatMap((record) => {
    const mark = marks.get(record.id);
    return mark ? [{ record, mark, threads: byTarget.get(record.id) ?? [] }] : [];
  });
  return places.map((place, index) => ({ ...place, number: index + 1 }));
}
