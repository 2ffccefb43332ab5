import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Envelope } from '../../shared/contract/contract.ts';
import type { Host } from '../host/host.ts';
import type { HostClient } from '../host/ports.ts';
import { ipcChannels } from './ipcChannels.ts';
import { isOwn } from './lockDown.ts';
import type { Log } from './logFile.ts';

interface Connection {
  readonly client: HostClient;
  readonly host: Host;
}

/** The contract over Electron's IPC: each page talks to the host of the library it was opened for, and to no other. */
export interface IpcTransport {
  /** Returns how to disconnect; a page that is gone disconnects by itself. */
  readonly connect: (contents: WebContents, host: Host, client: HostClient) => () => void;
}

/** How a host sends events to a page. A page that is being closed or has crashed gets none. */
export function createSend(contents: WebContents): HostClient['send'] {
  return (event, payload) => {
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(ipcChannels.event, event, payload);
  };
}

export function startIpcTransport(log: Log): IpcTransport {
  const connections = new Map<number, Connection>();
  ipcMain.handle(ipcChannels.invoke, (event, method: unknown, input: unknown): Promise<Envelope> | Envelope => {
    const connection = connections.get(event.sender.id);
    if (!connection || !isOwnPage(event.senderFrame) || typeof method !== 'string') {
      log.write(`refused a call from ${event.senderFrame?.origin ?? 'a page that is gone'}`);
      return { ok: false, error: { key: 'error.shell.foreignPage' } };
    }
    return connection.host.dispatch(connection.client, method, input);
  });
  return {
    connect(contents, host, client) {
      const { id } = contents;
      const disconnectFromHost = host.connect(client);
      connections.set(id, { client, host });
      const disconnect = () => {
        if (connections.delete(id)) disconnectFromHost();
      };
      contents.once('destroyed', disconnect);
      return disconnect;
    },
  };
}

/** Only the top document of our own origin speaks for its window. */
function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOwn(frame.url);
}
