import { actionList, type ActionDefinition } from '../../shared/contract/actionList.ts';
import type { ActionRegistry } from './createActionRegistry.ts';
import { matchesShortcut, type Platform } from './shortcut.ts';

const definitions: readonly ActionDefinition[] = actionList;
/** What text fields do themselves. */
const nativeInText = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+X', 'Mod+C', 'Mod+V', 'Mod+A']);
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Runs actions by their shortcuts, for the whole window; returns how to stop. */
export function startKeyDispatcher(registry: ActionRegistry, platform: Platform): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector(overlays)) return;
    const isTyping = isTextField(event.target);
    for (const { id, shortcuts = [] } of definitions) {
      const pressed = shortcuts.find((shortcut) => matchesShortcut(event, shortcut, platform));
      if (!pressed || (isTyping && !worksWhileTyping(pressed))) continue;
      if (registry.run(id)) event.preventDefault();
      else if (isBrowserShortcut(pressed)) event.preventDefault();
      return;
    }
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function worksWhileTyping(shortcut: string): boolean {
  return shortcut.startsWith('Mod+') && !nativeInText.has(shortcut);
}

/** Where the action is not at hand, the browser must not do its own thing under our key (bookmark, find in page, save page). */
function isBrowserShortcut(shortcut: string): boolean {
  return ['Mod+D', 'Mod+E', 'Mod+I', 'Mod+O', 'Mod+K', 'Mod+F', 'Mod+H', 'Mod+S', 'Mod+Shift+S'].includes(shortcut);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color', 'image'].includes(target.type);
}
