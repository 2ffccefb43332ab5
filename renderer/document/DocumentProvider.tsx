import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/shallow';
import { invariant } from '../../shared/base/invariant.ts';
import type { Label } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { DocumentActions, DocumentStore } from './createDocumentStore.ts';
import type { SaveStatus } from './saveStatus.ts';

const StoreContext = createContext<DocumentStore | null>(null);

export function DocumentProvider({ store, children }: { store: DocumentStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useDocumentStore(): DocumentStore {
  const store = useContext(StoreContext);
  invariant(store, 'DocumentProvider is missing');
  return store;
}

/** Renders anew only when the selection differs; arrays and maps are compared one level deep. */
export function useDocument<Selected>(selector: (document: Document) => Selected): Selected {
  return useStore(useDocumentStore().state, useShallow((state) => selector(state.document)));
}

export function useRecord(id: string | null | undefined): AnyRecord | undefined {
  return useStore(useDocumentStore().state, (state) => (id ? state.document.records.get(id) : undefined));
}

/** Stable for the life of the window. */
export function useDocumentActions(): DocumentActions {
  return useDocumentStore();
}

/** What undo or redo would do now, as the selector tells it; `null` = there is nothing. */
export function useNextInHistory<Selected>(stack: 'undo' | 'redo', selector: (label: Label) => Selected): Selected | null {
  return useStore(useDocumentStore().state, ({ history }) => {
    const next = history[stack].at(-1);
    return next ? selector(next.label) : null;
  });
}

export function useSaveStatus(): SaveStatus {
  return useStore(useDocumentStore().saveStatus);
}
