import { HostError } from '../../shared/contract/createClient.ts';
import type { MessageKey } from '../../shared/locales/messages.ts';

/** A message in the language that the person uses now. */
export type Tell = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** What to say about a failure: the host's refusals carry their message, anything else is a defect that the log describes. */
export function tellError(tell: Tell, error: unknown): string {
  return error instanceof HostError ? tell(error.key as MessageKey, error.values) : tell('shell.unexpected.message');
}
