import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
});
