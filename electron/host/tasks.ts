import { HostError } from '../../shared/contract/createClient.ts';
import type { HostClient } from './ports.ts';

/** One piece of work that a window watches and may cancel. */
export interface Task {
  readonly signal: AbortSignal;
  /** 0…1, or null while it cannot be told; `step` is the message key of what is being done. Lets cancelling and other windows have their turn. */
  readonly progress: (fraction: number | null, step: string) => void;
  /** Gives way to whatever waits, then goes on unless the task was cancelled. */
  readonly breathe: () => Promise<void>;
}

/** Why a cancelled task ended. */
export const cancelled = new HostError('error.task.cancelled');
const smallestStep = 0.01;

/** The work under way, by window and task id. */
export class Tasks {
  private readonly controllers = new Map<string, AbortController>();

  /** Rejects with `cancelled` when the window cancelled it or went away. */
  async run<Value>(client: HostClient, taskId: string, work: (task: Task) => Promise<Value>): Promise<Value> {
    const key = keyOf(client.id, taskId);
    if (this.controllers.has(key)) throw new HostError('error.host.invalidInput', { path: 'taskId' });
    const controller = new AbortController();
    this.controllers.set(key, controller);
    try {
      return await work(createTask(client, taskId, controller.signal));
    } finally {
      this.controllers.delete(key);
    }
  }

  cancel(client: HostClient, taskId: string): void {
    this.controllers.get(keyOf(client.id, taskId))?.abort(cancelled);
  }

  cancelAll(clientId: string): void {
    for (const [key, controller] of this.controllers) if (key.startsWith(`${clientId}\n`)) controller.abort(cancelled);
  }
}

function keyOf(clientId: string, taskId: string): string {
  return `${clientId}\n${taskId}`;
}

function createTask(client: HostClient, taskId: string, signal: AbortSignal): Task {
  let last: { fraction: number | null; step: string } | undefined;
  return {
    signal,
    progress(fraction, step) {
      const known = fraction === null ? null : Math.min(1, Math.max(0, fraction));
      const isSmall = last?.step === step && (known === last.fraction || (known !== null && known < 1 && last.fraction !== null && known - last.fraction < smallestStep));
      if (isSmall) return;
      last = { fraction: known, step };
      client.send('taskProgress', { taskId, fraction: known, step });
    },
    async breathe() {
      await new Promise<void>((resolve) => { setImmediate(resolve); });
      signal.throwIfAborted();
    },
  };
}
