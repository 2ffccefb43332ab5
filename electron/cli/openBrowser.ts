import { spawn } from 'node:child_process';

/** Shows an address in the person's browser, if the system knows one. The caller prints the address as well, so failing is no error. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [program, programArguments] = openerOf(url, platform);
  const child = spawn(program, programArguments, { stdio: 'ignore', detached: platform !== 'win32' });
  child.on('error', () => undefined);
  child.unref();
}

function openerOf(url: string, platform: NodeJS.Platform): [string, string[]] {
  if (platform === 'darwin') return ['open', [url]];
  // `start` of cmd would take & in the address for its own.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return ['xdg-open', [url]];
}
