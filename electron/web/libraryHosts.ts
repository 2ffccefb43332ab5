import type { Host } from '../host/host.ts';
import { libraryKey } from '../host/libraryKey.ts';
import type { OpenLibrary } from './openLibrary.ts';

/** The open libraries of this process, each opened once however many tabs show it, and copies that are only read beside them. */
export class LibraryHosts {
  private readonly open: (path: string, options: OpenLibrary) => Promise<Host>;
  private readonly hosts = new Map<string, Promise<Host>>();
  private readonly paths = new Map<string, string>();
  /** Copies of which there is a newer one; tabs still read them. */
  private readonly oldCopies: Promise<Host>[] = [];

  constructor(open: (path: string, options: OpenLibrary) => Promise<Host>) {
    this.open = open;
  }

  /** @throws HostError when the file is refused; the next call tries again. */
  get(path: string, options: OpenLibrary = {}): Promise<Host> {
    const key = keyOf(path, options);
    const known = this.hosts.get(key);
    if (known) return known;
    const opened = this.open(path, options);
    this.hosts.set(key, opened);
    if (!options.readOnly) this.paths.set(key, path);
    opened.catch(() => {
      if (this.hosts.get(key) === opened) this.hosts.delete(key);
      this.paths.delete(key);
    });
    return opened;
  }

  /** The same for a person who opens it: what is only read is read anew, since others may have written it since. */
  getFresh(path: string, options: OpenLibrary): Promise<Host> {
    const key = keyOf(path, options);
    const known = this.hosts.get(key);
    if (options.readOnly && known) {
      this.oldCopies.push(known);
      this.hosts.delete(key);
    }
    return this.get(path, options);
  }

  /** The path of an open library by its key. */
  pathOf(key: string): string | null {
    return this.paths.get(key) ?? null;
  }

  async closeAll(): Promise<void> {
    const opened = await Promise.allSettled([...this.hosts.values(), ...this.oldCopies]);
    this.hosts.clear();
    for (const result of opened) if (result.status === 'fulfilled') result.value.close();
  }
}

function keyOf(path: string, { readOnly = false }: OpenLibrary): string {
  return readOnly ? `${libraryKey(path)} read-only` : libraryKey(path);
}
