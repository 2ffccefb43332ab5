import { setTimeout as wait } from 'node:timers/promises';
import type { WebClient } from './webHostState.ts';

const limit = 2_000;
const interval = 20;

/** Asks every tab to save what waits and to say so, but not for long: a tab that sleeps in the background must not keep the host from ending. */
export async function flushTabs(clients: ReadonlyMap<string, WebClient>): Promise<void> {
  for (const client of clients.values()) {
    client.isUnsaved = true; // until it answers
    client.send('flushRequested', {});
  }
  const endsAt = Date.now() + limit;
  while (Date.now() < endsAt && [...clients.values()].some(({ isUnsaved }) => isUnsaved)) await wait(interval);
}
