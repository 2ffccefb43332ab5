import type { Transport } from '../../shared/contract/contract.ts';
import { connectionStore } from './connectionStore.ts';
import { createSocketTransport } from './createSocketTransport.ts';

declare global {
  interface Window {
    /** Set by the preload script in Electron. */
    readonly itineraTransport?: Transport;
  }
}

/** The way to the host of this window: Electron's bridge where there is one, else a WebSocket beside the page. */
export function createTransport(): Transport {
  if (window.itineraTransport) return window.itineraTransport;
  const address = new URL('ws', location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return createSocketTransport({
    openSocket: () => new WebSocket(address),
    onConnection: (isOpen) => connectionStore.setState({ isLost: !isOpen }),
  });
}
