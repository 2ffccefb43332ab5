import { resolve } from 'node:path';
import { z } from 'zod';

const launchSchema = z.object({ files: z.array(z.string().max(4000)).max(50) });

/** The library files of a command line: `electron . FILE` while developing, `itinera FILE` once installed. Switches are left out. */
export function launchFiles(argv: readonly string[], isPackaged: boolean, folder: string): string[] {
  const own = argv.slice(isPackaged ? 1 : 2);
  return own.filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.itinera')).map((argument) => resolve(folder, argument));
}

/** The files that a second start handed over; its raw command line would come with Chromium's own switches mixed in. */
export function filesOfSecondStart(data: unknown): string[] {
  const parsed = launchSchema.safeParse(data);
  return parsed.success ? parsed.data.files : [];
}
