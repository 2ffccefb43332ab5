import { renameSync } from 'node:fs';
import { basename } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import type { RecentStore } from '../host/recentStore.ts';
import type { Dialogs } from './dialogs.ts';
import { tellError, type Tell } from './tell.ts';

/** What opening needs of the desktop. */
interface Opener {
  readonly parts: { readonly tell: Tell; readonly dialogs: Dialogs; readonly recent: RecentStore; readonly defaultLibrary: () => Promise<string> };
  readonly openFile: (path: string) => Promise<void>;
  readonly isOpen: (path: string) => boolean;
  readonly showError: (message: string, error: unknown) => Promise<void>;
}

type Attempt = { readonly isOpen: true } | { readonly isOpen: false; readonly fault: unknown };

/** Files that will never open again as they are. */
const beyondOpening: ReadonlySet<string> = new Set(['error.library.damaged', 'error.library.empty', 'error.library.notALibrary', 'error.library.truncated']);

/** Opens the library used last, or the default one; when neither opens, the person decides how to go on. @returns whether one is open. */
export async function openUsualLibrary(opener: Opener): Promise<boolean> {
  const { recent, defaultLibrary, tell } = opener.parts;
  const last = recent.latest();
  const first = last === null ? null : await attempt(opener, last);
  if (first?.isOpen) return true;
  const own = await defaultLibrary();
  if (first && last === own) return goOnWithout(opener, own, first.fault);
  if (first?.fault && last !== null) await opener.showError(tell('shell.cannotOpen.message', { file: basename(last) }), first.fault);
  const second = await attempt(opener, own);
  return second.isOpen || goOnWithout(opener, own, second.fault);
}

/** `fault` is null when the person declined to open it. */
async function attempt(opener: Opener, path: string): Promise<Attempt> {
  try {
    await opener.openFile(path);
    return opener.isOpen(path) ? { isOpen: true } : { isOpen: false, fault: null };
  } catch (fault) {
    return { isOpen: false, fault };
  }
}

async function goOnWithout(opener: Opener, own: string, fault: unknown): Promise<boolean> {
  const { tell, dialogs, defaultLibrary } = opener.parts;
  const isBeyondOpening = fault instanceof HostError && beyondOpening.has(fault.key);
  const choices = [isBeyondOpening ? 'setAside' as const : null, 'openAnother' as const, 'quit' as const].filter((choice) => choice !== null);
  const labels = { setAside: tell('shell.recover.setAside'), openAnother: tell('shell.recover.openAnother'), quit: tell('shell.menu.quit') };
  const answer = await dialogs.ask(null, {
    kind: 'error',
    message: tell('shell.cannotOpen.default'),
    detail: fault === null ? '' : tellError(tell, fault),
    buttons: choices.map((choice) => labels[choice]),
  });
  const chosen = choices[answer];
  if (chosen === 'setAside') {
    // Never deleted: someone may still save what is in it.
    renameSync(own, own.replace(/\.itinera$/, ` (${new Date().toISOString().replaceAll(/[:.]/g, '-')}).damaged.itinera`));
    return (await attempt(opener, await defaultLibrary())).isOpen;
  }
  if (chosen !== 'openAnother') return false;
  const another = await dialogs.chooseLibrary(null);
  if (another === null) return goOnWithout(opener, own, fault);
  const result = await attempt(opener, another);
  if (result.isOpen) return true;
  if (result.fault) await opener.showError(tell('shell.cannotOpen.message', { file: basename(another) }), result.fault);
  return goOnWithout(opener, own, fault);
}
