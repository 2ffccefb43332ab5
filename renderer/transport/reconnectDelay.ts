/** Milliseconds before the n-th attempt to reach the host again (1-based): 0.3 s, 0.6 s … at most 5 s. A host on this computer costs nothing to ask. */
export function reconnectDelay(attempt: number): number {
  return Math.min(300 * 2 ** (attempt - 1), 5000);
}
