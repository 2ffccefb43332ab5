import { basename } from 'node:path';
import type { Change } from '../../shared/changes/changeset.ts';
import { methods, type Envelope, type MethodInput, type MethodName, type MethodOutput } from '../../shared/contract/contract.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { Delivery } from '../../shared/contract/schemas.ts';
import type { LibraryFile } from '../library/libraryFile.ts';
import { faultOf } from '../library/libraryFault.ts';
import { copyFile, exportName, fileNameOf, jsonFile, pdfFile } from './exportTasks.ts';
import { createHistoryHandlers } from './historyHandlers.ts';
import type { Host } from './host.ts';
import { ImportTasks } from './importTasks.ts';
import type { HostClient, HostPorts, OutgoingFile } from './ports.ts';
import { shownFolder } from './recentStore.ts';
import { personaFile, personaFileName } from './personaTasks.ts';
import { stakeholderFile, stakeholderFileName } from './stakeholderTasks.ts';
import { cancelled, Tasks, type Task } from './tasks.ts';

type Handlers = { readonly [Name in MethodName]: (client: HostClient, input: MethodInput<Name>) => MethodOutput<Name> | Promise<MethodOutput<Name>> };

export interface HostOptions {
  readonly now?: () => Date;
  /** Told of what should not happen; the window gets only a message. */
  readonly onDefect?: (error: unknown) => void;
}

/** The use cases of one open library for any number of windows. */
export function createHost(library: LibraryFile, ports: HostPorts, options: HostOptions = {}): Host {
  const clients = new Map<string, HostClient>();
  const tasks = new Tasks();
  const imports = new ImportTasks(library);
  const handlers = createHandlers({ library, ports, clients, tasks, imports, now: options.now ?? (() => new Date()) });
  return {
    async dispatch(client, method, input) {
      try {
        if (!Object.hasOwn(methods, method)) throw new HostError('error.host.unknownMethod', { method: method.slice(0, 60) });
        return { ok: true, value: await call(handlers, client, method as MethodName, input) };
      } catch (error) {
        return envelopeOf(error, library.path, options.onDefect);
      }
    },
    connect(client) {
      clients.set(client.id, client);
      return () => {
        if (clients.get(client.id) !== client) return;
        clients.delete(client.id);
        tasks.cancelAll(client.id);
        imports.forget(client.id);
      };
    },
    readAsset: (assetId) => library.readAsset(assetId),
    close: () => library.close(),
  };
}

async function call<Name extends MethodName>(handlers: Handlers, client: HostClient, name: Name, input: unknown): Promise<MethodOutput<Name>> {
  return handlers[name](client, checkInput(name, input));
}

/** A window is not trusted to send what its types promise: it may be another version, or not ours. */
function checkInput<Name extends MethodName>(name: Name, input: unknown): MethodInput<Name> {
  let parsed;
  try {
    parsed = methods[name].input.safeParse(input);
  } catch {
    throw new HostError('error.host.invalidInput', { path: name }); // nested deeper than the stack
  }
  if (!parsed.success) throw new HostError('error.host.invalidInput', { path: [name, ...(parsed.error.issues[0]?.path ?? [])].join('.').slice(0, 200) });
  return parsed.data as MethodInput<Name>;
}

interface Parts {
  readonly library: LibraryFile;
  readonly ports: HostPorts;
  readonly clients: ReadonlyMap<string, HostClient>;
  readonly tasks: Tasks;
  readonly imports: ImportTasks;
  readonly now: () => Date;
}

function createHandlers(parts: Parts): Handlers {
  const { library, ports, tasks, imports, now } = parts;
  const deliver = (client: HostClient, taskId: string, name: string, makeFile: (task: Task) => OutgoingFile | Promise<OutgoingFile>): Promise<Delivery> =>
    tasks.run(client, taskId, async (task) => {
      try {
        return await ports.deliver(client, name, async () => makeFile(task));
      } catch (error) {
        if (task.signal.aborted) return { kind: 'cancelled' };
        throw error;
      }
    });
  return {
    getSession: (client) => ({
      clientId: client.id, fileName: basename(library.path), folder: shownFolder(library.path), fileSize: library.fileSize, readOnly: library.isReadOnly,
      preferences: ports.readPreferences(), ...ports.describeSession(client),
    }),
    readLibrary: () => library.readLibrary(),
    commit: (client, input) => commit(parts, client, input),
    search: (_, { query, limit }) => ({ hits: library.search(query, limit) }),
    writeAsset: (_, { dataBase64 }) => library.writeAsset(Buffer.from(dataBase64, 'base64')),
    addImportText: (client, { taskId, part, text }) => {
      imports.addText(client.id, taskId, part, text);
      return {};
    },
    planImport: (client, input) => tasks.run(client, input.taskId, (task) => imports.plan(client.id, input, task)),
    runImport: (client, { planId, mode, taskId }) => tasks.run(client, taskId, async (task) => ({ changes: mutable(await imports.run(client.id, planId, mode, task)) })),
    exportPdf: (client, { taskId, ...job }) => deliver(client, taskId, exportName(library, job.journeyId, 'pdf'), (task) => pdfFile(library, ports, job, task)),
    exportJson: (client, { journeyId, parts, taskId }) => deliver(client, taskId, exportName(library, journeyId, 'json'), (task) => jsonFile(library, { journeyId, parts }, now(), task)),
    exportPersonas: (client, { taskId, ...job }) => deliver(client, taskId, personaFileName(library, job), (task) => personaFile(library, ports, job, now(), task)),
    exportStakeholders: (client, { taskId, ...job }) => deliver(client, taskId, stakeholderFileName(library, job), (task) => stakeholderFile(library, ports, job, task)),
    saveCopy: (client, { taskId }) => deliver(client, taskId, fileNameOf(`${library.name} ${now().toISOString().slice(0, 10)}`, 'itinera'), (task) => copyFile(library, now(), task)),
    cancelTask: (client, { taskId }) => {
      tasks.cancel(client, taskId);
      imports.cancel(client.id, taskId);
      return {};
    },
    ...createHistoryHandlers(parts),
    ...createShellHandlers(ports),
  };
}

/** What the host passes on to the shell. */
function createShellHandlers(ports: HostPorts) {
  return {
    createLibrary: (client: HostClient, { name }: MethodInput<'createLibrary'>) => ports.createLibrary(client, name),
    openLibrary: (client: HostClient, { path, readOnly = false }: MethodInput<'openLibrary'>) => ports.openLibrary(client, path, readOnly),
    openRecentLibrary: (client: HostClient, { key }: MethodInput<'openRecentLibrary'>) => ports.openRecentLibrary(client, key),
    listRecentLibraries: async () => ({ libraries: await ports.listRecentLibraries() }),
    openWindow: (client: HostClient, { screen }: MethodInput<'openWindow'>) => ports.openWindow(client, screen),
    setPreferences: async (_: HostClient, preferences: MethodInput<'setPreferences'>) => {
      await ports.setPreferences(preferences);
      return {};
    },
    reportWindowState: (client: HostClient, state: MethodInput<'reportWindowState'>) => {
      ports.reportWindowState(client, state);
      return {};
    },
  };
}

function commit({ library, clients }: Parts, client: HostClient, { changeset, baseRevision }: MethodInput<'commit'>): MethodOutput<'commit'> {
  const { revision, changes, changeset: applied, isRepeated } = library.commit(changeset, baseRevision);
  if (!isRepeated) {
    const payload = { changeset: applied, revision, origin: client.id };
    for (const other of clients.values()) if (other.id !== client.id) other.send('committed', payload);
    // The writer's own event comes after its answer, which says more (whether all was applied as sent).
    setImmediate(() => clients.get(client.id)?.send('committed', payload));
  }
  return { revision, changes: changes && mutable(changes) };
}

/** The contract's types know no `readonly`; nobody writes into an answer. */
function mutable(changes: readonly Change[]): MethodOutput<'runImport'>['changes'] {
  return changes as MethodOutput<'runImport'>['changes'];
}

function envelopeOf(error: unknown, path: string, onDefect?: (error: unknown) => void): Envelope {
  const fault = faultOf(error, path);
  if (fault instanceof HostError) return { ok: false, error: fault.values ? { key: fault.key, values: fault.values } : { key: fault.key } };
  if (fault instanceof Error && fault.name === 'AbortError') return { ok: false, error: { key: cancelled.key } };
  onDefect?.(error);
  return { ok: false, error: { key: 'error.app.unexpected', values: { reason: fault instanceof Error ? fault.message : String(fault) } } };
}
