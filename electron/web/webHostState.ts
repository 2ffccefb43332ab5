import type { Locale } from '../../shared/contract/schemas.ts';
import type { Host } from '../host/host.ts';
import type { HostClient, HostPorts } from '../host/ports.ts';
import type { PreferencesStore } from '../host/preferencesStore.ts';
import type { RecentStore } from '../host/recentStore.ts';
import type { Downloads } from './downloads.ts';
import type { LibraryHosts } from './libraryHosts.ts';
import type { OpenLibrary } from './openLibrary.ts';
import type { Sessions, WebSession } from './sessions.ts';

/** Opens a library file, or makes it, and answers with its host. @throws HostError when the file is refused. */
export type OpenHost = (path: string, ports: HostPorts, options: OpenLibrary) => Promise<Host>;

/** One browser tab. */
export interface WebClient extends HostClient {
  readonly session: WebSession;
  /** The best of our languages for the browser. */
  readonly language: Locale;
  /** As the tab last reported: edits wait there to be sent. */
  isUnsaved: boolean;
}

/** What the parts of the browser host share. */
export interface WebHostState {
  readonly sessions: Sessions;
  readonly downloads: Downloads;
  readonly hosts: LibraryHosts;
  readonly clients: Map<string, WebClient>;
  readonly preferences: PreferencesStore;
  readonly recent: RecentStore;
  readonly rendererFolder: string;
  readonly appVersion: string;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  readonly origin: () => string;
  /** Lets other processes of this person ask for addresses; null until the server listens. */
  readonly invitationSecret: () => string | null;
  /** Starts the server if it does not run yet. @returns the origin. @throws HostError when the port cannot be had. */
  readonly listen: () => Promise<string>;
}
