import { join } from 'node:path';
import { readAppVersion } from '../web/appFolder.ts';
import type { WebHostOptions } from '../web/createWebHost.ts';
import type { CliContext } from './cliContext.ts';

/** Where the browser host of this installation finds its parts. */
export function webHostPlaces({ appFolder, userDataFolder }: CliContext): Pick<WebHostOptions, 'userDataFolder' | 'rendererFolder' | 'appVersion'> {
  return { userDataFolder, rendererFolder: join(appFolder, 'dist', 'renderer'), appVersion: readAppVersion(appFolder) };
}
