import type { Locale } from '../../shared/contract/schemas.ts';
import type { MessageValues } from '../host/createMessages.ts';
import type { OpenLibraryOptions } from '../library/libraryFile.ts';

/** What every command gets; the real one is the process. */
export interface CliContext {
  /** Data, one line, to standard output. */
  readonly print: (line: string) => void;
  /** A message of the locales, to standard error. */
  readonly tell: (key: string, values?: MessageValues) => void;
  /** A message of the locales as text. */
  readonly text: (key: string, values?: MessageValues) => string;
  /** Aborted by Ctrl-C and its like. */
  readonly interrupted: AbortSignal;
  readonly locale: Locale;
  readonly userDataFolder: string;
  /** The folder of package.json, dist and assets. */
  readonly appFolder: string;
}

/** Reading beside a process that has the library open: a private copy as of now. */
export const forReading: OpenLibraryOptions = { access: 'read' };
