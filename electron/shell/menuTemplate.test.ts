import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { actionList } from '../../shared/contract/actionList.ts';
import { acceleratorOf } from './accelerator.ts';
import { menuTemplate, type MenuContent } from './menuTemplate.ts';

const content: MenuContent = {
  tell: (key) => key, platform: 'linux', isPackaged: true, recents: [{ key: 'k1', fileName: 'A & B.itinera', folder: '~', openedAt: '' }], windows: [{ id: 7, title: 'Client' }],
  checkable: new Set(['toggleMiniMap']), run: () => undefined, openRecent: () => undefined, focusWindow: () => undefined, showLogFolder: () => undefined,
};
const flatten = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
const click = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.();

describe('menuTemplate', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('holds every action once on %s, and none of its shortcuts is taken from the page', (platform) => {
    const items = flatten(menuTemplate({ ...content, platform }));
    for (const { id } of actionList) expect(items.filter((item) => item.id === id)).toHaveLength(1);
    const ids = new Set<string>(actionList.map(({ id }) => id));
    expect(items.filter((item) => ids.has(item.id ?? '') && item.accelerator && item.registerAccelerator !== false)).toEqual([]);
    expect(items.filter((item) => item.type !== 'separator' && !item.label && item.role !== 'appMenu')).toEqual([]);
  });

  it('runs what is chosen', () => {
    const run = vi.fn();
    const openRecent = vi.fn();
    const focusWindow = vi.fn();
    const items = flatten(menuTemplate({ ...content, run, openRecent, focusWindow }));
    click(items.find(({ id }) => id === 'export'));
    click(items.find(({ label }) => label === 'A && B.itinera — ~'));
    click(items.find(({ label }) => label === 'Client'));
    expect(run).toHaveBeenCalledWith('export');
    expect(openRecent).toHaveBeenCalledWith('k1');
    expect(focusWindow).toHaveBeenCalledWith(7);
    expect(items.find(({ id }) => id === 'toggleMiniMap')?.type).toBe('checkbox');
  });

  it('shows tools for developers only while developing', () => {
    const roles = (isPackaged: boolean) => flatten(menuTemplate({ ...content, isPackaged })).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });
});

describe('acceleratorOf', () => {
  it.each([
    ['Mod+Shift+Z', 'linux', 'CommandOrControl+Shift+Z'], ['Mod++', 'linux', 'CommandOrControl+Plus'], ['Alt+ArrowLeft', 'win32', 'Alt+Left'], ['F2', 'darwin', 'F2'],
    ['N', 'linux', 'N'], ['N', 'darwin', undefined], ['Shift+S', 'darwin', undefined], ['Mod+\\', 'darwin', 'CommandOrControl+\\'], [undefined, 'linux', undefined],
  ] as const)('%s on %s is %s', (shortcut, platform, accelerator) => {
    expect(acceleratorOf(shortcut, platform)).toBe(accelerator);
  });
});
