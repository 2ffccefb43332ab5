import { z } from 'zod';
import { idField } from '../model/fields.ts';
import * as s from './schemas.ts';

const nothing = z.strictObject({});
/** Parts small enough for nobody to wait for one. */
const importText = z.string().max(s.longestImportPart);

function method<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { input, output };
}

/** Every call that a window can make to its host. Client and server types derive from this table. */
export const methods = {
  getSession: method(nothing, s.sessionSchema),
  readLibrary: method(nothing, s.librarySnapshotSchema),
  /** Durable when it answers. `changes` is what the host applied where that differs from what was sent (others edited meanwhile), else null. */
  commit: method(z.strictObject({ changeset: s.changesetSchema, baseRevision: z.int() }), z.strictObject({ revision: z.int(), changes: z.array(s.changeSchema).nullable() })),
  search: method(z.strictObject({ query: z.string().max(400), limit: z.int().min(1).max(200) }), z.strictObject({ hits: z.array(s.searchHitSchema) })),
  /** Stores an image once by content; refuses what is not PNG, JPEG, WebP or GIF by its bytes, or is larger than 20 MB. */
  writeAsset: method(z.strictObject({ dataBase64: z.string().max(28_000_000) }), z.strictObject({ assetId: z.string(), mediaType: z.string() })),
  /** Hands over a part of the text of a large file, counted from 0; `planImport` of the same task brings the last part. Cancelled with its task. */
  addImportText: method(z.strictObject({ taskId: idField, part: z.int().min(0), text: importText }), nothing),
  /** Reads an Itinera JSON text and says what an import would do; writes nothing. `partsBefore` went ahead by `addImportText`. */
  planImport: method(z.strictObject({ fileName: z.string().max(400), partsBefore: z.int().min(0).optional(), text: importText, taskId: idField }), s.importPlanSchema),
  /** Stores the plan's images and returns the changes for the window to apply as one undoable changeset. */
  runImport: method(z.strictObject({ planId: idField, mode: z.enum(s.collisionModes), taskId: idField }), z.strictObject({ changes: z.array(s.changeSchema) })),
  exportPdf: method(z.strictObject({ journeyId: idField, options: s.pdfOptionsSchema, taskId: idField }), s.deliverySchema),
  /** A journey with its personas and images (and what else is asked for), or with `journeyId: null` the whole library. */
  exportJson: method(z.strictObject({ journeyId: idField.nullable(), parts: s.exportedPartsSchema.optional(), taskId: idField }), s.deliverySchema),
  /** Personas alone, in this order: printed, as pictures, or as Itinera JSON with their sections, claims and evidence. */
  exportPersonas: method(z.strictObject({ personaIds: z.array(idField).min(1).max(500), file: s.personaFileSchema, taskId: idField }), s.deliverySchema),
  exportStakeholders: method(z.strictObject({ mapId: idField, file: s.stakeholderFileSchema, taskId: idField }), s.deliverySchema),
  saveCopy: method(z.strictObject({ taskId: idField }), s.deliverySchema),
  /** The log, the latest first: of one journey or (`null`) of everything, a page before a revision or (`null`) from now. */
  readHistory: method(z.strictObject({ journeyId: idField.nullable(), beforeRevision: z.int().nullable(), limit: z.int().min(1).max(200) }), z.strictObject({ entries: z.array(s.historyEntrySchema) })),
  listVersions: method(nothing, z.strictObject({ versions: z.array(s.versionSchema) })),
  /** Keeps the library as it was right after a revision, or (`null`) as it is saved now. */
  createVersion: method(z.strictObject({ name: z.string().min(1).max(200), revision: z.int().nullable() }), s.versionSchema),
  renameVersion: method(z.strictObject({ versionId: idField, name: z.string().min(1).max(200) }), nothing),
  deleteVersion: method(z.strictObject({ versionId: idField }), nothing),
  /** All records of a kept version, or as they were right after a revision. */
  readVersion: method(z.union([z.strictObject({ versionId: idField }), z.strictObject({ revision: z.int() })]), s.librarySnapshotSchema),
  cancelTask: method(z.strictObject({ taskId: idField }), nothing),
  createLibrary: method(z.strictObject({ name: z.string().min(1).max(120) }), s.openedSchema),
  /** Electron: shows the system dialog, `path` is null, and asks itself whether to read what is open elsewhere. Browser: `path` is what the person typed. */
  openLibrary: method(z.strictObject({ path: z.string().max(4000).nullable(), readOnly: z.boolean().optional() }), s.openedSchema),
  openRecentLibrary: method(z.strictObject({ key: z.string().max(4000) }), s.openedSchema),
  listRecentLibraries: method(nothing, z.strictObject({ libraries: z.array(s.recentLibrarySchema) })),
  /** Another window on this library, at the screen of a location hash; with one, on another display where there is one. */
  openWindow: method(z.strictObject({ screen: z.string().max(400).regex(/^#\/[\w\-/?=&%.]*$/).optional() }), s.openedSchema),
  setPreferences: method(s.preferencesSchema, nothing),
  /** Tells the shell what the window shows, whether edits wait to be saved, and how its actions stand; the shell keeps window title and menu, and asks before losing anything. */
  reportWindowState: method(s.windowStateSchema, nothing),
} as const;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type MethodInput<Name extends MethodName> = z.infer<Methods[Name]['input']>;
export type MethodOutput<Name extends MethodName> = z.infer<Methods[Name]['output']>;

/** Every event that a host sends to a window. */
export const events = {
  /** A changeset was committed, by this window or another (`origin` = clientId). */
  committed: s.committedSchema,
  taskProgress: s.taskProgressSchema,
  /** A version was kept, renamed or deleted. */
  versionsChanged: nothing,
  /** A menu entry was chosen; the window runs the action. */
  actionRequested: z.strictObject({ actionId: z.string() }),
  preferencesChanged: s.preferencesSchema,
  /** The shell is about to close the window: save what waits, then call reportWindowState with unsaved: false. */
  flushRequested: nothing,
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** Every answer travels in this envelope; `error.key` is a message key `error.*` of the locales. */
export type Envelope = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> } };

/** The renderer's whole view of the world outside: preload (Electron) and WebSocket (browser) both implement it. */
export interface Transport {
  readonly invoke: (method: string, input: unknown) => Promise<Envelope>;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: (event: string, payload: unknown) => void) => () => void;
}
