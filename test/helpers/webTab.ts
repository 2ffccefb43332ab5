import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Envelope } from '../../shared/contract/contract.ts';
import { createClient, type Client } from '../../shared/contract/createClient.ts';

/** What a browser keeps of a visit: where it was led and its cookie. */
export interface Visit {
  /** `http://127.0.0.1:PORT/s/KEY/` */
  readonly address: string;
  readonly cookie: string;
}

/** Opens an address with a token as a browser does, up to the page. */
export async function visit(url: string): Promise<Visit> {
  const answer = await fetch(url, { redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`refused with ${answer.status}`);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { address: new URL(answer.headers.get('location') ?? '', url).href, cookie };
}

export interface WebTab {
  readonly client: Client;
  readonly close: () => Promise<void>;
}

/** Connects as the page of a tab does. Rejects when the host refuses the WebSocket. */
export async function openTab({ address, cookie }: Visit, headers: Readonly<Record<string, string>> = {}): Promise<WebTab> {
  const url = new URL('ws', address);
  const socket = new WebSocket(url.href.replace(/^http/, 'ws'), { headers: { cookie, origin: url.origin, ...headers } });
  await once(socket, 'open');
  const calls = new Map<number, (envelope: Envelope) => void>();
  const listeners = new Set<(event: string, payload: unknown) => void>();
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as { id: number; envelope: Envelope } | { event: string; payload: unknown };
    if ('event' in frame) for (const listener of listeners) listener(frame.event, frame.payload);
    else calls.get(frame.id)?.(frame.envelope);
  });
  let lastId = 0;
  const client = createClient({
    invoke: (method, input) => new Promise((resolve) => {
      lastId += 1;
      calls.set(lastId, resolve);
      socket.send(JSON.stringify({ id: lastId, method, input }));
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return {
    client,
    async close() {
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}
