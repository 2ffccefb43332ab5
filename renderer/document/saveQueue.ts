import { createId } from '../../shared/base/createId.ts';
import type { Refusal } from '../../shared/base/result.ts';
import type { Change, Changeset } from '../../shared/changes/changeset.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import { fitChanges } from '../../shared/changes/fitChanges.ts';
import { squashChanges } from '../../shared/changes/squashChanges.ts';
import { applyChangeset } from '../../shared/changes/applyChangeset.ts';
import { HostError, type Client } from '../../shared/contract/createClient.ts';
import type { EventPayload, MethodInput } from '../../shared/contract/contract.ts';
import { refusalOfError } from './refusalOfError.ts';
import { retryDelay } from './retryDelay.ts';
import type { SaveStatus } from './saveStatus.ts';

interface SaveQueueOptions {
  readonly client: Client;
  readonly confirmed: Document;
  readonly revision: number;
  readonly getDocument: () => Document;
  /** Puts what others (or the host) changed under our own waiting edits into the store. */
  readonly replaceDocument: (document: Document) => void;
  readonly onStatus: (status: SaveStatus) => void;
}

/** The host broke off: nobody knows whether the commit arrived, so the same changeset goes again under the same id. */
const hostLostKey = 'error.app.hostLost';
/** How long a missing revision may take before the library is read anew. */
const gapPatience = 2000;

/**
 * Brings local changesets to the host, one in flight, the rest squashed, and keeps the rule
 * `document = confirmed + in flight + waiting`: the host's order of revisions decides, our own waiting edits are laid over it.
 */
export class SaveQueue {
  private readonly options: SaveQueueOptions;
  private confirmed: Document;
  private revision: number;
  private inFlight: Changeset | null = null;
  private waiting: Changeset | null = null;
  private isSending = false;
  private attempts = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private gapTimer: ReturnType<typeof setTimeout> | undefined;
  /** Revisions that arrived before an earlier one did. */
  private readonly early = new Map<number, { changes: readonly Change[]; changesetId: string }>();
  private waiters: { resolve: () => void; reject: (error: unknown) => void }[] = [];

  constructor(options: SaveQueueOptions) {
    this.options = options;
    this.confirmed = options.confirmed;
    this.revision = options.revision;
  }

  get hasUnsaved(): boolean {
    return this.inFlight !== null || this.waiting !== null;
  }

  /** Takes a changeset that the store has applied already. */
  push(changeset: Changeset): void {
    this.waiting = this.waiting ? mergeChangesets(this.waiting, changeset) : changeset;
    if (this.attempts === 0) {
      this.options.onStatus({ kind: 'saving' });
      void this.send();
    }
  }

  /** Resolves when everything is durable; rejects with the host's reason when the next try fails. */
  flush(): Promise<void> {
    if (!this.hasUnsaved) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiters.push({ resolve, reject });
      this.retry();
    });
  }

  /** Tries at once instead of waiting for the timer. */
  retry(): void {
    clearTimeout(this.retryTimer);
    if (!this.hasUnsaved) return;
    this.options.onStatus({ kind: 'saving' });
    void this.send();
  }

  /** An event of the host. Our own commits come back too; whichever of event and answer is first counts. */
  receive(event: EventPayload<'committed'>): void {
    this.land(event.revision, event.changeset.changes, event.changeset.id, false);
  }

  /** Reads the library anew (after a lost connection or a missed revision) and lays our waiting edits over it. */
  async resync(): Promise<void> {
    const snapshot = await this.options.client.call('readLibrary', {});
    if (snapshot.revision < this.revision) return;
    this.confirmed = createDocument(snapshot.records);
    this.revision = snapshot.revision;
    this.early.clear();
    clearTimeout(this.gapTimer);
    this.rebase();
  }

  close(): void {
    clearTimeout(this.retryTimer);
    clearTimeout(this.gapTimer);
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.inFlight ??= this.waiting;
    if (this.inFlight === this.waiting) this.waiting = null;
    const sent = this.inFlight;
    if (!sent) return;
    this.isSending = true;
    try {
      const answer = await this.options.client.call('commit', { changeset: sent as MethodInput<'commit'>['changeset'], baseRevision: this.revision });
      this.isSending = false;
      this.attempts = 0;
      this.answered(sent, answer);
    } catch (error) {
      this.isSending = false;
      this.failed(error);
    }
  }

  private answered(sent: Changeset, answer: { revision: number; changes: readonly Change[] | null }): void {
    if (this.inFlight !== sent) return this.proceed();
    if (answer.revision <= this.revision) {
      // A repeated commit that the host knew, or one of which nothing was left to do.
      this.inFlight = null;
      this.rebase();
      return this.proceed();
    }
    this.land(answer.revision, answer.changes ?? sent.changes, sent.id, answer.changes === null);
  }

  private land(revision: number, changes: readonly Change[], changesetId: string, isAsSent: boolean): void {
    if (revision <= this.revision) return;
    if (revision > this.revision + 1) {
      this.early.set(revision, { changes, changesetId });
      clearTimeout(this.gapTimer);
      this.gapTimer = setTimeout(() => void this.resync().catch(() => undefined), gapPatience);
      return;
    }
    this.advance(revision, changes, changesetId, isAsSent);
    const next = this.early.get(revision + 1);
    this.early.delete(revision + 1);
    if (next) return this.land(revision + 1, next.changes, next.changesetId, false);
    if (this.early.size === 0) clearTimeout(this.gapTimer);
  }

  private advance(revision: number, changes: readonly Change[], changesetId: string, isAsSent: boolean): void {
    this.revision = revision;
    const isMine = this.inFlight?.id === changesetId;
    if (isMine) this.inFlight = null;
    // Nothing waits and the host applied just what we showed: the store's own records stay, with their identity.
    if (isMine && isAsSent && !this.waiting) this.confirmed = this.options.getDocument();
    else this.confirmed = applyFitting(this.confirmed, changes);
    if (!(isMine && isAsSent)) this.rebase();
    if (isMine) this.proceed();
  }

  private rebase(): void {
    let document = this.confirmed;
    if (this.inFlight) document = applyFitting(document, this.inFlight.changes);
    if (this.waiting) document = applyFitting(document, this.waiting.changes);
    this.options.replaceDocument(document);
  }

  private proceed(): void {
    if (this.isSending) return;
    if (this.hasUnsaved) return void this.send();
    this.options.onStatus({ kind: 'saved' });
    for (const waiter of this.waiters.splice(0)) waiter.resolve();
  }

  private failed(error: unknown): void {
    const reason: Refusal = refusalOfError(error);
    if (this.inFlight && error instanceof HostError && error.key !== hostLostKey) {
      // Surely not stored: join what waits, so that undoing the cause also cures a refused commit.
      this.waiting = this.waiting ? mergeChangesets(this.inFlight, this.waiting) : { ...this.inFlight, id: createId() };
      this.inFlight = null;
      if (this.waiting.changes.length === 0) this.waiting = null;
    }
    this.attempts += 1;
    this.options.onStatus({ kind: 'unsaved', reason });
    for (const waiter of this.waiters.splice(0)) waiter.reject(error);
    this.retryTimer = setTimeout(() => this.retry(), retryDelay(this.attempts));
  }
}

/** Fits to a document of which every change may already be overtaken; a defect shows as a throw, never as half a change. */
function applyFitting(document: Document, changes: readonly Change[]): Document {
  const applied = applyChangeset(document, { changes: fitChanges(document, changes) });
  if (!applied.ok) throw new Error(`Fitted changes do not apply: ${applied.refusal.key} ${JSON.stringify(applied.refusal.values ?? {})}`);
  return applied.value;
}

/** One changeset with the effect of both, named after the later one. */
function mergeChangesets(first: Changeset, second: Changeset): Changeset {
  return { ...second, id: createId(), changes: squashChanges(first.changes, second.changes) };
}
