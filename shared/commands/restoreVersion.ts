import { accept, refuse, type Result } from '../base/result.ts';
import type { ChangeDraft, Label } from '../changes/changeset.ts';
import { createDocument } from '../changes/createDocument.ts';
import { diffDocuments } from '../changes/diffDocuments.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { fitChanges } from '../changes/fitChanges.ts';
import { journeyIdOf } from '../changes/journeyIdsOf.ts';
import { withSheets } from '../changes/personaParts.ts';
import { companionIdsOf } from '../model/references.ts';

export interface RestoreVersionArgs {
  /** The library as it was. */
  readonly version: Document;
  /** Brings back this journey only; `null` = the whole library. */
  readonly journeyId: string | null;
  /** Names the version: `change.restoreVersion` or `change.restoreMoment`. */
  readonly label: Label;
}

/**
 * Brings a library, or one journey of it, back to how it was, as one set of changes. With one journey everything else stays as it is, but personas
 * and evidence that the journey needs and that are gone come back too. Comments made since then stay. Refused when the version has no such journey.
 */
export function restoreVersion(document: Document, { version, journeyId, label }: RestoreVersionArgs): Result<ChangeDraft> {
  if (journeyId !== null && !getRecord(version, 'journey', journeyId)) return refuse('error.history.noJourney');
  const wanted = withTalkOf(document, journeyId === null ? version : withJourneyOf(document, version, journeyId));
  return accept({ label, changes: fitChanges(document, diffDocuments(document, wanted)) });
}

/** What was said since then stays as it reads now, as long as there is what it is about. */
function withTalkOf(document: Document, wanted: Document): Document {
  const talk = [...document.records.values()].filter(({ type }) => type === 'comment');
  return talk.length === 0 ? wanted : createDocument([...wanted.records.values(), ...talk]);
}

function withJourneyOf(document: Document, version: Document, journeyId: string): Document {
  const others = [...document.records.values()].filter((record) => journeyIdOf(record) !== journeyId);
  const own = [...version.records.values()].filter((record) => journeyIdOf(record) === journeyId);
  const known = new Set(others.map(({ id }) => id));
  const companions = [...new Set(own.flatMap(companionIdsOf))].filter((id) => !known.has(id)).flatMap((id) => version.records.get(id) ?? []);
  return createDocument([...others, ...[...own, ...withSheets(version, companions)].filter(({ id }) => !known.has(id))]);
}
