import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { libraryKey } from '../host/libraryKey.ts';
import { writeSmallFile } from '../host/writeSmallFile.ts';

const cardSchema = z.strictObject({ origin: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+$/), secret: z.string() });
const patience = 2_000;
const folderOf = (userDataFolder: string) => join(userDataFolder, 'running');

/** Leaves word where this host can be asked for an address, readable by this person alone. @returns the secret to ask with and how to take the word back. */
export function announceHost(userDataFolder: string, origin: string): { secret: string; withdraw: () => void } {
  const secret = randomBytes(24).toString('base64url');
  const path = join(folderOf(userDataFolder), `${process.pid}.json`);
  writeSmallFile(path, `${JSON.stringify({ origin, secret })}\n`);
  return { secret, withdraw: () => rmSync(path, { force: true }) };
}

/**
 * Asks the hosts that run on this computer for a new address of a library that one of them has open: a second start, or a browser that
 * was closed, finds the way back. @returns null when none has it.
 */
export async function askRunningHosts(userDataFolder: string, libraryPath: string): Promise<string | null> {
  const folder = folderOf(userDataFolder);
  for (const name of listFolder(folder)) {
    const card = readCard(join(folder, name));
    if (!card) continue;
    try {
      const answer = await fetch(`${card.origin}/invite?library=${libraryKey(libraryPath)}`, { headers: { authorization: `Bearer ${card.secret}` }, signal: AbortSignal.timeout(patience) });
      if (answer.ok) return await answer.text();
    } catch {
      rmSync(join(folder, name), { force: true }); // its host was killed
    }
  }
  return null;
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return []; // nothing ever ran here
  }
}

function readCard(path: string): z.infer<typeof cardSchema> | null {
  try {
    return cardSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
