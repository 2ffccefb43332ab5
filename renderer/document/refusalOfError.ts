import type { Refusal } from '../../shared/base/result.ts';
import { HostError } from '../../shared/contract/createClient.ts';

/** What to tell a person about an exception of a call to the host. */
export function refusalOfError(error: unknown): Refusal {
  if (error instanceof HostError) return error.values ? { key: error.key, values: error.values } : { key: error.key };
  return { key: 'error.app.unexpected', values: { reason: error instanceof Error ? error.message : String(error) } };
}
