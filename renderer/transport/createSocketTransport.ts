import { z } from 'zod';
import type { Envelope, Transport } from '../../shared/contract/contract.ts';
import { reconnectDelay } from './reconnectDelay.ts';

interface SocketTransportOptions {
  readonly openSocket: () => WebSocket;
  /** Told on every change, first when the first socket opens or fails. */
  readonly onConnection: (isOpen: boolean) => void;
}

const messageKey = z.string().max(200);
const envelope = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ key: messageKey, values: z.record(z.string(), z.union([z.string(), z.number()])).optional() }) }),
]);
const frameSchema = z.union([z.object({ id: z.int(), envelope }), z.object({ event: z.string(), payload: z.unknown() })]);

/** The host broke off: nobody knows whether the call arrived. The save queue sends the same changeset again on this key. */
const hostLost: Envelope = { ok: false, error: { key: 'error.app.hostLost' } };

/**
 * The contract over a WebSocket that is opened again whenever it breaks. Calls wait for a socket that is opening; while there is none
 * they fail at once, so that whoever calls can say so and try again.
 */
export function createSocketTransport({ openSocket, onConnection }: SocketTransportOptions): Transport {
  const calls = new Map<number, (envelope: Envelope) => void>();
  const listeners = new Set<(event: string, payload: unknown) => void>();
  /** Frames that wait for the socket to open; `null` while no socket is on its way. */
  let unsent: string[] | null = [];
  let lastId = 0;
  let attempts = 0;
  let socket: WebSocket;

  function connect(): void {
    unsent = [];
    socket = openSocket();
    socket.addEventListener('open', () => {
      attempts = 0;
      for (const frame of unsent ?? []) socket.send(frame);
      onConnection(true);
    });
    socket.addEventListener('message', ({ data }) => receive(data));
    socket.addEventListener('close', () => {
      unsent = null;
      failAll();
      onConnection(false);
      attempts += 1;
      setTimeout(connect, reconnectDelay(attempts));
    });
  }

  function receive(data: unknown): void {
    const frame = frameSchema.parse(JSON.parse(String(data)));
    if ('event' in frame) {
      for (const listener of listeners) listener(frame.event, frame.payload);
      return;
    }
    const answer = calls.get(frame.id);
    calls.delete(frame.id);
    answer?.(frame.envelope);
  }

  function failAll(): void {
    const waiting = [...calls.values()];
    calls.clear();
    for (const answer of waiting) answer(hostLost);
  }

  connect();
  return {
    invoke(method, input) {
      if (!unsent) return Promise.resolve(hostLost);
      lastId += 1;
      const id = lastId;
      const frame = JSON.stringify({ id, method, input });
      return new Promise((resolve) => {
        calls.set(id, resolve);
        if (socket.readyState === WebSocket.OPEN) socket.send(frame);
        else unsent?.push(frame);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
