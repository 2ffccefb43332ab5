import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfContent {
  readonly pageCount: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly isTagged: boolean;
  readonly outline: readonly string[];
  /** Of the first page. */
  readonly text: string;
}

/** What a PDF reader sees of a file, by its path or its bytes. */
export async function readPdf(file: string | Uint8Array): Promise<PdfContent> {
  const document = await getDocument({ data: new Uint8Array(typeof file === 'string' ? readFileSync(file) : file), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const millimetres = (points: number) => Math.round((points / 72) * 25.4);
  const { items } = await page.getTextContent();
  return {
    pageCount: document.numPages,
    widthMm: millimetres(right - left),
    heightMm: millimetres(top - bottom),
    isTagged: (await document.getMarkInfo())?.Marked === true,
    outline: ((await document.getOutline()) ?? []).map(({ title }) => title),
    text: items.map((item) => ('str' in item ? item.str : '')).join(' ').trim(),
  };
}
