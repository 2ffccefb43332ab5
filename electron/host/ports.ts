import type { Delivery, Opened, Preferences, RecentLibrary, Session, WindowState } from '../../shared/contract/schemas.ts';

/** One window (Electron) or one browser tab, as the host sees it. */
export interface HostClient {
  readonly id: string;
  /** Sends an event of the contract. Must not throw. */
  readonly send: (event: string, payload: unknown) => void;
}

/** A finished file on its way to a person. */
export interface OutgoingFile {
  readonly suggestedName: string;
  readonly mediaType: string;
  /** Writes the file whole at this path (temporary file, fsync, rename). May be called only once. */
  readonly writeTo: (path: string) => Promise<void>;
}

export interface PrintJob {
  /** renderer/print with what it is to draw, relative to where the pages are. */
  readonly page: `print.html?${string}`;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/** What differs between Electron and the browser host: dialogs, windows, printing. The host knows neither. */
export interface HostPorts {
  /** Electron: asks where to save before the work starts and calls `makeFile` only then. Browser: makes the file, offers a one-time download. */
  readonly deliver: (client: HostClient, suggestedName: string, makeFile: () => Promise<OutgoingFile>) => Promise<Delivery>;
  /** Prints renderer/print for this host's library; the bytes of the PDF. */
  readonly printPdf: (job: PrintJob) => Promise<Uint8Array>;
  /** The pictures (PNG) that renderer/print drew of its pages, in their order. */
  readonly drawPictures: (job: PrintJob) => Promise<readonly Uint8Array[]>;
  readonly createLibrary: (client: HostClient, name: string) => Promise<Opened>;
  /** `readOnly`: a copy as of now, where another program has the file open. */
  readonly openLibrary: (client: HostClient, path: string | null, readOnly: boolean) => Promise<Opened>;
  readonly openRecentLibrary: (client: HostClient, key: string) => Promise<Opened>;
  readonly listRecentLibraries: () => Promise<RecentLibrary[]>;
  readonly openWindow: (client: HostClient, screen?: string) => Promise<Opened>;
  readonly readPreferences: () => Preferences;
  /** Stores them and tells every window of every library. */
  readonly setPreferences: (preferences: Preferences) => Promise<void>;
  readonly reportWindowState: (client: HostClient, state: WindowState) => void;
  /** The parts of a session that the shell knows. */
  readonly describeSession: (client: HostClient) => Pick<Session, 'shell' | 'platform' | 'systemLocale' | 'assetBase' | 'appVersion'>;
}
