import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { moveAmong } from './moveAmong.ts';
import { needRecord } from './needRecord.ts';

/** Moves a saved view before another of its journey (`null` = to the end). Without effect where it stands there already. */
export function moveView(document: Document, { viewId, beforeViewId }: { viewId: string; beforeViewId: string | null }): Result<ChangeDraft> {
  const view = needRecord(document, 'view', viewId);
  if (!view.ok) return view;
  const moved = moveAmong(childrenOf(document, view.value.journeyId, 'view'), view.value, beforeViewId);
  return moved ? draftChanges(document, { key: 'change.moveView' }, moved) : refuse('error.record.missing');
}
