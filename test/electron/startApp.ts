// Runs the built main and preload under ../shared/tools/electron-standin: Node as the main process, Debian's Chromium for the windows.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Envelope, MethodInput, MethodName } from '../../shared/contract/contract.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the stand-in is: beside the repository, or where ITINERA_ELECTRON_STANDIN says. */
const standinFolder = process.env['ITINERA_ELECTRON_STANDIN'] ?? join(root, '..', 'shared', 'tools', 'electron-standin');
/** A folder laid out like the repository, with another build in it (for work on the shell alone). */
const builtFolder = process.env['ITINERA_APP_FOLDER'] ?? root;
const chromiumPath = process.env['ITINERA_CHROMIUM'] ?? '/usr/bin/chromium';

/** Why these tests cannot run on this machine, or null. The stand-in is no part of the repository. */
export const whyNot = !existsSync(join(standinFolder, 'driver.mjs')) ? `no electron-standin in ${standinFolder}` : existsSync(chromiumPath) ? null : `no Chromium at ${chromiumPath}`;

export interface MenuItemState {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly accelerator?: string;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly submenu?: readonly MenuItemState[];
}

export interface WindowState {
  readonly id: number;
  readonly targetId: string;
  readonly title: string;
  readonly url: string;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly maximized: boolean;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface DesktopState {
  readonly windows: readonly WindowState[];
  readonly menu: readonly MenuItemState[];
  readonly dialogs: readonly { readonly method: string; readonly options: { readonly message?: string; readonly detail?: string; readonly title?: string; readonly content?: string; readonly defaultPath?: string }; readonly window: number | null }[];
  readonly shell: readonly { readonly call: string; readonly args: readonly unknown[] }[];
  readonly recentDocuments: readonly string[];
}

interface Driver {
  readonly endpoints: { readonly http: string } | null;
  readonly output: string;
  readonly exited: Promise<number | string>;
  readonly state: () => Promise<DesktopState>;
  readonly post: (route: string, body?: object) => Promise<unknown>;
  readonly clickMenu: (...labels: string[]) => Promise<unknown>;
  readonly queueDialogs: (...answers: object[]) => Promise<unknown>;
  readonly until: <Value>(check: (state: DesktopState) => Value | Promise<Value>, timeout?: number) => Promise<Value>;
  readonly quit: () => Promise<number | string>;
  readonly kill: () => Promise<number | string>;
}

export interface StartOptions {
  /** `shell`: pages that do nothing by themselves, for what the shell does. `app`: the real ones. */
  readonly pages?: 'shell' | 'app';
  readonly userData?: string;
  readonly files?: readonly string[];
  readonly locale?: string;
  readonly dialogs?: readonly object[];
}

export interface App extends Driver {
  readonly userData: string;
  /** The page of the window with this place in the list. */
  readonly page: (index?: number) => Promise<Page>;
  /** One call of the contract, through the preload. */
  readonly call: <Name extends MethodName>(page: Page, name: Name, input: MethodInput<Name>) => Promise<Envelope>;
  /** Playwright holds a crashed page for dead for ever, even when it was reloaded. */
  readonly forgetPages: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const started: App[] = [];
const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'itinera-electron-'));
  folders.push(folder);
  return folder;
}

/** Ends what a test left running and removes its files. */
export async function cleanUp(): Promise<void> {
  for (const app of started.splice(0)) await app.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** `npm test` builds first; a test file run by itself may not have been. */
export async function ensureBuilt(): Promise<void> {
  if (builtFolder !== root) return;
  const prepare = (await import(pathToFileURL(join(root, 'scripts', 'prepare.mjs')).href)) as { ensureBuilt: () => Promise<boolean> };
  if (!(await prepare.ensureBuilt())) throw new Error('the build failed');
}

/** The built main and preload with the pages of test/electron/page in place of the renderer. */
function appWithTestPages(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'dist'));
  // Copies: main.js finds its pages beside itself, wherever a link to it stands.
  cpSync(join(builtFolder, 'dist', 'electron'), join(folder, 'dist', 'electron'), { recursive: true });
  cpSync(join(root, 'test', 'electron', 'page'), join(folder, 'dist', 'renderer'), { recursive: true });
  for (const name of ['package.json', 'node_modules', 'assets']) symlinkSync(join(root, name), join(folder, name));
  return folder;
}

/** Starts the app without waiting for a window: `endpoints` is null when it ended before it was ready. */
export async function launchApp({ pages = 'shell', userData = newFolder(), files = [], locale = 'en_GB.UTF-8', dialogs = [] }: StartOptions = {}): Promise<App> {
  await ensureBuilt();
  const { launch } = (await import(pathToFileURL(join(standinFolder, 'driver.mjs')).href)) as { launch: (app: string, settings: object) => Promise<Driver> };
  const driver = await launch(pages === 'shell' ? appWithTestPages() : builtFolder, {
    args: files, dialogs, options: ['--user-data', userData, '--chromium', chromiumPath], env: { ITINERA_USER_DATA: userData, LC_ALL: locale, LANG: locale, LANGUAGE: locale },
  });
  let browser: Browser | null = null;
  const connect = async () => (browser ??= await chromium.connectOverCDP(driver.endpoints?.http ?? ''));
  const app: App = {
    ...driver,
    // The machines that test are often busy.
    until: (check, timeout = 20_000) => driver.until(check, timeout),
    // `output` grows: read it from the driver.
    get output() {
      return driver.output;
    },
    userData,
    page: async (index = 0) => findPage(await connect(), (await app.until(({ windows }) => (windows[index]?.visible ? windows[index] : null)))!),
    call: (page, name, input: unknown) => page.evaluate<Envelope, readonly [string, unknown]>(([method, value]) => {
      const { itineraTransport } = window as unknown as { itineraTransport: { invoke: (method: string, input: unknown) => Promise<Envelope> } };
      return itineraTransport.invoke(method, value);
    }, [name, input]),
    async forgetPages() {
      await browser?.close();
      browser = null;
    },
    async stop() {
      await browser?.close().catch(() => undefined);
      await driver.kill();
    },
  };
  started.push(app);
  return app;
}

/** Starts the app and waits for its first window. */
export async function startApp(options: StartOptions = {}): Promise<App> {
  const app = await launchApp(options);
  if (!app.endpoints) throw new Error(`the app ended: ${app.output}`);
  await app.until(({ windows }) => windows[0]?.visible, 60_000);
  return app;
}

async function findPage(browser: Browser, window: WindowState): Promise<Page> {
  for (;;) {
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      const session = await page.context().newCDPSession(page);
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.detach();
      if (targetInfo.targetId === window.targetId) {
        await page.waitForFunction(() => 'itineraTransport' in window && document.readyState === 'complete');
        return page;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
