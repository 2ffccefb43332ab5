import { app, session, shell, type WebContents } from 'electron';
import { bundleOrigin } from './appScheme.ts';
import type { Log } from './logFile.ts';

const networkAddresses = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];

const harmless: ReadonlySet<string> = new Set(['fullscreen', 'keyboardLock', 'clipboard-sanitized-write']);

/** Closes every door of the pages: permissions, network, navigation, new windows, embedded pages. Once, when the app is ready. */
export function lockDown(log: Log): void {
  const own = session.defaultSession;
  // Presenting fills the screen and keeps Escape to back out one level, copying writes text and pictures; none tells a page anything.
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(harmless.has(permission)));
  own.setPermissionCheckHandler((_contents, permission) => harmless.has(permission));
  // Nothing leaves the machine: even a page that ran foreign script could reach nobody.
  own.webRequest.onBeforeRequest({ urls: networkAddresses }, ({ url }, answer) => {
    log.write(`refused a request to ${originOf(url)}`);
    answer({ cancel: true });
  });
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  // A page only ever moves by its hash, which is no navigation; reloading it is none either.
  contents.on('will-navigate', (event) => {
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Links to the web go to the person's own browser; no other scheme leaves the app (some start programs). */
function openOutside(address: string): void {
  if (!URL.canParse(address)) return;
  const { protocol, username, password } = new URL(address);
  if (protocol === 'https:' && !username && !password) void shell.openExternal(address);
}

/** Whether an address belongs to the app's own pages. */
export function isOwn(address: string): boolean {
  return address.startsWith(`${bundleOrigin}/`);
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}
