import { join } from 'node:path';
import { createHost } from './host/createHost.ts';
import { createMessages } from './host/createMessages.ts';
import { createLibraryFile } from './library/createLibraryFile.ts';
import { openLibraryFile } from './library/libraryFile.ts';
import { ensureDefaultLibrary } from './host/ensureDefaultLibrary.ts';
import { startShell } from './shell/startShell.ts';

// dist/electron/main.js, in the repository as in the packaged app.
const electronFolder = import.meta.dirname;
const rootFolder = join(electronFolder, '..', '..');

startShell({
  folders: { electronFolder, iconPath: join(rootFolder, 'assets', 'icons', 'icon.png') },
  rendererFolder: join(rootFolder, 'dist', 'renderer'),
  createTell: createMessages,
  openHost({ path, ports, backupFolder, onDefect, mode }) {
    const library = mode === 'create' ? createLibraryFile(path, { backupFolder }) : openLibraryFile(path, { backupFolder, access: mode });
    return Promise.resolve(createHost(library, ports, { onDefect }));
  },
  ensureDefaultLibrary: (userDataFolder, locale) => ensureDefaultLibrary(userDataFolder, join(rootFolder, 'assets', 'samples'), locale),
});
