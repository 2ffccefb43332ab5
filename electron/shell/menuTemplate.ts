import type { MenuItemConstructorOptions } from 'electron';
import { actionList, menuNames, type ActionDefinition, type ActionId, type MenuName } from '../../shared/contract/actionList.ts';
import type { RecentLibrary } from '../../shared/contract/schemas.ts';
import { acceleratorOf } from './accelerator.ts';
import type { Tell } from './tell.ts';

export interface MenuContent {
  readonly tell: Tell;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly recents: readonly RecentLibrary[];
  readonly windows: readonly { readonly id: number; readonly title: string }[];
  /** Ids of actions that are on or off. */
  readonly checkable: ReadonlySet<string>;
  readonly run: (id: ActionId) => void;
  readonly openRecent: (key: string) => void;
  readonly focusWindow: (id: number) => void;
  readonly showLogFolder: () => void;
}

type Items = MenuItemConstructorOptions[];

const definitions: readonly ActionDefinition[] = actionList;
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The menu bar: the action list in its order, and what only a desktop has (windows, quitting, the Apple menu). */
export function menuTemplate(content: MenuContent): Items {
  const menus = menuNames.map((name) => ({ name, item: { id: `menu.${name}`, label: content.tell(`action.menu.${name}`), submenu: [...groupsOf(name, content), ...extrasOf(name, content)] } }));
  const help = menus.filter(({ name }) => name === 'help').map(({ item }) => ({ ...item, role: 'help' as const }));
  const others = menus.filter(({ name }) => name !== 'help').map(({ item }) => item);
  return [...(content.platform === 'darwin' ? [appleMenu(content)] : []), ...others, windowMenu(content), ...help];
}

function groupsOf(menu: MenuName, content: MenuContent): Items {
  const own = definitions.filter((action) => action.menu === menu);
  const groups = [...new Set(own.map(({ group }) => group))];
  return groups.flatMap((group, index) => [
    ...(index > 0 ? [separator] : []),
    ...own.filter((action) => action.group === group).map((action) => entryOf(action, content)),
  ]);
}

function entryOf({ id, shortcuts }: ActionDefinition, content: MenuContent): MenuItemConstructorOptions {
  const actionId = id as ActionId;
  const label = content.tell(`action.${actionId}`);
  if (actionId === 'openRecent') return { id, label, submenu: recentEntries(content) };
  return {
    id, label, type: content.checkable.has(id) ? 'checkbox' : 'normal',
    // The page runs its own shortcuts; the menu only shows them.
    accelerator: acceleratorOf(shortcuts?.[0], content.platform), registerAccelerator: false,
    click: () => content.run(actionId),
  };
}

function recentEntries({ recents, tell, openRecent }: MenuContent): Items {
  if (recents.length === 0) return [{ label: tell('shell.menu.noRecent'), enabled: false }];
  return recents.map(({ key, fileName, folder }) => ({ label: `${fileName} — ${folder}`.replaceAll('&', '&&'), click: () => openRecent(key) }));
}

function extrasOf(menu: MenuName, { tell, platform, isPackaged, showLogFolder }: MenuContent): Items {
  if (menu === 'file' && platform !== 'darwin') return [separator, { label: tell('shell.menu.close'), role: 'close' }, { label: tell('shell.menu.quit'), role: 'quit' }];
  if (menu === 'file') return [separator, { label: tell('shell.menu.close'), role: 'close' }];
  if (menu === 'help') return [separator, { label: tell('shell.menu.logFolder'), click: showLogFolder }];
  if (menu !== 'view') return [];
  const forDevelopers: Items = isPackaged ? [] : [separator, { label: tell('shell.menu.reload'), role: 'reload' }, { label: tell('shell.menu.developerTools'), role: 'toggleDevTools' }];
  return [separator, { label: tell('shell.menu.fullScreen'), role: 'togglefullscreen' }, ...forDevelopers];
}

function windowMenu({ tell, platform, windows, focusWindow }: MenuContent): MenuItemConstructorOptions {
  const label = tell('shell.menu.window');
  const minimize: MenuItemConstructorOptions = { label: tell('shell.menu.minimize'), role: 'minimize' };
  if (platform === 'darwin') return { label, role: 'window', submenu: [minimize, { label: tell('shell.menu.zoom'), role: 'zoom' }, separator, { label: tell('shell.menu.allToFront'), role: 'front' }] };
  const list = windows.map(({ id, title }) => ({ label: title.replaceAll('&', '&&'), click: () => focusWindow(id) }));
  return { label, submenu: [minimize, ...(list.length > 0 ? [separator, ...list] : [])] };
}

function appleMenu({ tell, run }: MenuContent): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { label: tell('action.about'), click: () => run('about') }, separator,
      { label: tell('shell.menu.services'), role: 'services' }, separator,
      { label: tell('shell.menu.hide'), role: 'hide' }, { label: tell('shell.menu.hideOthers'), role: 'hideOthers' }, { label: tell('shell.menu.showAll'), role: 'unhide' }, separator,
      { label: tell('shell.menu.quit'), role: 'quit' },
    ],
  };
}
