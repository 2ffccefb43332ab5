const modifiers: Readonly<Record<string, string>> = { Mod: 'CommandOrControl', Shift: 'Shift', Alt: 'Alt' };
const keys: Readonly<Record<string, string>> = { ArrowLeft: 'Left', ArrowRight: 'Right', ArrowUp: 'Up', ArrowDown: 'Down', '+': 'Plus' };

/**
 * A shortcut of the action list as Electron writes it, for showing in the menu. macOS registers whatever its menu shows, so there
 * keys without Command, Option or a function key stay out of it: they would swallow typing where the page does not handle them.
 */
export function acceleratorOf(shortcut: string | undefined, platform: NodeJS.Platform): string | undefined {
  if (shortcut === undefined) return undefined;
  const parts = shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  if (platform === 'darwin' && !held.includes('Mod') && !held.includes('Alt') && !/^F\d+$/.test(key)) return undefined;
  return [...held.map((name) => modifiers[name] ?? name), keys[key] ?? key].join('+');
}
