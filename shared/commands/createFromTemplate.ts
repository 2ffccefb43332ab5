import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { getRecord, type Document } from '../changes/document.ts';
import type { Journey } from '../model/records.ts';
import { copyOfJourney } from './copyOfJourney.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

export interface CreateFromTemplateArgs {
  /** A template of one's own. */
  readonly templateId: string;
  readonly title: string;
  /** Who travels. Points of other personas in the template stay out. */
  readonly personaIds: readonly string[];
  /** The first id it makes is the id of the new journey. */
  readonly newId: () => string;
}

/** Creates a journey from a template of one's own, first in the library: a full copy, with its locks. Refused when the template or a persona is gone or the title is empty. */
export function createFromTemplate(document: Document, { templateId, title, personaIds, newId }: CreateFromTemplateArgs): Result<ChangeDraft> {
  const template = needRecord(document, 'journey', templateId);
  if (!template.ok) return template;
  if (!template.value.template) return refuse('error.record.wrongType');
  if (personaIds.some((id) => !getRecord(document, 'persona', id))) return refuse('error.record.missing');
  const { copies: [copy, ...content], shifted } = copyOfJourney(document, template.value, { title, afterId: null, newId });
  const journey = withFields(copy as Journey, { template: null, personaIds: [...new Set(personaIds)] });
  const kept = content.filter((record) => (record.type !== 'emotion' && record.type !== 'stance') || personaIds.includes(record.personaId));
  return draftChanges(document, { key: 'change.createJourney', values: { title } }, { add: [journey, ...kept], shift: shifted });
}
