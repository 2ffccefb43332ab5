import type { Envelope } from '../../shared/contract/contract.ts';
import type { HostClient } from './ports.ts';

/** The use cases of one open library behind the contract. Made by `createHost(library, ports)` in createHost.ts. */
export interface Host {
  /** Checks method name and input against the contract, runs it, never throws: whatever goes wrong is an envelope with a message key. */
  readonly dispatch: (client: HostClient, method: string, input: unknown) => Promise<Envelope>;
  /** From now on the client gets events; returns how to disconnect. */
  readonly connect: (client: HostClient) => () => void;
  readonly readAsset: (assetId: string) => { mediaType: string; data: Uint8Array } | null;
  /** Closes the library file. */
  readonly close: () => void;
}
