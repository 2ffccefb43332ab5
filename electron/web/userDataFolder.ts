import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder where Electron keeps this app's user data, so that the desktop app and the browser host share libraries and preferences. */
export function userDataFolder(environment: Readonly<Record<string, string | undefined>> = process.env, platform: NodeJS.Platform = process.platform): string {
  const chosen = environment['ITINERA_USER_DATA'];
  if (chosen) return chosen;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Itinera');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Itinera');
  return join(environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'Itinera');
}
