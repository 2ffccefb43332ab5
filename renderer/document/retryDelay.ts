/** Milliseconds to wait before the n-th retry of a save (1-based): 1 s, 2 s, 4 s … at most half a minute. */
export function retryDelay(attempt: number): number {
  return Math.min(1000 * 2 ** (attempt - 1), 30_000);
}
