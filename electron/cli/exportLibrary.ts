import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { childrenOf } from '../../shared/changes/document.ts';
import { journeysOf, templatesOf } from '../../shared/changes/journeysOf.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { PersonaFile } from '../../shared/contract/schemas.ts';
import { createHost } from '../host/createHost.ts';
import { jsonFile } from '../host/exportTasks.ts';
import type { HostClient } from '../host/ports.ts';
import { openLibraryFile, type LibraryFile } from '../library/libraryFile.ts';
import { createWebHost } from '../web/createWebHost.ts';
import { webHostPlaces } from './webHostPlaces.ts';
import { forReading, type CliContext } from './cliContext.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import type { CliCommand } from './parseArguments.ts';

type ExportCommand = Extract<CliCommand, { name: 'export' }>;
type ExportPersonasCommand = Extract<CliCommand, { name: 'exportPersonas' }>;

/** `itinera export`: one journey as PDF, one journey or the whole library as JSON. */
export async function exportLibrary(command: ExportCommand, context: CliContext): Promise<ExitCode> {
  const library = openLibraryFile(command.library, forReading);
  try {
    if (command.format === 'json') {
      const journeyId = command.journey === null ? null : findJourney(library, command.journey);
      await jsonFile(library, { journeyId, parts: { withSubJourneys: command.withSubJourneys, withComments: command.pdf.withComments } }, new Date()).writeTo(command.target);
    } else {
      const journeyId = findJourney(library, command.journey);
      await throughHost(library, command.target, context, { method: 'exportPdf', input: { journeyId, options: { ...command.pdf, locale: command.pdf.locale ?? context.locale } } });
    }
  } finally {
    library.close();
  }
  if (context.interrupted.aborted) return exitCodes.interrupted;
  context.tell('cli.export.done', { file: command.target });
  return exitCodes.done;
}

/** `itinera export --persona`: one persona, or all, as PDF, pictures or JSON. */
export async function exportPersonas({ format, persona, pages, dpi, withComments, ...command }: ExportPersonasCommand, context: CliContext): Promise<ExitCode> {
  const library = openLibraryFile(command.library, forReading);
  try {
    const options = { ...pages, locale: pages.locale ?? context.locale };
    const file: PersonaFile = format === 'json' ? { format, withComments } : format === 'pdf' ? { format, options } : { format, options, dpi };
    await throughHost(library, command.target, context, { method: 'exportPersonas', input: { personaIds: findPersonas(library, persona), file } });
  } finally {
    library.close();
  }
  if (context.interrupted.aborted) return exitCodes.interrupted;
  context.tell('cli.export.done', { file: command.target });
  return exitCodes.done;
}

/** By id, else by name as written, else by name in any case; without a name all of them. @throws HostError when none or several fit. */
function findPersonas(library: LibraryFile, name: string | null): string[] {
  const personas = childrenOf(library.document, '', 'persona');
  const file = basename(library.path);
  if (personas.length === 0) throw new HostError('cli.export.noPersonas', { library: file });
  if (name === null) return personas.filter(({ archived }) => !archived).map(({ id }) => id);
  const found = [personas.filter(({ id }) => id === name), personas.filter((persona) => persona.name === name), personas.filter((persona) => fold(persona.name) === fold(name))].find((fitting) => fitting.length > 0) ?? [];
  const [persona, another] = found;
  if (!persona) throw new HostError('cli.export.noPersona', { library: file, name });
  if (another) throw new HostError('cli.export.ambiguousPersona', { personas: found.map((one) => `${one.id} (${one.name})`).join(', ') });
  return [persona.id];
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** By id, else by title as written, else by title in any case; a template where no map is called so. Without a name the only map. @throws HostError when none or several fit. */
function findJourney(library: LibraryFile, name: string | null): string {
  const journeys = journeysOf(library.document);
  const templates = templatesOf(library.document);
  const file = basename(library.path);
  const found = name === null
    ? journeys
    : [
      [...journeys, ...templates].filter(({ id }) => id === name),
      ...[journeys, templates].flatMap((list) => [list.filter(({ title }) => title === name), list.filter(({ title }) => fold(title) === fold(name))]),
    ].find((fitting) => fitting.length > 0) ?? [];
  const [journey, another] = found;
  if (!journey) throw name === null ? new HostError('cli.export.noJourneys', { library: file }) : new HostError('cli.export.noJourney', { library: file, name });
  if (another) throw new HostError('cli.export.ambiguous', { journeys: found.map(({ id, title }) => `${id} (${title})`).join(', ') });
  return journey.id;
}

/** The host that serves tabs also prints: Chromium draws the pages from it. Only where the file goes is decided here. */
async function throughHost(library: LibraryFile, target: string, context: CliContext, { method, input }: { method: 'exportPdf' | 'exportPersonas'; input: object }): Promise<void> {
  const web = createWebHost({
    ...webHostPlaces(context), port: 0,
    openHost: (_path, ports) => Promise.resolve(createHost(library, {
      ...ports,
      async deliver(_client, _name, makeFile) {
        await (await makeFile()).writeTo(resolve(target));
        return { kind: 'saved', fileName: basename(target) };
      },
    })),
  });
  const client: HostClient = { id: randomUUID(), send: () => undefined };
  const taskId = randomUUID();
  try {
    const host = await web.getHost(library.path, { create: false });
    context.interrupted.addEventListener('abort', () => void host.dispatch(client, 'cancelTask', { taskId }), { once: true });
    const envelope = await host.dispatch(client, method, { ...input, taskId });
    if (!envelope.ok) throw new HostError(envelope.error.key, envelope.error.values);
  } finally {
    await web.close();
  }
}
