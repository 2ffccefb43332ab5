import { createStore, type StoreApi } from 'zustand/vanilla';
import { createId } from '../../shared/base/createId.ts';
import type { Refusal, Result } from '../../shared/base/result.ts';
import { applyChangeset } from '../../shared/changes/applyChangeset.ts';
import type { ChangeDraft, Changeset, Label } from '../../shared/changes/changeset.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import { undoChanges } from '../../shared/changes/fitChanges.ts';
import type { Client } from '../../shared/contract/createClient.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { emptyHistory, withEntry, type EditHistory, type HistoryEntry } from './editHistory.ts';
import { SaveQueue } from './saveQueue.ts';
import type { SaveStatus } from './saveStatus.ts';

interface DocumentState {
  readonly document: Document;
  readonly history: EditHistory;
}

export interface DocumentActions {
  /** Runs a command on the document as it is now. Returns false when it was refused; the refusal has been shown then. */
  readonly run: (makeDraft: (document: Document) => Result<ChangeDraft>) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly getDocument: () => Document;
  /** Commits what is being typed, then resolves when all is durable; rejects with the host's reason. */
  readonly flush: () => Promise<void>;
  /** Tries to save again at once. */
  readonly retry: () => void;
  /** Edits inside `act` with the same key in a row make one history entry. */
  readonly mergeAs: (key: string, act: () => void) => void;
  /** Registers what commits text that is still being typed; returns how to take it back. */
  readonly registerTyping: (commitNow: () => void) => () => void;
}

export interface DocumentStore extends DocumentActions {
  readonly state: StoreApi<DocumentState>;
  /** Apart from the document: it changes twice with every edit and concerns few. */
  readonly saveStatus: StoreApi<SaveStatus>;
  readonly hasUnsaved: () => boolean;
  /** After a lost connection: reads the library anew and sends what waits. */
  readonly resync: () => Promise<void>;
  readonly close: () => void;
}

interface DocumentStoreOptions {
  readonly client: Client;
  readonly snapshot: { readonly revision: number; readonly records: readonly AnyRecord[] };
  readonly getAuthor: () => string;
  readonly report: (refusal: Refusal) => void;
  readonly isReadOnly: boolean;
  readonly now?: () => Date;
}

/** The open document of one window: the only writer of it, with history and autosave. */
export function createDocumentStore(options: DocumentStoreOptions): DocumentStore {
  const document = createDocument(options.snapshot.records);
  const state = createStore<DocumentState>()(() => ({ document, history: emptyHistory }));
  const saveStatus = createStore<SaveStatus>()(() => ({ kind: 'saved' }));
  const getDocument = () => state.getState().document;
  const queue = new SaveQueue({
    client: options.client, confirmed: document, revision: options.snapshot.revision, getDocument,
    replaceDocument: (next) => state.setState({ document: next }),
    onStatus: (status) => saveStatus.setState(status, true),
  });
  const stopListening = options.client.on('committed', (event) => queue.receive(event));
  const typing = new Set<() => void>();
  const commitTyping = () => typing.forEach((commitNow) => commitNow());
  let mergeKey: string | null = null;

  /** Stamps, applies and sends a draft; the history that goes with it is set in the same step. */
  function apply(draft: ChangeDraft, historyAfter: (entry: HistoryEntry) => EditHistory): boolean {
    const changeset: Changeset = { id: createId(), label: draft.label, author: options.getAuthor(), at: (options.now?.() ?? new Date()).toISOString(), changes: draft.changes };
    const applied = applyChangeset(getDocument(), changeset);
    if (!applied.ok) {
      options.report(applied.refusal);
      return false;
    }
    state.setState({ document: applied.value, history: historyAfter({ label: draft.label, changes: draft.changes, mergeKey }) });
    queue.push(changeset);
    return true;
  }

  function run(makeDraft: (document: Document) => Result<ChangeDraft>): boolean {
    const draft = options.isReadOnly ? { ok: false as const, refusal: { key: 'error.app.readOnly' } } : makeDraft(getDocument());
    if (!draft.ok) {
      options.report(draft.refusal);
      return false;
    }
    if (draft.value.changes.length === 0) return true;
    return apply(draft.value, (entry) => withEntry(state.getState().history, entry));
  }

  /** Takes entries from one stack until one still has an effect, and puts its reversal on the other. */
  function travel(from: 'undo' | 'redo', to: 'undo' | 'redo'): void {
    commitTyping();
    for (;;) {
      const { history } = state.getState();
      const entry = history[from].at(-1);
      if (!entry) return;
      const rest = { ...history, [from]: history[from].slice(0, -1) };
      const changes = undoChanges(getDocument(), entry.changes);
      const label: Label = from === 'undo' ? { ...entry.label, isUndo: true } : entry.label;
      if (changes.length > 0 && apply({ label, changes }, (reversed) => ({ ...rest, [to]: [...rest[to], { ...reversed, label: entry.label, mergeKey: null }] }))) return;
      state.setState({ history: rest });
    }
  }

  return {
    state, saveStatus, run, getDocument,
    undo: () => travel('undo', 'redo'),
    redo: () => travel('redo', 'undo'),
    flush: () => {
      commitTyping();
      return queue.flush();
    },
    retry: () => queue.retry(),
    mergeAs: (key, act) => {
      mergeKey = key;
      try {
        act();
      } finally {
        mergeKey = null;
      }
    },
    registerTyping: (commitNow) => {
      typing.add(commitNow);
      return () => void typing.delete(commitNow);
    },
    hasUnsaved: () => queue.hasUnsaved,
    resync: async () => {
      await queue.resync();
      queue.retry();
    },
    close: () => {
      stopListening();
      queue.close();
    },
  };
}
