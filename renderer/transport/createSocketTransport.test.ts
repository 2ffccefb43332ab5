import { describe, expect, it, vi } from 'vitest';
import { createSocketTransport } from './createSocketTransport.ts';

/** The browser's socket as far as the transport uses it; the test plays the host. */
class HostSocket extends EventTarget {
  readyState = 0;
  readonly sent: string[] = [];

  send(frame: string): void {
    this.sent.push(frame);
  }

  open(): void {
    this.readyState = WebSocket.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  say(frame: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }

  break(): void {
    this.readyState = WebSocket.CLOSED;
    this.dispatchEvent(new Event('close'));
  }
}

function start() {
  vi.useFakeTimers();
  const sockets: HostSocket[] = [];
  const states: boolean[] = [];
  const transport = createSocketTransport({
    openSocket: () => {
      const socket = new HostSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    onConnection: (isOpen) => states.push(isOpen),
  });
  return { transport, sockets, states };
}

describe('createSocketTransport', () => {
  it('sends what was asked before the socket opened, and matches answers to calls', async () => {
    const { transport, sockets } = start();
    const first = transport.invoke('getSession', {});
    const second = transport.invoke('readLibrary', {});
    sockets[0]?.open();
    expect(sockets[0]?.sent.map((frame) => JSON.parse(frame))).toEqual([{ id: 1, method: 'getSession', input: {} }, { id: 2, method: 'readLibrary', input: {} }]);
    sockets[0]?.say({ id: 2, envelope: { ok: true, value: 'library' } });
    sockets[0]?.say({ id: 1, envelope: { ok: false, error: { key: 'error.some' } } });
    expect(await second).toEqual({ ok: true, value: 'library' });
    expect(await first).toEqual({ ok: false, error: { key: 'error.some' } });
  });

  it('passes events on until the listener leaves', () => {
    const { transport, sockets } = start();
    const heard: unknown[] = [];
    const stop = transport.subscribe((event, payload) => heard.push([event, payload]));
    sockets[0]?.open();
    sockets[0]?.say({ event: 'committed', payload: { revision: 1 } });
    stop();
    sockets[0]?.say({ event: 'committed', payload: { revision: 2 } });
    expect(heard).toEqual([['committed', { revision: 1 }]]);
  });

  it('answers what was under way with "host lost" when the socket breaks, refuses at once meanwhile, and opens another', async () => {
    const { transport, sockets, states } = start();
    sockets[0]?.open();
    const underWay = transport.invoke('commit', {});
    sockets[0]?.break();
    const lost = { ok: false, error: { key: 'error.app.hostLost' } };
    expect(await underWay).toEqual(lost);
    expect(await transport.invoke('commit', {})).toEqual(lost);
    await vi.advanceTimersByTimeAsync(300);
    const afterwards = transport.invoke('commit', { again: true });
    sockets[1]?.open();
    expect(sockets[1]?.sent).toEqual([JSON.stringify({ id: 2, method: 'commit', input: { again: true } })]);
    sockets[1]?.say({ id: 2, envelope: { ok: true, value: null } });
    expect(await afterwards).toEqual({ ok: true, value: null });
    expect(states).toEqual([true, false, true]);
  });
});
