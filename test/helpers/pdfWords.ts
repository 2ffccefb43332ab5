import { execFileSync } from 'node:child_process';

/** What poppler reads in a PDF, a reader that is not Chromium's own; words with one space between. `options` are those of pdftotext. */
export function pdfWords(path: string, ...options: readonly string[]): string {
  return execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
}
