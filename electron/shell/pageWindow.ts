import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { bundleOrigin } from './appScheme.ts';

export interface PageFolders {
  /** dist/electron, where the preload lies. */
  readonly electronFolder: string;
  /** The app's icon, for Linux, where windows carry it themselves. */
  readonly iconPath: string;
}

/** A window that can show only the app's own pages: no Node, isolated preload, sandboxed, nothing sent anywhere by the spelling checker. */
export function createPageWindow(folders: PageFolders, options: BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow({
    show: false,
    icon: process.platform === 'linux' ? folders.iconPath : undefined,
    ...options,
    webPreferences: {
      preload: join(folders.electronFolder, 'preload.cjs'),
      sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spellcheck: false, navigateOnDragDrop: false,
      // The print page draws although nobody sees it.
      backgroundThrottling: options.paintWhenInitiallyHidden !== true,
    },
  });
}

/** The address of one of the two pages, with its query or hash. */
export function pageAddress(page: `${'index' | 'print'}.html${string}`): string {
  return `${bundleOrigin}/${page}`;
}
