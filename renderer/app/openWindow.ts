import type { Refusal } from '../../shared/base/result.ts';
import type { Client } from '../../shared/contract/createClient.ts';
import type { Session } from '../../shared/contract/schemas.ts';
import { createActionRegistry, type ActionRegistry } from '../actions/createActionRegistry.ts';
import { createDocumentStore, type DocumentStore } from '../document/createDocumentStore.ts';

/** What lives outside React but has to speak the window's language and know its person; `Speaker` keeps it current. */
export interface Voice {
  report: (refusal: Refusal) => void;
  author: string;
}

export interface OpenWindow {
  readonly client: Client;
  readonly session: Session;
  readonly store: DocumentStore;
  readonly registry: ActionRegistry;
  readonly voice: Voice;
}

/** Reads the library of this window from its host. @throws HostError when the host refuses or cannot be reached. */
export async function openWindow(client: Client): Promise<OpenWindow> {
  const [session, snapshot] = await Promise.all([client.call('getSession', {}), client.call('readLibrary', {})]);
  const voice: Voice = { report: () => undefined, author: session.preferences.author };
  const store = createDocumentStore({ client, snapshot, isReadOnly: session.readOnly, getAuthor: () => voice.author, report: (refusal) => voice.report(refusal) });
  return { client, session, store, registry: createActionRegistry(), voice };
}
