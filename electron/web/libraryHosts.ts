import type { Host } from '../host/host.ts';
import { libraryKey } from '../host/libraryKey.ts';

/** The open libraries of this process, each opened once however many tabs show it. */
export class LibraryHosts {
  private readonly open: (path: string, create: boolean) => Promise<Host>;
  private readonly hosts = new Map<string, Promise<Host>>();
  private readonly paths = new Map<string, string>();

  constructor(open: (path: string, create: boolean) => Promise<Host>) {
    this.open = open;
  }

  /** @throws HostError when the file is refused; the next call tries again. */
  get(path: string, { create }: { readonly create: boolean } = { create: false }): Promise<Host> {
    const key = libraryKey(path);
    const known = this.hosts.get(key);
    if (known) return known;
    const opened = this.open(path, create);
    this.hosts.set(key, opened);
    this.paths.set(key, path);
    opened.catch(() => {
      this.hosts.delete(key);
      this.paths.delete(key);
    });
    return opened;
  }

  /** The path of an open library by its key. */
  pathOf(key: string): string | null {
    return this.paths.get(key) ?? null;
  }

  async closeAll(): Promise<void> {
    const opened = await Promise.allSettled(this.hosts.values());
    this.hosts.clear();
    for (const result of opened) if (result.status === 'fulfilled') result.value.close();
  }
}
