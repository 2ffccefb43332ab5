import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const commandNames = [
  'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'brave-browser',
];

/**
 * The program of a Chromium-based browser on this computer, or null. `ITINERA_CHROMIUM` or `CHROME_PATH` decides alone when set;
 * else the first of PATH, of the usual places of the system, and of what Playwright downloaded.
 */
export function findChromium(environment: Environment = process.env, platform: NodeJS.Platform = process.platform): string | null {
  const chosen = environment['ITINERA_CHROMIUM'] ?? environment['CHROME_PATH'];
  if (chosen) return isProgram(chosen) ? chosen : null;
  const candidates = [...inPath(environment, platform), ...usualPlaces(environment, platform), ...ofPlaywright(environment, platform)];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function inPath(environment: Environment, platform: NodeJS.Platform): string[] {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter(Boolean);
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => programs.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  if (platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  const programs = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe'], ['Chromium', 'Application', 'chrome.exe']];
  return folders.flatMap((folder) => programs.map((parts) => join(folder, ...parts)));
}

function playwrightFolder(environment: Environment, platform: NodeJS.Platform): string {
  const chosen = environment['PLAYWRIGHT_BROWSERS_PATH'];
  if (chosen && chosen !== '0') return chosen;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright');
  return join(environment['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** Newest build first, whole browsers before headless shells. */
function ofPlaywright(environment: Environment, platform: NodeJS.Platform): string[] {
  const folder = playwrightFolder(environment, platform);
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  const rank = (name: string) => Number(name.split('-')[1]) + (name.includes('shell') ? 0 : 1e9);
  const programs = [
    ['chrome-linux64', 'chrome'], ['chrome-linux', 'chrome'], ['chrome-headless-shell-linux64', 'chrome-headless-shell'], ['chrome-linux', 'headless_shell'],
    ['chrome-win64', 'chrome.exe'], ['chrome-win', 'chrome.exe'], ['chrome-headless-shell-win64', 'chrome-headless-shell.exe'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ];
  return builds.sort((a, b) => rank(b) - rank(a)).flatMap((name) => programs.map((parts) => join(folder, name, ...parts)));
}
