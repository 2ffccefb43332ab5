/** The only two channels between pages and the main process. */
export const ipcChannels = { invoke: 'itinera:invoke', event: 'itinera:event' } as const;
