import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { HostError } from '../../shared/contract/createClient.ts';
import type { Host } from '../host/host.ts';
import { createPreferencesStore } from '../host/preferencesStore.ts';
import { createRecentStore } from '../host/recentStore.ts';
import { Downloads } from './downloads.ts';
import { flushTabs } from './flushTabs.ts';
import { LibraryHosts } from './libraryHosts.ts';
import { Sessions } from './sessions.ts';
import { announceHost } from './runningHosts.ts';
import { createWebPorts } from './webPorts.ts';
import { createWebServer } from './webServer.ts';
import type { OpenLibrary } from './openLibrary.ts';
import type { OpenHost, WebHostState } from './webHostState.ts';

export interface WebHostOptions {
  /** 0 = any free one. */
  readonly port: number;
  readonly userDataFolder: string;
  readonly rendererFolder: string;
  readonly appVersion: string;
  readonly openHost: OpenHost;
}

export interface WebHost {
  /** Opens a library, or makes it. @returns the address at which one browser may use it. @throws HostError when file or port is refused. */
  readonly invite: (libraryPath: string, options: OpenLibrary) => Promise<string>;
  /** The host of a library, opened if it is not yet, without listening to anyone. @throws HostError when the file is refused. */
  readonly getHost: (libraryPath: string, options: OpenLibrary) => Promise<Host>;
  /** Asks the tabs to send what waits, then closes libraries and server. */
  readonly close: () => Promise<void>;
}

/** Serves Itinera to browsers on this computer, on 127.0.0.1 only and from the first invitation or print on. */
export function createWebHost({ port, userDataFolder, rendererFolder, appVersion, openHost }: WebHostOptions): WebHost {
  let listening: Promise<FastifyInstance> | null = null;
  let origin = '';
  let announced: ReturnType<typeof announceHost> | null = null;
  const state: WebHostState = {
    sessions: new Sessions(),
    downloads: new Downloads(),
    hosts: new LibraryHosts((path, options) => openHost(path, createWebPorts(state, path, options.readOnly), options)),
    clients: new Map(),
    preferences: createPreferencesStore(userDataFolder),
    recent: createRecentStore(userDataFolder),
    rendererFolder,
    appVersion,
    origin: () => origin,
    invitationSecret: () => announced?.secret ?? null,
    async listen() {
      const server = await (listening ??= startServer(state, port));
      origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
      return origin;
    },
  };
  return {
    async invite(libraryPath, options) {
      await state.hosts.getFresh(libraryPath, options);
      state.recent.remember(libraryPath, new Date());
      await state.listen();
      announced ??= announceHost(userDataFolder, origin);
      return `${origin}/?token=${state.sessions.mint(libraryPath, options).token}`;
    },
    getHost: (libraryPath, options) => state.hosts.get(libraryPath, options),
    async close() {
      announced?.withdraw();
      await flushTabs(state.clients);
      await (await listening?.catch(() => null))?.close();
      await state.hosts.closeAll();
      state.downloads.close();
    },
  };
}

async function startServer(state: WebHostState, port: number): Promise<FastifyInstance> {
  const server = await createWebServer(state);
  try {
    await server.listen({ host: '127.0.0.1', port });
  } catch (error) {
    throw portError(error, port);
  }
  return server;
}

function portError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return new HostError('error.web.portInUse', { port: String(port) });
  if (code === 'EACCES') return new HostError('error.web.portDenied', { port: String(port) });
  return error;
}
