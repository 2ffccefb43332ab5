import { createIntl, createIntlCache } from '@formatjs/intl';
import { expect } from 'vitest';
import type { Refusal, Result } from '../../shared/base/result.ts';
import { isSameJson } from '../../shared/base/isSameJson.ts';
import { changesetSchema, type Change, type ChangeDraft } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import { fitChanges, undoChanges } from '../../shared/changes/fitChanges.ts';
import { reverseChanges } from '../../shared/changes/reverseChanges.ts';
import { messages } from '../../shared/locales/messages.ts';
import { findFaults, isSameDocument } from './findFaults.ts';
import { applyAll } from './rebaseSimulation.ts';

export type CommandOutcome = { readonly refusal: Refusal; readonly document: Document } | { readonly refusal: null; readonly document: Document; readonly changes: readonly Change[] };

/**
 * Runs a command on a whole document and proves what every command promises: it leaves its input alone; a refusal has a message; the result is whole;
 * undo restores exactly, redo brings the result back; the changes tell the truth, one per record, none without effect; the label has its messages.
 */
export function checkCommand(document: Document, command: (document: Document) => Result<ChangeDraft>): CommandOutcome {
  const before = new Map(document.records);
  const draft = command(document);
  expect([...document.records.entries()].every(([id, record]) => before.get(id) === record) && before.size === document.records.size, 'the document was changed').toBe(true);
  if (!draft.ok) {
    expectMessages(draft.refusal.key, 'error.', draft.refusal.values);
    return { refusal: draft.refusal, document };
  }
  const { label, changes } = draft.value;
  expectMessages(label.key, 'change.', label.values);
  expect(changesetSchema.safeParse({ id: 'c', label, author: '', at: '2026-01-01T00:00:00Z', changes }).error?.message).toBeUndefined();
  expectMinimal(changes);
  const after = applyAll(document, changes);
  expect(findFaults(after)).toEqual([]);
  expect(isSameDocument(applyAll(after, reverseChanges(changes)), document), 'reverse does not restore').toBe(true);
  expect(isSameDocument(applyAll(document, fitChanges(document, changes)), after), 'fit changes the effect').toBe(true);
  const undo = undoChanges(after, changes);
  const undone = applyAll(after, undo);
  expect(isSameDocument(undone, document), 'undo does not restore').toBe(true);
  expect(isSameDocument(applyAll(undone, undoChanges(undone, undo)), after), 'redo does not restore').toBe(true);
  return { refusal: null, document: after, changes };
}

function expectMinimal(changes: readonly Change[]): void {
  const ids = changes.map((change) => (change.op === 'update' ? change.id : change.record.id));
  expect(new Set(ids).size, 'two changes of one record').toBe(ids.length);
  for (const change of changes) {
    if (change.op !== 'update') continue;
    expect(Object.keys(change.from).sort()).toEqual(Object.keys(change.to).sort());
    expect(Object.keys(change.to).every((field) => !isSameJson(change.from[field], change.to[field])), 'a field without a change').toBe(true);
    expect(Object.keys(change.to).length).toBeGreaterThan(0);
  }
}

/** Parsing messages anew for each of thousands of runs would take most of the time. */
const cache = createIntlCache();
const readers = (['en', 'pl', 'ru'] as const).map((locale) => createIntl({ locale, messages: { ...messages[locale] }, onError: (error) => { throw error; } }, cache));

function expectMessages(key: string, prefix: string, values: Readonly<Record<string, string | number>> = {}): void {
  expect(key.slice(0, prefix.length)).toBe(prefix);
  for (const reader of readers) expect(reader.formatMessage({ id: key }, { ...values }), `${key} in ${reader.locale}`).toBeTruthy();
}
