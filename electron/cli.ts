import { statSync } from 'node:fs';
import { checkLibrary } from './cli/checkLibrary.ts';
import type { CliContext } from './cli/cliContext.ts';
import { exitCodes, type ExitCode } from './cli/exitCodes.ts';
import { importFiles } from './cli/importFiles.ts';
import { listLibrary } from './cli/listLibrary.ts';
import { parseArguments, type CliCommand } from './cli/parseArguments.ts';
import { systemLocale } from './cli/systemLocale.ts';
import { createMessages } from './host/createMessages.ts';
import { createPreferencesStore } from './host/preferencesStore.ts';
import { HostError } from '../shared/contract/createClient.ts';
import { appFolder, readAppVersion } from './web/appFolder.ts';
import { userDataFolder } from './web/userDataFolder.ts';

/** Itinera without a window: `itinera --help` says what it does. */
async function main(): Promise<ExitCode> {
  const context = createContext();
  const command = parseArguments(process.argv.slice(2), isFile);
  if (!command.ok) {
    context.tell(command.refusal.key, command.refusal.values);
    context.tell('cli.usage.hint');
    return exitCodes.wrongArguments;
  }
  try {
    return await run(command.value, context);
  } catch (error) {
    if (context.interrupted.aborted) return exitCodes.interrupted;
    tellFailure(error, context);
    return exitCodes.failed;
  }
}

/** Only serving and printing need the web server, which takes longer to load than the other commands take in all. */
async function run(command: CliCommand, context: CliContext): Promise<ExitCode> {
  switch (command.name) {
    case 'help': return printAndEnd(context, context.text('cli.help'));
    case 'version': return printAndEnd(context, readAppVersion(context.appFolder));
    case 'serve': return (await import('./cli/serveLibrary.ts')).serveLibrary(command, context);
    case 'import': return importFiles(command, context);
    case 'export': return (await import('./cli/exportLibrary.ts')).exportLibrary(command, context);
    case 'exportPersonas': return (await import('./cli/exportLibrary.ts')).exportPersonas(command, context);
    case 'list': return listLibrary(command, context);
    case 'check': return checkLibrary(command, context);
  }
}

function printAndEnd({ print }: CliContext, text: string): ExitCode {
  print(text);
  return exitCodes.done;
}

/** A refusal says what is wrong; anything else is a defect, whose trace is of use only to a developer. */
function tellFailure(error: unknown, { tell }: CliContext): void {
  if (error instanceof HostError) return tell(error.key, error.values);
  tell('cli.failed', { reason: error instanceof Error ? error.message : String(error) });
  if (process.env['ITINERA_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
}

function createContext(): CliContext {
  const folder = userDataFolder();
  const locale = createPreferencesStore(folder).read().locale ?? systemLocale();
  const text = createMessages(locale);
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());
  // `itinera list LIB | head` closes the pipe early; that is no failure.
  process.stdout.on('error', () => process.exit(exitCodes.done));
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (key, values) => void process.stderr.write(`${text(key, values)}\n`),
    text,
    interrupted: interruption.signal,
    locale,
    userDataFolder: folder,
    appFolder: appFolder(),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// Not awaited: the parts that load later share code with this module and would wait for it in turn.
void main().then((code) => {
  process.exitCode = code;
});
