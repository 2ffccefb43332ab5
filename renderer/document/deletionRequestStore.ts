import { createStore } from 'zustand/vanilla';

/** A record that somebody wants to delete once they know what goes along. */
interface DeletionRequest {
  readonly recordId: string;
  /** Called when it was deleted, to put the keyboard where something still is. */
  readonly onDeleted?: () => void;
}

/** What the window's one dialog for deleting is about; lists, cards and sheets ask it here. */
export const deletionRequestStore = createStore<{ readonly request: DeletionRequest | null }>()(() => ({ request: null }));

export function askToDelete(request: DeletionRequest): void {
  deletionRequestStore.setState({ request });
}
