import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { Locale } from '../../shared/contract/schemas.ts';
import type { Host } from '../host/host.ts';
import type { WebSession } from './sessions.ts';
import type { WebClient, WebHostState } from './webHostState.ts';

const frameSchema = z.strictObject({ id: z.union([z.int(), z.string().max(100)]), method: z.string().max(100), input: z.unknown() });
const policyViolation = 1008;

/** Speaks the contract with one tab until its WebSocket closes: `{id, method, input}` in, `{id, envelope}` and `{event, payload}` out. */
export function serveTab(state: WebHostState, host: Host, session: WebSession, language: Locale, socket: WebSocket): void {
  const send = (frame: unknown) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
  };
  const client: WebClient = { id: randomUUID(), session, language, isUnsaved: false, send: (event, payload) => send({ event, payload }) };
  state.clients.set(client.id, client);
  const disconnect = host.connect(client);
  socket.on('message', (data: Buffer) => {
    const frame = readFrame(data);
    if (!frame) return socket.close(policyViolation);
    void host.dispatch(client, frame.method, frame.input).then((envelope) => send({ id: frame.id, envelope }));
  });
  socket.on('error', () => undefined); // 'close' follows
  socket.on('close', () => {
    state.clients.delete(client.id);
    disconnect();
  });
}

function readFrame(data: Buffer): z.infer<typeof frameSchema> | null {
  try {
    return frameSchema.parse(JSON.parse(data.toString('utf8')));
  } catch {
    return null;
  }
}
