import type { PdfJob } from './ports.ts';

/** What both shells know of renderer/print: how it is asked for, how it says that it is ready, and how Chromium then prints it. */

export const printTimeLimit = 180_000;

/** The page for one journey, relative to where the pages are. */
export function printPageOf({ journeyId, options }: Pick<PdfJob, 'journeyId' | 'options'>): `print.html?${string}` {
  return `print.html?${new URLSearchParams({ journey: journeyId, options: JSON.stringify(options) }).toString()}`;
}

/** A script for the page: resolves with `[state, reason]` as soon as it says how it went. */
export const waitForPrintState = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => { if (root.dataset.printState === 'ready' || root.dataset.printState === 'failed') resolve([root.dataset.printState, root.dataset.printReason || '']); };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;

/** The page decides its paper; text stays text, with tags and outline. */
export const pdfSettings = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true } as const;
