import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { relationsOf } from '../changes/stakeholders.ts';
import type { Relation } from '../model/records.ts';
import type { RelationDirection, RelationKind } from '../model/vocabulary.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

export interface AddRelationArgs {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly relationKind: RelationKind;
  readonly direction: RelationDirection;
  readonly text?: string;
}

/**
 * Says what an actor has to do with another one. Several relations between two are common (money one way, services the other), only not twice the
 * same. Refused for an actor and itself, and across maps.
 */
export function addRelation(document: Document, { id, fromId, toId, ...content }: AddRelationArgs): Result<ChangeDraft> {
  if (fromId === toId) return refuse('error.relation.self');
  const from = needRecord(document, 'actor', fromId);
  if (!from.ok) return from;
  const to = needRecord(document, 'actor', toId);
  if (!to.ok) return to;
  const { parentId } = from.value;
  if (to.value.parentId !== parentId) return refuse('error.relation.otherMap');
  const isThere = relationsOf(document, parentId).some((relation) => relation.fromId === fromId && relation.toId === toId && relation.relationKind === content.relationKind);
  if (isThere) return refuse('error.relation.exists');
  const relation: Relation = { type: 'relation', id, parentId, fromId, toId, ...content };
  return draftChanges(document, { key: 'change.addRelation' }, { add: [relation] });
}
