import { HostError, type Client } from '../../../shared/contract/createClient.ts';
import type { MethodInput } from '../../../shared/contract/contract.ts';
import { longestImportPart } from '../../../shared/contract/schemas.ts';

interface SendOptions {
  readonly client: Client;
  readonly file: File;
  readonly taskId: string;
  /** 0…1. */
  readonly report: (fraction: number) => void;
}

/**
 * Hands a file's text to the host part by part: one call with all of it would freeze this window, and nothing else would get through
 * meanwhile, not even Cancel. Answers what is left for `planImport`. Rejects when the task was cancelled or the file cannot be read.
 */
export async function sendFile({ client, file, taskId, report }: SendOptions): Promise<Pick<MethodInput<'planImport'>, 'partsBefore' | 'text'>> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let part = 0;
  let length = 0;
  for (;;) {
    const { done, value } = await readNext(reader, file.name);
    if (done) return { partsBefore: part, text };
    text += value;
    while (text.length > longestImportPart) {
      await client.call('addImportText', { taskId, part, text: text.slice(0, longestImportPart) });
      text = text.slice(longestImportPart);
      part += 1;
      length += longestImportPart;
      report(Math.min(1, length / file.size)); // at most one unit of text per byte
    }
  }
}

/** A file may have been moved, changed or locked since it was chosen. */
async function readNext(reader: ReadableStreamDefaultReader<string>, name: string): Promise<ReadableStreamReadResult<string>> {
  try {
    return await reader.read();
  } catch {
    throw new HostError('import.unreadable', { name });
  }
}
