import { contextBridge, ipcRenderer } from 'electron';
import type { Envelope, Transport } from '../shared/contract/contract.ts';
import { ipcChannels } from './shell/ipcChannels.ts';

/** All that a page sees of Electron: the contract's transport. What may be called is decided by the host, not here. */
const transport: Transport = {
  invoke: (method, input) => ipcRenderer.invoke(ipcChannels.invoke, method, input) as Promise<Envelope>,
  subscribe(listener) {
    // The event object holds ipcRenderer itself and must not reach the page.
    const forward = (_event: unknown, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(ipcChannels.event, forward);
    return () => void ipcRenderer.off(ipcChannels.event, forward);
  },
};

contextBridge.exposeInMainWorld('itineraTransport', transport);
