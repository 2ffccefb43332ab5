import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPreferencesStore } from './preferencesStore.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'itinera-preferences-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('preferencesStore', () => {
  it('gives defaults until something valid was written', () => {
    const store = createPreferencesStore(folder);
    expect(store.read()).toMatchObject({ locale: null, theme: 'system' });
    store.write({ locale: 'pl', theme: 'dark', author: 'Ola' });
    expect(createPreferencesStore(folder).read()).toEqual({ locale: 'pl', theme: 'dark', author: 'Ola' });
    writeFileSync(join(folder, 'preferences.json'), '{"locale":"xx"}');
    expect(store.read()).toMatchObject({ locale: null, theme: 'system' });
  });
});
