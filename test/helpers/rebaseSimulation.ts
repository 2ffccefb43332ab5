import type { Change } from '../../shared/changes/changeset.ts';
import { applyChangeset } from '../../shared/changes/applyChangeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import { fitChanges } from '../../shared/changes/fitChanges.ts';
import { squashChanges } from '../../shared/changes/squashChanges.ts';

interface Broadcast {
  readonly changes: readonly Change[];
  readonly origin: number;
}

interface Client {
  confirmed: Document;
  /** Sent, not yet acknowledged. */
  inFlight: readonly Change[] | null;
  waiting: readonly Change[];
  readonly inbox: Broadcast[];
}

/** Applies changes that must apply. */
export function applyAll(document: Document, changes: readonly Change[]): Document {
  const applied = applyChangeset(document, { changes });
  if (!applied.ok) throw new Error(`does not apply: ${JSON.stringify(applied.refusal)}`);
  return applied.value;
}

/** Several windows on one host, as save queue and host work: the host orders, every window lays what is its own over what the host confirmed. */
export class RebaseSimulation {
  host: Document;
  private readonly clients: Client[];

  constructor(document: Document, clientCount: number) {
    this.host = document;
    this.clients = Array.from({ length: clientCount }, () => ({ confirmed: document, inFlight: null, waiting: [], inbox: [] }));
  }

  view(index: number): Document {
    const client = this.client(index);
    const sent = applyAll(client.confirmed, fitChanges(client.confirmed, client.inFlight ?? []));
    return applyAll(sent, fitChanges(sent, client.waiting));
  }

  edit(index: number, changes: readonly Change[]): void {
    const client = this.client(index);
    client.waiting = squashChanges(this.pendingOf(index), changes);
  }

  /** Sends what waits; the host fits it, applies it and tells everybody. */
  send(index: number): void {
    const client = this.client(index);
    if (client.inFlight || client.waiting.length === 0) return;
    client.inFlight = this.pendingOf(index);
    client.waiting = [];
    const changes = fitChanges(this.host, client.inFlight);
    this.host = applyAll(this.host, changes);
    for (const each of this.clients) each.inbox.push({ changes, origin: index });
  }

  /** The window reads one message of the host. */
  receive(index: number): void {
    const client = this.client(index);
    const message = client.inbox.shift();
    if (!message) return;
    client.confirmed = applyAll(client.confirmed, message.changes);
    if (message.origin === index) client.inFlight = null;
  }

  settle(): void {
    for (let round = 0; round < 3; round += 1) {
      this.clients.forEach((client, index) => {
        while (client.inbox.length > 0) this.receive(index);
        this.send(index);
      });
    }
  }

  get clientCount(): number {
    return this.clients.length;
  }

  /** What waits, as it reads on what is confirmed now. */
  private pendingOf(index: number): Change[] {
    const client = this.client(index);
    const sent = applyAll(client.confirmed, fitChanges(client.confirmed, client.inFlight ?? []));
    return fitChanges(sent, client.waiting);
  }

  private client(index: number): Client {
    const client = this.clients[index];
    if (!client) throw new Error(`no client ${index}`);
    return client;
  }
}
