import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './findChromium.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'itinera-chromium-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeProgram(...parts: string[]): string {
  const path = join(folder, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('findChromium', () => {
  it('lets ITINERA_CHROMIUM decide alone', () => {
    const program = makeProgram('mine');
    makeProgram('bin', 'chromium');
    expect(findChromium({ ITINERA_CHROMIUM: program, PATH: join(folder, 'bin') })).toBe(program);
    expect(findChromium({ ITINERA_CHROMIUM: join(folder, 'gone'), PATH: join(folder, 'bin') })).toBeNull();
    expect(findChromium({ ITINERA_CHROMIUM: folder, PATH: join(folder, 'bin') })).toBeNull();
  });

  it('takes the first program of PATH, passing over what cannot run', () => {
    const path = `${join(folder, 'a')}:${join(folder, 'b')}`;
    chmodSync(makeProgram('a', 'chromium'), 0o644);
    mkdirSync(join(folder, 'b', 'google-chrome'), { recursive: true });
    const edge = makeProgram('b', 'microsoft-edge');
    expect(findChromium({ PATH: path }, 'linux')).toBe(edge);
  });

  it('takes the newest whole browser that Playwright downloaded', () => {
    makeProgram('pw', 'chromium-1100', 'chrome-linux', 'chrome');
    const newest = makeProgram('pw', 'chromium-1200', 'chrome-linux64', 'chrome');
    makeProgram('pw', 'chromium_headless_shell-1300', 'chrome-linux', 'headless_shell');
    makeProgram('pw', 'firefox-9999', 'chrome-linux', 'chrome');
    expect(findChromium({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'pw') }, 'linux')).toBe(newest);
  });
});
