import { existsSync } from 'node:fs';
import { createLibraryFile } from '../library/createLibraryFile.ts';
import { openLibraryFile, type OpenLibraryOptions } from '../library/libraryFile.ts';
import { createHost, type HostOptions } from './createHost.ts';
import type { Host } from './host.ts';
import type { HostPorts } from './ports.ts';

interface OpenHostOptions extends OpenLibraryOptions, HostOptions {
  /** Makes the library when there is no such file. */
  readonly create?: boolean;
  /** What a library that is made is called. */
  readonly name?: string;
}

/** Opens a library file, or makes it, with its host; `close` of the host closes the file. @throws HostError when the file is refused. */
export function openHost(path: string, ports: HostPorts, options: OpenHostOptions = {}): Host {
  const library = options.create && !existsSync(path) ? createLibraryFile(path, options) : openLibraryFile(path, options);
  return createHost(library, ports, options);
}
