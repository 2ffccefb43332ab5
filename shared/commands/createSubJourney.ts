import { accept, refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { personasOf } from '../changes/personasOf.ts';
import { isOpener } from '../changes/subJourneys.ts';
import { createJourney } from './createJourney.ts';
import { draftChanges } from './draftChanges.ts';
import type { JourneyTemplate } from './journeyTemplate.ts';

export interface CreateSubJourneyArgs {
  readonly itemId: string;
  /** Of the new journey. */
  readonly journeyId: string;
  readonly newId: () => string;
  readonly title: string;
  readonly template: JourneyTemplate;
}

/** Creates a journey that a card opens, right after its own: for the same personas, in the same state. Refused when the card cannot open one or the title is empty. */
export function createSubJourney(document: Document, { itemId, template, ...args }: CreateSubJourneyArgs): Result<ChangeDraft> {
  const item = document.records.get(itemId);
  if (!isOpener(item)) return refuse(item ? 'error.record.wrongType' : 'error.record.missing');
  const parent = getRecord(document, 'journey', item.journeyId);
  if (!parent) return refuse('error.record.missing');
  const { state, perspective } = parent;
  const personaIds = personasOf(document, parent).map(({ id }) => id);
  const made = createJourney(document, { ...args, template: { ...template, state, perspective }, personaIds, afterJourneyId: parent.id });
  if (!made.ok) return made;
  const linked = draftChanges(document, { key: 'change.createSubJourney', values: { title: args.title } }, { put: [withFields(item, { subJourneyId: args.journeyId })] });
  return linked.ok ? accept({ ...linked.value, changes: [...made.value.changes, ...linked.value.changes] }) : linked;
}
