import type { Preferences } from '../../shared/contract/schemas.ts';
import type { HostClient, HostPorts, OutgoingFile } from '../../electron/host/ports.ts';

export interface RecordingClient extends HostClient {
  readonly events: { event: string; payload: unknown }[];
}

/** A window that keeps what it was told. */
export function createClientStub(id: string): RecordingClient {
  const events: RecordingClient['events'] = [];
  return { id, events, send: (event, payload) => void events.push({ event, payload }) };
}

/** A shell whose dialogs always answer `saveTo`, and whose printer prints `%PDF`. */
export function createPortsStub(saveTo: (suggestedName: string) => string, overrides: Partial<HostPorts> = {}): HostPorts & { readonly windowStates: unknown[] } {
  let preferences: Preferences = { locale: null, theme: 'system', author: 'Ola' };
  const windowStates: unknown[] = [];
  return {
    windowStates,
    async deliver(_, suggestedName, makeFile) {
      const file: OutgoingFile = await makeFile();
      await file.writeTo(saveTo(suggestedName));
      return { kind: 'saved', fileName: suggestedName };
    },
    async printPdf({ onProgress }) {
      onProgress(0.5);
      return Buffer.from('%PDF');
    },
    drawPictures: async () => [Buffer.from('one'), Buffer.from('two')],
    createLibrary: async () => ({ kind: 'opened' }),
    openLibrary: async () => ({ kind: 'cancelled' }),
    openRecentLibrary: async () => ({ kind: 'opened' }),
    listRecentLibraries: async () => [],
    openWindow: async () => ({ kind: 'opened' }),
    readPreferences: () => preferences,
    async setPreferences(next) { preferences = next; },
    reportWindowState: (_, state) => void windowStates.push(state),
    describeSession: () => ({ shell: 'browser', platform: 'linux', systemLocale: 'en', assetBase: 'asset/', appVersion: '0.1.0' }),
    ...overrides,
  };
}
