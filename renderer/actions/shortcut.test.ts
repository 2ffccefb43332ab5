import { describe, expect, it } from 'vitest';
import { actionList, type ActionDefinition } from '../../shared/contract/actionList.ts';
import { matchesShortcut, shortcutText, type Platform } from './shortcut.ts';

function press(key: string, { code = '', ctrl = false, meta = false, alt = false, shift = false } = {}) {
  return { key, code, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift };
}

describe('matchesShortcut', () => {
  it('takes Ctrl on a PC and Command on a Mac, never the other', () => {
    expect(matchesShortcut(press('z', { ctrl: true }), 'Mod+Z', 'linux')).toBe(true);
    expect(matchesShortcut(press('z', { meta: true }), 'Mod+Z', 'mac')).toBe(true);
    expect(matchesShortcut(press('z', { ctrl: true }), 'Mod+Z', 'mac')).toBe(false);
    expect(matchesShortcut(press('z', { ctrl: true, meta: true }), 'Mod+Z', 'windows')).toBe(false);
  });

  it('tells Shift apart for letters and digits, and finds them where another alphabet is written', () => {
    expect(matchesShortcut(press('Z', { ctrl: true, shift: true }), 'Mod+Z', 'linux')).toBe(false);
    expect(matchesShortcut(press('я', { code: 'KeyZ', ctrl: true }), 'Mod+Z', 'linux')).toBe(true);
    expect(matchesShortcut(press('!', { code: 'Digit1', shift: true }), 'Shift+1', 'linux')).toBe(true);
    // AZERTY: the letter that is written decides, not its place.
    expect(matchesShortcut(press('w', { code: 'KeyZ', ctrl: true }), 'Mod+Z', 'linux')).toBe(false);
  });

  it('takes signs as the layout writes them', () => {
    expect(matchesShortcut(press('?', { shift: true }), '?', 'linux')).toBe(true);
    expect(matchesShortcut(press('+', { ctrl: true, shift: true }), 'Mod++', 'linux')).toBe(true);
    expect(matchesShortcut(press(',', { ctrl: true }), 'Mod+,', 'linux')).toBe(true);
  });
});

describe('shortcutText', () => {
  it('prints keys as the platform does', () => {
    expect(shortcutText('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
    expect(shortcutText('Mod+Shift+Z', 'linux')).toBe('Ctrl+Shift+Z');
    expect(shortcutText('Mod++', 'windows')).toBe('Ctrl++');
    expect(shortcutText('Alt+ArrowLeft', 'linux')).toBe('Alt+←');
  });
});

it('gives no shortcut to two actions', () => {
  const definitions: readonly ActionDefinition[] = actionList;
  for (const platform of ['mac', 'windows', 'linux'] satisfies Platform[]) {
    const printed = definitions.flatMap(({ shortcuts = [] }) => shortcuts.map((shortcut) => shortcutText(shortcut, platform)));
    expect(printed.toSorted()).toEqual([...new Set(printed)].toSorted());
  }
});
