import { basename } from 'node:path';
import type { Host } from '../host/host.ts';
import { libraryKey, realLibraryPath } from '../host/libraryKey.ts';
import type { HostPorts } from '../host/ports.ts';

/** `write`: to work on it. `read`: a private copy as of now. `create`: a new one, where no file is. */
export type OpenMode = 'write' | 'read' | 'create';

interface OpenRequest {
  readonly path: string;
  readonly mode: OpenMode;
  readonly ports: HostPorts;
  readonly backupFolder: string;
  readonly onDefect: (error: unknown) => void;
}

/** Opens a library file and answers with its host. @throws HostError when the file is refused. */
export type OpenHost = (request: OpenRequest) => Promise<Host>;

/** One library file that this process has open, however many windows show it. */
export interface OpenLibrary {
  readonly key: string;
  readonly path: string;
  /** File name without folder and extension: how a person calls it. */
  readonly name: string;
  readonly host: Host;
  /** Aborted when the library is closed: what still runs for it ends. */
  readonly closing: AbortSignal;
}

interface Entry extends OpenLibrary {
  readonly abort: () => void;
}

/** What a new library's host is given by the shell. */
type PrepareHost = (library: Omit<OpenLibrary, 'host'>) => Pick<OpenRequest, 'ports' | 'backupFolder' | 'onDefect'>;

/** The libraries of this process: a file is opened once and closed with its last window. */
export class OpenLibraries {
  private readonly entries = new Map<string, Promise<Entry>>();
  private readonly opened = new Map<string, Entry>();
  private readonly openHost: OpenHost;
  private readonly prepare: PrepareHost;

  constructor(openHost: OpenHost, prepare: PrepareHost) {
    this.openHost = openHost;
    this.prepare = prepare;
  }

  /** @throws HostError when the file is refused; the next call tries again. */
  get(path: string, mode: OpenMode): Promise<OpenLibrary> {
    const key = libraryKey(path);
    const known = this.entries.get(key);
    if (known) return known;
    const entry = this.open(key, realLibraryPath(path), mode);
    this.entries.set(key, entry);
    entry.catch(() => this.entries.delete(key));
    return entry;
  }

  /** The library behind a key, if it is open now. */
  find(key: string): OpenLibrary | null {
    return this.opened.get(key) ?? null;
  }

  isOpen(path: string): boolean {
    return this.opened.has(libraryKey(path));
  }

  close(key: string): void {
    const entry = this.opened.get(key);
    this.entries.delete(key);
    this.opened.delete(key);
    entry?.abort();
    entry?.host.close();
  }

  closeAll(): void {
    for (const key of this.opened.keys()) this.close(key);
  }

  private async open(key: string, path: string, mode: OpenMode): Promise<Entry> {
    const controller = new AbortController();
    const description = { key, path, name: basename(path).replace(/\.itinera$/i, ''), closing: controller.signal };
    const host = await this.openHost({ path, mode, ...this.prepare(description) });
    const entry = { ...description, host, abort: () => controller.abort() };
    this.opened.set(key, entry);
    return entry;
  }
}
