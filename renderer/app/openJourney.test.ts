import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { applyChangeset } from '../../shared/changes/applyChangeset.ts';
import { deleteRecords } from '../../shared/commands/deleteRecords.ts';
import { moveCellItems } from '../../shared/commands/moveCellItems.ts';
import type { Result } from '../../shared/base/result.ts';
import type { ChangeDraft } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import type { DocumentStore } from '../document/createDocumentStore.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { smallDocument } from '../../test/helpers/smallJourney.ts';
import { openJourney } from './openJourney.ts';

function open() {
  const state = createStore<ReturnType<DocumentStore['state']['getState']>>()(() => ({ document: smallDocument(), history: { undo: [], redo: [] } }));
  const journey = openJourney('j', { state }, layoutOptions().texts);
  const stop = journey.connect();
  const run = (makeDraft: (document: Document) => Result<ChangeDraft>): void => {
    const draft = makeDraft(state.getState().document);
    const applied = draft.ok ? applyChangeset(state.getState().document, draft.value) : draft;
    if (!applied.ok) throw new Error(applied.refusal.key);
    state.setState({ document: applied.value });
  };
  return { ...journey.scope, run, stop };
}

test('the scene follows the document in the same step', () => {
  const { sceneStore, run } = open();
  run((document) => moveCellItems(document, { itemIds: ['one'], laneId: 'text', stepId: 'a1', beforeItemId: null }));
  expect(sceneStore.getState().scene.itemById.get('one')).toMatchObject({ laneId: 'text', stepId: 'a1' });
});

test('what is deleted is no longer selected, and the keyboard stays in its cell', () => {
  const { session, run } = open();
  session.setState({ selection: ['one', 'three'], focus: { kind: 'cell', laneId: 'actions', stepId: 'a1', itemId: 'one' } });
  run((document) => deleteRecords(document, { ids: ['one'] }));
  expect(session.getState()).toMatchObject({ selection: ['three'], focus: { kind: 'cell', laneId: 'actions', stepId: 'a1', itemId: null } });
  run((document) => deleteRecords(document, { ids: ['actions'] }));
  expect(session.getState()).toMatchObject({ selection: [], focus: null });
});

test('what is moved, by anyone, keeps the keyboard', () => {
  const { session, run } = open();
  session.setState({ focus: { kind: 'cell', laneId: 'actions', stepId: 'a1', itemId: 'one' } });
  run((document) => moveCellItems(document, { itemIds: ['one'], laneId: 'text', stepId: 'b1', beforeItemId: null }));
  expect(session.getState().focus).toEqual({ kind: 'cell', laneId: 'text', stepId: 'b1', itemId: 'one' });
});

test('a hidden persona has no curve', () => {
  const { session, sceneStore } = open();
  session.setState({ visiblePersonaIds: ['q'] });
  expect(sceneStore.getState().scene.curves.map(({ personaId }) => personaId)).toEqual(['q']);
});
