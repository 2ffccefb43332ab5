import type { MethodInput } from '../../shared/contract/contract.ts';
import type { LibraryFile } from '../library/libraryFile.ts';
import type { HostClient, HostPorts } from './ports.ts';

interface Parts {
  readonly library: LibraryFile;
  readonly ports: HostPorts;
  readonly clients: ReadonlyMap<string, HostClient>;
  readonly now: () => Date;
}

/** What was done, and the versions that were kept. */
export function createHistoryHandlers({ library, ports, clients, now }: Parts) {
  const tellAll = () => {
    for (const client of clients.values()) client.send('versionsChanged', {});
    return {};
  };
  return {
    readHistory: (_: HostClient, query: MethodInput<'readHistory'>) => ({ entries: library.history.readEntries(query) }),
    listVersions: () => ({ versions: library.history.listVersions() }),
    createVersion: (_: HostClient, { name, revision }: MethodInput<'createVersion'>) => {
      const version = library.history.createVersion(name, revision ?? library.revision, ports.readPreferences().author, now().toISOString());
      tellAll();
      return version;
    },
    renameVersion: (_: HostClient, { versionId, name }: MethodInput<'renameVersion'>) => {
      library.history.renameVersion(versionId, name);
      return tellAll();
    },
    deleteVersion: (_: HostClient, { versionId }: MethodInput<'deleteVersion'>) => {
      library.history.deleteVersion(versionId);
      return tellAll();
    },
    readVersion: (_: HostClient, input: MethodInput<'readVersion'>) => (
      'versionId' in input ? library.history.readVersion(input.versionId) : { revision: input.revision, records: library.history.readAt(input.revision) }
    ),
  };
}
