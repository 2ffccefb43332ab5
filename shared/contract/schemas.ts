import { z } from 'zod';
import { changeSchema, changesetSchema, labelSchema } from '../changes/changeset.ts';
import { idField, titleField } from '../model/fields.ts';
import { shownViewShape } from '../model/layers.ts';
import { recordSchema } from '../model/records.ts';

export const localeSchema = z.enum(['en', 'pl', 'ru']);
export type Locale = z.infer<typeof localeSchema>;
export const locales = localeSchema.options;

export const themeSchema = z.enum(['light', 'dark', 'system']);
export type Theme = z.infer<typeof themeSchema>;

/** What a person chose for this computer; kept in the user-data folder, not in the library. `null` locale = as the system says. */
export const preferencesSchema = z.strictObject({ locale: localeSchema.nullable(), theme: themeSchema, author: z.string().max(200) });
export type Preferences = z.infer<typeof preferencesSchema>;

export const sessionSchema = z.strictObject({
  /** This window's id at the host; its own commits carry it as `origin`. */
  clientId: z.string(),
  /** File name without folder, for the window title and the side bar. */
  fileName: z.string(),
  /** Folder shown to a person, never used to open anything. Empty where the host does not tell. */
  folder: z.string(),
  /** Bytes of the library file. */
  fileSize: z.number(),
  readOnly: z.boolean(),
  /** `electron`: the system shows the menu and dialogs. `browser`: the app shows its own. */
  shell: z.enum(['electron', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  systemLocale: localeSchema,
  preferences: preferencesSchema,
  /** Prefix of asset addresses, relative to the page: `${assetBase}${assetId}`. */
  assetBase: z.string(),
  appVersion: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

export const librarySnapshotSchema = z.strictObject({ revision: z.int(), records: z.array(recordSchema) });

export const searchHitSchema = z.strictObject({
  recordId: idField, type: z.string(), journeyId: idField.nullable(), title: z.string(),
  /** Text around the match; the matched words stand between \u0002 and \u0003. */
  snippet: z.string(),
  /** What the record is found in: a comment's target, the persona of a claim, the map of a stakeholder. */
  aboutId: idField.optional(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** What goes along with the JSON of one journey only where it is asked for: comments, and the journeys that its cards open, on all levels. */
export const exportedPartsSchema = z.strictObject({ withComments: z.boolean().optional(), withSubJourneys: z.boolean().optional() });

export const paperSizes = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
export const pdfOptionsSchema = z.strictObject({
  paper: z.enum(paperSizes), orientation: z.enum(['portrait', 'landscape']), withoutInternal: z.boolean(), withPersonas: z.boolean(), withLegend: z.boolean(), locale: localeSchema,
  /** Numbered marks on the map, and pages with the open threads; without it nothing that was said reaches the client. */
  withComments: z.boolean().optional(),
  /** Findings are marked on the map, which few clients are meant to see. */
  withFindings: z.boolean().optional(),
  /** Laid over the journey that this one redesigns, with the differences on pages of their own; the curves of one persona, else of the first. */
  comparison: z.strictObject({ personaId: idField.optional() }).optional(),
  /** Filters, overlay, hidden lanes and curves as a view shows them, with its name where it has one; the whole map without. */
  view: z.strictObject({ ...shownViewShape, name: titleField.optional() }).optional(),
});
export type PdfOptions = z.infer<typeof pdfOptionsSchema>;

/** The forms in which a persona is handed over, and the paper of a sheet; slide and card have sizes of their own. */
export const personaLayouts = ['sheet', 'slide', 'card'] as const;
export const personaPapers = ['A4', 'Letter'] as const;
export const personaPagesSchema = z.strictObject({
  layout: z.enum(personaLayouts), paper: z.enum(personaPapers), orientation: z.enum(['portrait', 'landscape']), withInternal: z.boolean(),
  /** With a page of contents, and page numbers. */
  isBooklet: z.boolean(), locale: localeSchema,
});
export type PersonaPagesOptions = z.infer<typeof personaPagesSchema>;

/** As what personas leave the library: `png` is one picture, `zip` a picture of every page. */
export const personaFileSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('pdf'), options: personaPagesSchema }),
  z.strictObject({ format: z.literal(['png', 'zip']), options: personaPagesSchema, dpi: z.int().min(72).max(600) }),
  z.strictObject({ format: z.literal('json'), withComments: z.boolean().optional() }),
]);
export type PersonaFile = z.infer<typeof personaFileSchema>;

/** A stakeholder map on one page of landscape paper, or a picture of that page. */
export const stakeholderFileSchema = z.strictObject({ format: z.enum(['pdf', 'png']), paper: z.enum(['A4', 'A3']), locale: localeSchema });
export type StakeholderFile = z.infer<typeof stakeholderFileSchema>;

/** How a file reached the person: written where they chose, offered as a download at `url`, or cancelled. */
export const deliverySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), fileName: z.string() }),
  z.strictObject({ kind: z.literal('download'), fileName: z.string(), url: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type Delivery = z.infer<typeof deliverySchema>;

/** A library was opened in a window of its own, or can be opened at `url` (browser), or the person cancelled. */
export const openedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened') }),
  z.strictObject({ kind: z.literal('url'), url: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type Opened = z.infer<typeof openedSchema>;

/** What to do with records whose id the library has already: give the imported ones new ids, overwrite, or leave ours. */
export const collisionModes = ['renew', 'replace', 'skip'] as const;

/** UTF-16 code units of a file's text that travel in one call. */
export const longestImportPart = 2_000_000;

export const importPlanSchema = z.strictObject({
  planId: idField, fileName: z.string(), journeys: z.array(z.string()), templates: z.array(z.string()), personas: z.array(z.string()), recordCount: z.int(), imageCount: z.int(),
  /** Titles of records that the library has already, with different content or not. */
  collisions: z.array(z.strictObject({ id: idField, type: z.string(), title: z.string() })),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

export const recentLibrarySchema = z.strictObject({ key: z.string(), fileName: z.string(), folder: z.string(), openedAt: z.string() });
export type RecentLibrary = z.infer<typeof recentLibrarySchema>;

/** What a window tells the shell: its title, whether edits wait to be saved, and how the menu's entries stand. */
export const windowStateSchema = z.strictObject({
  title: z.string().max(400), unsaved: z.boolean(),
  /** Ids of the action list that can run now, and of those that are on or off, which they are. Without it every entry of the menu can be chosen. */
  actions: z.strictObject({ enabled: z.array(z.string().max(100)).max(500), checked: z.record(z.string().max(100), z.boolean()) }).optional(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** One changeset of the log, told without its changes. */
export const historyEntrySchema = z.strictObject({
  revision: z.int(), label: labelSchema, author: z.string(), at: z.string(), changeCount: z.int(),
  /** What it is about, as far as it has names and they are few. */
  names: z.array(z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** A kept version of the whole library as it was right after `revision`. */
export const versionSchema = z.strictObject({
  id: idField,
  /** Empty while nobody named a version that was kept by itself. */
  name: z.string().max(200), revision: z.int(), author: z.string(), at: z.string(),
  /** The act before which it was kept; `null` when a person kept it. */
  act: labelSchema.nullable(),
});
export type Version = z.infer<typeof versionSchema>;

export const committedSchema = z.strictObject({ changeset: changesetSchema, revision: z.int(), origin: z.string() });
export const taskProgressSchema = z.strictObject({
  taskId: idField,
  /** 0…1, or `null` while it cannot be told. */
  fraction: z.number().min(0).max(1).nullable(),
  /** Message key of what is being done. */
  step: z.string(),
});
export { changeSchema, changesetSchema };
