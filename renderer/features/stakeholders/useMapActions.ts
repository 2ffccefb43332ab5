import { useRef, useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { nameOfActor, relationsOf } from '../../../shared/changes/stakeholders.ts';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { moveActor } from '../../../shared/commands/moveActor.ts';
import { nameOfRing } from '../../../shared/layout/stakeholders/layoutStakeholders.ts';
import type { AnyRecord, StakeholderMap } from '../../../shared/model/records.ts';
import { stakeholderRings, type StakeholderRing } from '../../../shared/model/vocabulary.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';

export type MapDialog = { readonly kind: 'add' } | { readonly kind: 'relate'; readonly fromId: string; readonly toId: string | null };

/** What is done to the actors and relations of a map, alike from picture, list, panel, keys and menu. */
export interface MapActions {
  readonly canEdit: boolean;
  readonly add: () => void;
  readonly relate: (fromId: string, toId: string | null) => void;
  readonly move: (actorId: string, ring: StakeholderRing, angle: number) => void;
  /** By degrees along its ring; steps in a row are one entry of the history. */
  readonly turn: (actorId: string, degrees: number) => void;
  /** Called when an actor is about to be moved by keys: its next steps are an entry of their own. */
  readonly beginTurns: () => void;
  readonly remove: (recordId: string) => void;
  /** What a screen reader says of the last move. */
  readonly said: string;
}

interface MapActionsArgs {
  readonly map: StakeholderMap;
  readonly selected: AnyRecord | null;
  readonly setDialog: (dialog: MapDialog) => void;
  /** What had the keyboard is gone. */
  readonly onGone: () => void;
}

export function useMapActions({ map, selected, setDialog, onGone }: MapActionsArgs): MapActions {
  const { readOnly } = useHost().session;
  const { run, getDocument, mergeAs } = useDocumentActions();
  const [said, setSaid] = useState('');
  const tellMoved = useTellMoved(map);
  const removed = useTellRemoved();
  const showUndoToast = useUndoToast();
  const turns = useRef(createId());
  const canEdit = !readOnly;
  const move = (actorId: string, ring: StakeholderRing, angle: number): void => {
    if (canEdit && run((document) => moveActor(document, { actorId, ring, angle }))) setSaid(tellMoved(actorId));
  };
  const actions: MapActions = {
    canEdit, said, move,
    add: () => setDialog({ kind: 'add' }),
    relate: (fromId, toId) => setDialog({ kind: 'relate', fromId, toId }),
    beginTurns: () => { turns.current = createId(); },
    turn: (actorId, degrees) => {
      const actor = getRecord(getDocument(), 'actor', actorId);
      if (actor) mergeAs(turns.current, () => move(actorId, actor.ring, actor.angle + degrees));
    },
    remove: (recordId) => {
      const words = removed(recordId);
      if (!run((document) => deleteRecords(document, { ids: [recordId] }))) return;
      showUndoToast(words);
      onGone();
    },
  };
  useSelectionKeys(selected, actions);
  return actions;
}

/** Shortcuts and menu entries for what is selected. */
function useSelectionKeys(selected: AnyRecord | null, { canEdit, add, relate, move, remove }: MapActions): void {
  const actor = canEdit && selected?.type === 'actor' ? selected : null;
  const ring = actor ? stakeholderRings.indexOf(actor.ring) : 0;
  const outwards = actor && stakeholderRings[ring + 1];
  const inwards = actor && stakeholderRings[ring - 1];
  useActionHandler('addActor', { run: add, isEnabled: canEdit });
  useActionHandler('connect', { run: () => actor && relate(actor.id, null), isEnabled: actor !== null });
  useActionHandler('delete', { run: () => selected && remove(selected.id), isEnabled: canEdit && selected !== null });
  useActionHandler('moveUp', { run: () => actor && outwards && move(actor.id, outwards, actor.angle), isEnabled: Boolean(outwards) });
  useActionHandler('moveDown', { run: () => actor && inwards && move(actor.id, inwards, actor.angle), isEnabled: Boolean(inwards) });
}

function useTellMoved(map: StakeholderMap): (actorId: string) => string {
  const tell = useMessage();
  const { number } = useFormat();
  const texts = useStakeholderTexts();
  const { getDocument } = useDocumentActions();
  return (actorId) => {
    const document = getDocument();
    const actor = getRecord(document, 'actor', actorId);
    return actor ? tell('stakeholder.moved', { name: nameOfActor(document, actor), ring: nameOfRing(map, actor.ring, texts), angle: number(actor.angle) }) : '';
  };
}

/** Tells what will be gone with a record: ask before it is. */
function useTellRemoved(): (recordId: string) => string {
  const tell = useMessage();
  const { getDocument } = useDocumentActions();
  return (recordId) => {
    const document = getDocument();
    const actor = getRecord(document, 'actor', recordId);
    if (!actor) return tell('stakeholder.relationRemoved');
    const relations = relationsOf(document, actor.parentId).filter(({ fromId, toId }) => fromId === recordId || toId === recordId).length;
    return tell('stakeholder.removed', { name: nameOfActor(document, actor), relations });
  };
}
