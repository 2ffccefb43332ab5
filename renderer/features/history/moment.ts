import type { Label } from '../../../shared/changes/changeset.ts';
import type { HistoryEntry, Version } from '../../../shared/contract/schemas.ts';

/** A point in the past of a library: right after an entry of the log, or a version that was kept. */
export type Moment = { readonly kind: 'entry'; readonly entry: HistoryEntry } | { readonly kind: 'version'; readonly version: Version };

/** Tells moments apart, also as the key of a list. */
export function momentKey(moment: Moment): string {
  return moment.kind === 'entry' ? `entry-${moment.entry.revision}` : `version-${moment.version.id}`;
}

export function revisionOf(moment: Moment): number {
  return moment.kind === 'entry' ? moment.entry.revision : moment.version.revision;
}

/** What the changes that bring a moment back are called in the history. */
export function restoreLabel(moment: Moment): Label {
  if (moment.kind === 'version' && moment.version.name) return { key: 'change.restoreVersion', values: { name: moment.version.name } };
  return { key: 'change.restoreMoment', values: { at: Date.parse(moment.kind === 'entry' ? moment.entry.at : moment.version.at) } };
}
