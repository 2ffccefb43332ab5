import { parseArgs } from 'node:util';
import { accept, refuse, type Result } from '../../shared/base/result.ts';
import { locales, paperSizes, personaLayouts, personaPapers, type Locale, type PdfOptions, type PersonaPagesOptions } from '../../shared/contract/schemas.ts';
import type { CollisionMode } from '../../shared/formats/importChanges.ts';

/** `locale: null` = the language of the person. */
type CliPdfOptions = Omit<PdfOptions, 'locale'> & { readonly locale: Locale | null };
type CliPersonaOptions = Omit<PersonaPagesOptions, 'locale'> & { readonly locale: Locale | null };
const personaFormats = ['pdf', 'png', 'zip', 'json'] as const;

export type CliCommand =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  /** `library: null` = the person's own in the user-data folder. */
  | { readonly name: 'serve'; readonly library: string | null; readonly port: number; readonly isOpening: boolean; readonly isReadOnly: boolean }
  | { readonly name: 'import'; readonly files: readonly string[]; readonly library: string; readonly mode: CollisionMode }
  | { readonly name: 'export'; readonly library: string; readonly target: string; readonly format: 'pdf' | 'json'; readonly journey: string | null; readonly withSubJourneys: boolean; readonly pdf: CliPdfOptions }
  /** `persona: null` = all of them. */
  | { readonly name: 'exportPersonas'; readonly library: string; readonly target: string; readonly format: (typeof personaFormats)[number]; readonly persona: string | null; readonly pages: CliPersonaOptions; readonly dpi: number; readonly withComments: boolean }
  | { readonly name: 'list'; readonly library: string; readonly isJson: boolean }
  | { readonly name: 'check'; readonly library: string };

interface Words {
  readonly positionals: readonly string[];
  /** Values by option name; `true` for an option without a value. The last one counts. */
  readonly options: ReadonlyMap<string, string | true>;
}

const collisionWords = { new: 'renew', replace: 'replace', keep: 'skip' } as const satisfies Record<string, CollisionMode>;
const orientations = ['landscape', 'portrait'] as const;

const valueOptions = { serve: ['port'], import: ['library', 'existing'], export: ['to', 'journey', 'persona', 'layout', 'dpi', 'paper', 'orientation', 'language'], list: [], check: [] } as const;
const flagOptions = { serve: ['open', 'no-open', 'read-only'], import: [], export: ['personas', 'booklet', 'with-internal', 'without-internal', 'without-sub-journeys', 'comments'], list: ['json'], check: [] } as const;
type CommandName = keyof typeof valueOptions;

/** What a person asked for on the command line, or what is wrong with it. `isFile` tells whether a first word that is no command names a file. */
export function parseArguments(programArguments: readonly string[], isFile: (path: string) => boolean): Result<CliCommand> {
  const [first = ''] = programArguments;
  if (first === 'help' || programArguments.some((word) => word === '--help' || word === '-h')) return accept({ name: 'help' });
  if (first === '--version' || first === '-V' || first === '-v') return accept({ name: 'version' });
  if (first === '') return accept({ name: 'serve', library: null, port: 0, isOpening: true, isReadOnly: false });
  if (Object.hasOwn(valueOptions, first)) return parseCommand(first as CommandName, programArguments.slice(1), false);
  // A library given to the program, as a file manager does, opens.
  if (first.startsWith('-') || /\.itinera$/i.test(first) || isFile(first)) return parseCommand('serve', programArguments, true);
  return refuse('cli.usage.unknownCommand', { name: first });
}

function parseCommand(name: CommandName, words: readonly string[], isOpening: boolean): Result<CliCommand> {
  const read = readWords(words, valueOptions[name], flagOptions[name]);
  if (!read.ok) return read;
  switch (name) {
    case 'serve': return parseServe(read.value, isOpening);
    case 'import': return parseImport(read.value);
    case 'export': return parseExport(read.value);
    case 'list':
    case 'check': {
      const library = oneLibrary(read.value);
      if (!library.ok) return library;
      return accept(name === 'list' ? { name, library: library.value, isJson: read.value.options.has('json') } : { name, library: library.value });
    }
  }
}

function readWords(words: readonly string[], withValue: readonly string[], flags: readonly string[]): Result<Words> {
  const declared = Object.fromEntries([...withValue.map((name) => [name, { type: 'string' as const }] as const), ...flags.map((name) => [name, { type: 'boolean' as const }] as const)]);
  const { tokens } = parseArgs({ args: [...words], options: declared, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const options = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName;
    const isValue = withValue.includes(token.name);
    if (!isValue && !flags.includes(token.name)) return refuse('cli.usage.unknownOption', { name });
    if (isValue && !token.value) return refuse('cli.usage.missingValue', { name });
    if (!isValue && token.value !== undefined) return refuse('cli.usage.unexpectedValue', { name });
    options.set(token.name, token.value ?? true);
  }
  return accept({ positionals, options });
}

function valueOf({ options }: Words, name: string): string | null {
  const value = options.get(name);
  return typeof value === 'string' ? value : null;
}

/** One of a few words, by its option; `usual` when the option is not given. */
function choiceOf<Choice extends string>(words: Words, name: string, choices: readonly Choice[], usual: NoInfer<Choice>): Result<Choice> {
  const value = valueOf(words, name) ?? usual;
  const choice = choices.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  return choice === undefined ? refuse('cli.usage.badChoice', { name: `--${name}`, value, choices: choices.join(', ') }) : accept(choice);
}

function oneLibrary({ positionals: [library, extra] }: Words): Result<string> {
  if (library === undefined || library === '') return refuse('cli.usage.missingLibrary');
  return extra === undefined ? accept(library) : refuse('cli.usage.tooMany', { argument: extra });
}

function parseServe(words: Words, isOpening: boolean): Result<CliCommand> {
  const [library = null, extra] = words.positionals;
  if (extra !== undefined) return refuse('cli.usage.tooMany', { argument: extra });
  const port = valueOf(words, 'port') ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return refuse('cli.usage.badPort', { value: port });
  const isReadOnly = words.options.has('read-only');
  if (isReadOnly && library === null) return refuse('cli.usage.missingLibrary');
  return accept({ name: 'serve', library, port: Number(port), isOpening: (isOpening || words.options.has('open')) && !words.options.has('no-open'), isReadOnly });
}

function parseImport(words: Words): Result<CliCommand> {
  const library = valueOf(words, 'library');
  if (words.positionals.length === 0) return refuse('cli.usage.missingFile');
  if (library === null) return refuse('cli.usage.missingOption', { name: '--library' });
  const word = choiceOf(words, 'existing', Object.keys(collisionWords) as (keyof typeof collisionWords)[], 'new');
  return word.ok ? accept({ name: 'import', files: words.positionals, library, mode: collisionWords[word.value] }) : word;
}

function parseExport(words: Words): Result<CliCommand> {
  const library = oneLibrary(words);
  if (!library.ok) return library;
  const target = valueOf(words, 'to');
  if (target === null) return refuse('cli.usage.missingOption', { name: '--to' });
  if (words.options.has('persona') || words.options.has('personas')) return parsePersonaExport(words, library.value, target);
  const format = /\.(pdf|json)$/i.exec(target)?.[1]?.toLowerCase() as 'pdf' | 'json' | undefined;
  if (!format) return refuse('cli.usage.badTarget', { file: target });
  const pdf = parsePdfOptions(words);
  return pdf.ok ? accept({ name: 'export', library: library.value, target, format, journey: valueOf(words, 'journey'), withSubJourneys: !words.options.has('without-sub-journeys'), pdf: pdf.value }) : pdf;
}

function parsePdfOptions(words: Words): Result<CliPdfOptions> {
  const paper = choiceOf(words, 'paper', paperSizes, 'A3');
  if (!paper.ok) return paper;
  const orientation = choiceOf(words, 'orientation', orientations, 'landscape');
  if (!orientation.ok) return orientation;
  const locale = localeOf(words);
  if (!locale.ok) return locale;
  return accept({
    paper: paper.value, orientation: orientation.value, locale: locale.value,
    withoutInternal: words.options.has('without-internal'), withPersonas: true, withLegend: true, withComments: words.options.has('comments'),
  });
}

function localeOf(words: Words): Result<Locale | null> {
  return words.options.has('language') ? choiceOf(words, 'language', locales, 'en') : accept(null);
}

function parsePersonaExport(words: Words, library: string, target: string): Result<CliCommand> {
  const ending = /\.([a-z]+)$/i.exec(target)?.[1]?.toLowerCase();
  const format = personaFormats.find((name) => name === ending);
  if (!format) return refuse('cli.usage.badPersonaTarget', { file: target });
  const dpi = valueOf(words, 'dpi') ?? '150';
  if (!/^\d{2,3}$/.test(dpi) || Number(dpi) < 72 || Number(dpi) > 600) return refuse('cli.usage.badDpi', { value: dpi });
  const pages = parsePersonaPages(words);
  if (!pages.ok) return pages;
  return accept({ name: 'exportPersonas', library, target, format, persona: valueOf(words, 'persona'), pages: pages.value, dpi: Number(dpi), withComments: words.options.has('comments') });
}

function parsePersonaPages(words: Words): Result<CliPersonaOptions> {
  const layout = choiceOf(words, 'layout', personaLayouts, 'sheet');
  if (!layout.ok) return layout;
  const paper = choiceOf(words, 'paper', personaPapers, 'A4');
  if (!paper.ok) return paper;
  const orientation = choiceOf(words, 'orientation', orientations, 'landscape');
  if (!orientation.ok) return orientation;
  const locale = localeOf(words);
  if (!locale.ok) return locale;
  return accept({ layout: layout.value, paper: paper.value, orientation: orientation.value, locale: locale.value, withInternal: words.options.has('with-internal'), isBooklet: words.options.has('booklet') });
}
