import { Menu, type MenuItem } from 'electron';
import { actionList, type ActionId } from '../../shared/contract/actionList.ts';
import type { Preferences } from '../../shared/contract/schemas.ts';
import type { LibraryWindow } from './libraryWindow.ts';
import { menuTemplate, type MenuContent } from './menuTemplate.ts';

/** What can be done without any window (macOS keeps the app and its menu then). */
const windowless: ReadonlySet<ActionId> = new Set(['newLibrary', 'openLibrary', 'openRecent', 'newWindow']);

const themeActions: readonly string[] = ['themeLight', 'themeDark', 'themeSystem'];
const languageActions: readonly string[] = ['languageEn', 'languagePl', 'languageRu'];

interface MenuSituation {
  readonly content: Omit<MenuContent, 'checkable'>;
  readonly focused: LibraryWindow | null;
  readonly preferences: Preferences;
  /** The language in use, chosen or the system's. */
  readonly locale: string;
}

/** Keeps the menu bar in step with the focused window. It is rebuilt only when its entries change: rebuilding closes an open menu. */
export class ApplicationMenu {
  private signature = '';
  private current: { focused: LibraryWindow | null; checked: Readonly<Record<string, boolean>> } | null = null;

  update(situation: MenuSituation): void {
    const { content, focused } = situation;
    const checked = checkedActions(situation);
    const { tell, recents, windows } = content;
    const signature = JSON.stringify([tell('action.menu.file'), recents, windows, Object.keys(checked).sort()]);
    if (signature !== this.signature) {
      this.signature = signature;
      const run = (id: ActionId) => {
        content.run(id);
        // The system has toggled the entry by itself; only the page knows what came of it.
        if (this.current) showState(this.current.focused, this.current.checked);
      };
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...content, run, checkable: new Set(Object.keys(checked)) })));
    }
    this.current = { focused, checked };
    showState(focused, checked);
  }
}

/** Theme and language are known here; the rest as the page reports. */
function checkedActions({ focused, preferences, locale }: MenuSituation): Record<string, boolean> {
  const is = (id: string, value: string) => id.toLowerCase().endsWith(value);
  return {
    ...focused?.state?.actions?.checked,
    ...Object.fromEntries(themeActions.map((id) => [id, is(id, preferences.theme)])),
    ...Object.fromEntries(languageActions.map((id) => [id, is(id, locale)])),
  };
}

function showState(focused: LibraryWindow | null, checked: Readonly<Record<string, boolean>>): void {
  const menu = Menu.getApplicationMenu();
  if (!menu) return;
  const enabled = focused?.state?.actions?.enabled;
  for (const { id } of actionList) {
    const item: MenuItem | null = menu.getMenuItemById(id);
    if (!item) continue;
    item.enabled = focused ? (enabled?.includes(id) ?? true) || nativeEditing.has(id) || id === 'openRecent' : windowless.has(id);
    if (item.type === 'checkbox') item.checked = checked[id] ?? false;
  }
}

/** Text fields can do these whether or not the page has an action for them now. */
const nativeEditing: ReadonlySet<string> = new Set(['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll']);
