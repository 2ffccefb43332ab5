import { join } from 'node:path';
import { createHost } from './host/createHost.ts';
import { createMessages } from './host/createMessages.ts';
import { ensureDefaultLibrary } from './host/ensureDefaultLibrary.ts';
import { openHost } from './host/openHost.ts';
import { createLibraryFile } from './library/createLibraryFile.ts';
import { startShell } from './shell/startShell.ts';

// dist/electron/main.js, in the repository as in the packaged app.
const electronFolder = import.meta.dirname;
const rootFolder = join(electronFolder, '..', '..');

startShell({
  folders: { electronFolder, iconPath: join(rootFolder, 'assets', 'icons', 'icon.png') },
  rendererFolder: join(rootFolder, 'dist', 'renderer'),
  createTell: createMessages,
  async openHost({ path, mode, ports, ...options }) {
    // `openHost` would open a file that is there; a new library must not turn out to be an old one.
    return mode === 'create' ? createHost(createLibraryFile(path, options), ports, options) : openHost(path, ports, { ...options, access: mode });
  },
  ensureDefaultLibrary: (userDataFolder, locale) => ensureDefaultLibrary(userDataFolder, join(rootFolder, 'assets', 'samples'), locale),
});
