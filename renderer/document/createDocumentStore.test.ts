import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accept, type Refusal } from '../../shared/base/result.ts';
import { applyChangeset } from '../../shared/changes/applyChangeset.ts';
import type { Change, Changeset } from '../../shared/changes/changeset.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import { fitChanges } from '../../shared/changes/fitChanges.ts';
import { createClient } from '../../shared/contract/createClient.ts';
import type { Envelope } from '../../shared/contract/contract.ts';
import type { AnyRecord, Persona } from '../../shared/model/records.ts';
import { createDocumentStore } from './createDocumentStore.ts';

function persona(id: string, name: string): Persona {
  return { type: 'persona', id, name, order: 'a0' };
}

/** A host that keeps the library in memory by the rules of the contract: it orders commits and fits them to what is there. */
class MemoryHost {
  document: Document = createDocument([]);
  revision = 0;
  /** What the next commits answer instead of being done. */
  readonly failures: string[] = [];
  /** Done, but the answer never arrives. */
  isAnswerLost = false;
  readonly commits: Changeset[] = [];
  private readonly listeners = new Set<(event: string, payload: unknown) => void>();

  constructor(records: readonly AnyRecord[] = []) {
    this.document = createDocument(records);
  }

  readonly transport = {
    invoke: async (method: string, input: unknown): Promise<Envelope> => {
      await Promise.resolve();
      if (method === 'readLibrary') return { ok: true, value: { revision: this.revision, records: [...this.document.records.values()] } };
      const failure = this.failures.shift();
      if (failure) return { ok: false, error: { key: failure } };
      const { changeset } = input as { changeset: Changeset };
      const answer = this.commit(changeset, 'window');
      return this.isAnswerLost ? { ok: false, error: { key: 'error.app.hostLost' } } : { ok: true, value: answer };
    },
    subscribe: (listener: (event: string, payload: unknown) => void) => {
      this.listeners.add(listener);
      return () => void this.listeners.delete(listener);
    },
  };

  commit(changeset: Changeset, origin: string): { revision: number; changes: readonly Change[] | null } {
    if (this.commits.some(({ id }) => id === changeset.id)) return { revision: this.revision, changes: null };
    this.commits.push(changeset);
    const changes = fitChanges(this.document, changeset.changes);
    const applied = applyChangeset(this.document, { changes });
    if (!applied.ok) throw new Error(applied.refusal.key);
    this.document = applied.value;
    this.revision += 1;
    for (const listener of this.listeners) listener('committed', { changeset: { ...changeset, changes }, revision: this.revision, origin });
    return { revision: this.revision, changes: JSON.stringify(changes) === JSON.stringify(changeset.changes) ? null : changes };
  }
}

function open(host: MemoryHost) {
  const reported: Refusal[] = [];
  const store = createDocumentStore({
    client: createClient(host.transport), snapshot: { revision: host.revision, records: [...host.document.records.values()] },
    getAuthor: () => 'Anna', report: (refusal) => reported.push(refusal), isReadOnly: false, now: () => new Date('2026-01-01T00:00:00Z'),
  });
  const rename = (id: string, name: string) => store.run((document) => {
    const record = document.records.get(id) as Persona;
    return accept({ label: { key: 'change.update.persona' }, changes: [{ op: 'update' as const, id, from: { name: record.name }, to: { name } }] });
  });
  const nameHere = (id: string) => (store.getDocument().records.get(id) as Persona | undefined)?.name;
  const nameThere = (id: string) => (host.document.records.get(id) as Persona | undefined)?.name;
  return { store, reported, rename, nameHere, nameThere, status: () => store.saveStatus.getState().kind };
}

function changesetOf(id: string, changes: readonly Change[]): Changeset {
  return { id, label: { key: 'change.update.persona' }, author: 'Ewa', at: '2026-01-01T00:00:00Z', changes };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createDocumentStore', () => {
  it('shows an edit at once, says "saved" only when the host has it, and undoes and redoes it there too', async () => {
    const host = new MemoryHost([persona('p', 'Ann')]);
    const { store, rename, nameHere, nameThere, status } = open(host);
    expect(rename('p', 'Anna')).toBe(true);
    expect([nameHere('p'), nameThere('p'), status()]).toEqual(['Anna', 'Ann', 'saving']);
    await store.flush();
    expect([nameThere('p'), status(), store.hasUnsaved()]).toEqual(['Anna', 'saved', false]);
    store.undo();
    await store.flush();
    expect([nameHere('p'), nameThere('p')]).toEqual(['Ann', 'Ann']);
    store.redo();
    await store.flush();
    expect([nameHere('p'), nameThere('p')]).toEqual(['Anna', 'Anna']);
  });

  it('sends one commit at a time and squashes what comes meanwhile', async () => {
    const host = new MemoryHost([persona('p', 'a')]);
    const { store, rename, nameThere } = open(host);
    for (const name of ['b', 'c', 'd', 'e']) rename('p', name);
    await store.flush();
    expect(nameThere('p')).toBe('e');
    expect(host.commits).toHaveLength(2);
  });

  it('keeps what the host refused, says so, and tries again by itself', async () => {
    const host = new MemoryHost([persona('p', 'a')]);
    const { store, rename, nameHere, nameThere, status } = open(host);
    host.failures.push('error.library.diskFull');
    rename('p', 'b');
    await vi.advanceTimersByTimeAsync(10);
    expect([nameHere('p'), nameThere('p'), status(), store.hasUnsaved()]).toEqual(['b', 'a', 'unsaved', true]);
    await vi.advanceTimersByTimeAsync(1000);
    expect([nameThere('p'), status()]).toEqual(['b', 'saved']);
  });

  it('rejects a flush that failed, and a retry saves at once', async () => {
    const host = new MemoryHost([persona('p', 'a')]);
    const { store, rename, nameThere } = open(host);
    host.failures.push('error.library.diskFull');
    rename('p', 'b');
    await expect(store.flush()).rejects.toThrow('error.library.diskFull');
    store.retry();
    await store.flush();
    expect(nameThere('p')).toBe('b');
  });

  it('does not apply twice what arrived although the answer was lost', async () => {
    const host = new MemoryHost([persona('p', 'a')]);
    const { store, rename, nameThere } = open(host);
    host.isAnswerLost = true;
    rename('p', 'b');
    await vi.advanceTimersByTimeAsync(10);
    host.isAnswerLost = false;
    await store.resync();
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.hasUnsaved()).toBe(false);
    expect(nameThere('p')).toBe('b');
    expect(host.commits).toHaveLength(1);
  });

  it('takes in what others commit, and its undo leaves alone what they wrote since', async () => {
    const host = new MemoryHost([persona('p', 'a'), persona('q', 'x')]);
    const { store, rename, nameHere } = open(host);
    rename('p', 'mine');
    await store.flush();
    host.commit(changesetOf('c1', [{ op: 'update', id: 'p', from: { name: 'mine' }, to: { name: 'theirs' } }]), 'other');
    host.commit(changesetOf('c2', [{ op: 'remove', record: persona('q', 'x') }]), 'other');
    expect([nameHere('p'), nameHere('q')]).toEqual(['theirs', undefined]);
    store.undo();
    expect(nameHere('p')).toBe('theirs');
    expect(store.state.getState().history.undo).toEqual([]);
  });

  it('makes edits under one key one step of the history', () => {
    const { store, rename, nameHere } = open(new MemoryHost([persona('p', 'a')]));
    for (const name of ['ab', 'abc']) store.mergeAs('typing', () => void rename('p', name));
    expect(store.state.getState().history.undo).toHaveLength(1);
    store.undo();
    expect(nameHere('p')).toBe('a');
  });

  it('changes nothing in a read-only library and says why', () => {
    const host = new MemoryHost([persona('p', 'a')]);
    const reported: Refusal[] = [];
    const store = createDocumentStore({ client: createClient(host.transport), snapshot: { revision: 0, records: [persona('p', 'a')] }, getAuthor: () => '', report: (refusal) => reported.push(refusal), isReadOnly: true });
    expect(store.run(() => accept({ label: { key: 'x' }, changes: [{ op: 'remove', record: persona('p', 'a') }] }))).toBe(false);
    expect(store.getDocument().records.size).toBe(1);
    expect(reported).toEqual([{ key: 'error.app.readOnly' }]);
  });
});
