/**
 * Every action, once: menu bar, buttons, shortcuts and the command palette all read this table. The message `action.<id>` names it.
 * `Mod` is Cmd on macOS and Ctrl elsewhere. What an action does is registered in the renderer under the same id.
 */
export interface ActionDefinition {
  readonly id: string;
  readonly menu: MenuName;
  /** Entries of one group stand together; a rule separates groups in a menu. */
  readonly group: number;
  readonly shortcuts?: readonly string[];
}

export const menuNames = ['file', 'edit', 'journey', 'view', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

export const actionList = [
  { id: 'newLibrary', menu: 'file', group: 1, shortcuts: ['Mod+Shift+N'] },
  { id: 'openLibrary', menu: 'file', group: 1, shortcuts: ['Mod+O'] },
  { id: 'openRecent', menu: 'file', group: 1 },
  { id: 'newWindow', menu: 'file', group: 1 },
  { id: 'saveCopy', menu: 'file', group: 2, shortcuts: ['Mod+Shift+S'] },
  { id: 'saveVersion', menu: 'file', group: 2, shortcuts: ['Mod+S'] },
  { id: 'showHistory', menu: 'file', group: 2, shortcuts: ['Mod+Shift+Y'] },
  { id: 'import', menu: 'file', group: 3, shortcuts: ['Mod+I'] },
  { id: 'export', menu: 'file', group: 3, shortcuts: ['Mod+E'] },
  { id: 'newJourney', menu: 'file', group: 4 },
  { id: 'newPersona', menu: 'file', group: 4 },
  { id: 'newEvidence', menu: 'file', group: 4 },
  { id: 'preferences', menu: 'file', group: 5, shortcuts: ['Mod+,'] },

  { id: 'undo', menu: 'edit', group: 1, shortcuts: ['Mod+Z'] },
  { id: 'redo', menu: 'edit', group: 1, shortcuts: ['Mod+Shift+Z', 'Mod+Y'] },
  { id: 'cut', menu: 'edit', group: 2, shortcuts: ['Mod+X'] },
  { id: 'copy', menu: 'edit', group: 2, shortcuts: ['Mod+C'] },
  { id: 'paste', menu: 'edit', group: 2, shortcuts: ['Mod+V'] },
  { id: 'copyImage', menu: 'edit', group: 2, shortcuts: ['Mod+Shift+C'] },
  { id: 'duplicate', menu: 'edit', group: 2, shortcuts: ['Mod+D'] },
  { id: 'copyToMap', menu: 'edit', group: 2 },
  { id: 'delete', menu: 'edit', group: 2, shortcuts: ['Delete', 'Backspace'] },
  { id: 'selectAll', menu: 'edit', group: 3, shortcuts: ['Mod+A'] },
  { id: 'rename', menu: 'edit', group: 3, shortcuts: ['F2'] },
  { id: 'search', menu: 'edit', group: 4, shortcuts: ['Mod+F'] },
  { id: 'nextImageWithoutAlt', menu: 'edit', group: 4 },
  { id: 'findReplace', menu: 'edit', group: 4, shortcuts: ['Mod+H', 'Mod+Alt+F'] },

  { id: 'addStage', menu: 'journey', group: 1, shortcuts: ['Shift+S'] },
  { id: 'addStep', menu: 'journey', group: 1, shortcuts: ['Shift+D'] },
  { id: 'addLane', menu: 'journey', group: 1, shortcuts: ['Shift+L'] },
  { id: 'addCard', menu: 'journey', group: 1, shortcuts: ['N'] },
  { id: 'insertFromCatalogue', menu: 'journey', group: 1, shortcuts: ['Shift+I'] },
  { id: 'addImage', menu: 'journey', group: 1, shortcuts: ['Shift+P'] },
  { id: 'addEmotion', menu: 'journey', group: 1, shortcuts: ['E'] },
  { id: 'moveLeft', menu: 'journey', group: 2, shortcuts: ['Alt+ArrowLeft'] },
  { id: 'moveRight', menu: 'journey', group: 2, shortcuts: ['Alt+ArrowRight'] },
  { id: 'moveUp', menu: 'journey', group: 2, shortcuts: ['Alt+ArrowUp'] },
  { id: 'moveDown', menu: 'journey', group: 2, shortcuts: ['Alt+ArrowDown'] },
  { id: 'alignStep', menu: 'journey', group: 2, shortcuts: ['Alt+Shift+ArrowLeft'] },
  { id: 'alignLane', menu: 'journey', group: 2, shortcuts: ['Alt+Shift+ArrowUp'] },
  { id: 'distribute', menu: 'journey', group: 2, shortcuts: ['Alt+Shift+ArrowRight'] },
  { id: 'connect', menu: 'journey', group: 3, shortcuts: ['L'] },
  { id: 'addComment', menu: 'journey', group: 3, shortcuts: ['C', 'Mod+Alt+M'] },
  { id: 'openSubJourney', menu: 'journey', group: 8, shortcuts: ['Mod+Enter'] },
  { id: 'openParentJourney', menu: 'journey', group: 8, shortcuts: ['Mod+Shift+Enter'] },
  { id: 'createSubJourney', menu: 'journey', group: 8 },
  { id: 'linkSubJourney', menu: 'journey', group: 8 },
  { id: 'unlinkSubJourney', menu: 'journey', group: 8 },
  { id: 'collapseLane', menu: 'journey', group: 4 },
  { id: 'hideLane', menu: 'journey', group: 4 },
  { id: 'showHiddenLanes', menu: 'journey', group: 4 },
  { id: 'toggleInternal', menu: 'journey', group: 4 },
  { id: 'lock', menu: 'journey', group: 9 },
  { id: 'unlock', menu: 'journey', group: 9 },
  { id: 'attachPersonas', menu: 'journey', group: 5, shortcuts: ['P'] },
  { id: 'journeyDetails', menu: 'journey', group: 5 },
  { id: 'present', menu: 'journey', group: 5, shortcuts: ['F5', 'Mod+Shift+P'] },
  { id: 'duplicateJourney', menu: 'journey', group: 6 },
  { id: 'saveAsTemplate', menu: 'journey', group: 6 },
  { id: 'useAsMap', menu: 'journey', group: 6 },
  { id: 'deleteJourney', menu: 'journey', group: 6 },

  { id: 'goHome', menu: 'view', group: 1, shortcuts: ['Mod+Shift+H'] },
  { id: 'showCatalogue', menu: 'view', group: 1, shortcuts: ['Mod+Shift+K'] },
  { id: 'commandPalette', menu: 'view', group: 1, shortcuts: ['Mod+K'] },
  { id: 'showMap', menu: 'view', group: 1, shortcuts: ['Alt+M'] },
  { id: 'showOutline', menu: 'view', group: 1, shortcuts: ['Alt+O'] },
  { id: 'selectTool', menu: 'view', group: 2, shortcuts: ['V'] },
  { id: 'handTool', menu: 'view', group: 2, shortcuts: ['H'] },
  { id: 'zoomIn', menu: 'view', group: 3, shortcuts: ['Mod+=', 'Mod++'] },
  { id: 'zoomOut', menu: 'view', group: 3, shortcuts: ['Mod+-'] },
  { id: 'zoomActual', menu: 'view', group: 3, shortcuts: ['Mod+0'] },
  { id: 'zoomToFit', menu: 'view', group: 3, shortcuts: ['Shift+1'] },
  { id: 'zoomToSelection', menu: 'view', group: 3, shortcuts: ['Shift+2'] },
  { id: 'filters', menu: 'view', group: 7, shortcuts: ['Shift+F'] },
  { id: 'findings', menu: 'view', group: 7, shortcuts: ['Shift+G'] },
  { id: 'findingMarks', menu: 'view', group: 7 },
  { id: 'asClient', menu: 'view', group: 7 },
  { id: 'overlayConfidence', menu: 'view', group: 7 },
  { id: 'overlayEffort', menu: 'view', group: 7 },
  { id: 'overlayGap', menu: 'view', group: 7 },
  { id: 'overlayImportance', menu: 'view', group: 7 },
  { id: 'clearView', menu: 'view', group: 7 },
  { id: 'saveView', menu: 'view', group: 8 },
  { id: 'updateView', menu: 'view', group: 8 },
  { id: 'manageViews', menu: 'view', group: 8 },
  { id: 'toggleMiniMap', menu: 'view', group: 4 },
  { id: 'toggleInspector', menu: 'view', group: 4, shortcuts: ['Mod+\\'] },
  { id: 'comments', menu: 'view', group: 4, shortcuts: ['Alt+C'] },
  { id: 'themeLight', menu: 'view', group: 5 },
  { id: 'themeDark', menu: 'view', group: 5 },
  { id: 'themeSystem', menu: 'view', group: 5 },
  { id: 'languageEn', menu: 'view', group: 6 },
  { id: 'languagePl', menu: 'view', group: 6 },
  { id: 'languageRu', menu: 'view', group: 6 },

  { id: 'showShortcuts', menu: 'help', group: 1, shortcuts: ['?'] },
  { id: 'about', menu: 'help', group: 2 },
] as const satisfies readonly ActionDefinition[];

export type ActionId = (typeof actionList)[number]['id'];
