import type { Refusal } from '../../shared/base/result.ts';
import type { Client } from '../../shared/contract/createClient.ts';
import type { Session } from '../../shared/contract/schemas.ts';
import { createActionRegistry, type ActionRegistry } from '../actions/createActionRegistry.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { createDocumentStore, type DocumentStore } from '../document/createDocumentStore.ts';

interface Speaker {
  readonly report: (refusal: Refusal) => void;
  readonly author: string;
}

/** Lets what lives outside React speak the window's language and know its person: `useVoice` keeps the speaker current. */
export interface Voice {
  readonly speakAs: (speaker: Speaker) => void;
}

export interface OpenWindow {
  readonly client: Client;
  readonly session: Session;
  readonly store: DocumentStore;
  readonly registry: ActionRegistry;
  readonly voice: Voice;
}

/** Reads the library of this window from its host, and the messages of its language. @throws HostError when the host refuses or cannot be reached. */
export async function openWindow(client: Client): Promise<OpenWindow> {
  const asking = client.call('getSession', {}).then(async (session) => {
    await loadMessages(session.preferences.locale ?? session.systemLocale);
    return session;
  });
  const [session, snapshot] = await Promise.all([asking, client.call('readLibrary', {})]);
  let speaker: Speaker = { report: () => undefined, author: session.preferences.author };
  const voice: Voice = {
    speakAs: (next) => {
      speaker = next;
    },
  };
  const store = createDocumentStore({ client, snapshot, isReadOnly: session.readOnly, getAuthor: () => speaker.author, report: (refusal) => speaker.report(refusal) });
  return { client, session, store, registry: createActionRegistry(), voice };
}
