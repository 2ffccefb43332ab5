import type { PersonaFile, PdfOptions, StakeholderFile } from '../../shared/contract/schemas.ts';
import type { PrintJob } from './ports.ts';

/** What both shells know of renderer/print: how it is asked for, how it says that it is ready, and how Chromium then prints it. */

export const printTimeLimit = 180_000;

/** The poster of one journey. */
export function posterPage(journeyId: string, options: PdfOptions): PrintJob['page'] {
  return `print.html?${new URLSearchParams({ journey: journeyId, options: JSON.stringify(options) }).toString()}`;
}

/** The sheets, slides or cards of personas; as pictures, too, where a file of pictures is wanted. */
export function personaPage(personaIds: readonly string[], file: Exclude<PersonaFile, { format: 'json' }>): PrintJob['page'] {
  const query = new URLSearchParams({ personas: personaIds.join(), options: JSON.stringify(file.options) });
  if (file.format !== 'pdf') query.set('dpi', String(file.dpi));
  return `print.html?${query.toString()}`;
}

/** One stakeholder map; as a picture, too, where that is wanted. */
export function stakeholderPage(mapId: string, file: StakeholderFile): PrintJob['page'] {
  return `print.html?${new URLSearchParams({ stakeholders: mapId, options: JSON.stringify(file) }).toString()}`;
}

/** A script for the page: resolves with `[state, reason]` as soon as it says how it went. */
export const waitForPrintState = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => { if (root.dataset.printState === 'ready' || root.dataset.printState === 'failed') resolve([root.dataset.printState, root.dataset.printReason || '']); };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;

/** A script for the page: its pictures in base64. */
export const readPictures = 'globalThis.printedPictures';

/** The page decides its paper; text stays text, with tags and outline. */
export const pdfSettings = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true } as const;
