import type { AnyRecord } from '../../shared/model/records.ts';
import type { ImportContent } from './readImport.ts';

/** To the thread that reads a file: a piece of its text, read what came so far, send the next records. */
export type ReaderRequest = { readonly kind: 'part'; readonly text: string } | { readonly kind: 'read' } | { readonly kind: 'next' };

/** What the thread answers to `read` and `next`. */
export type ReaderAnswer =
  | { readonly kind: 'refused'; readonly key: string; readonly values: Readonly<Record<string, string | number>> | undefined }
  | { readonly kind: 'read'; readonly images: ImportContent['images']; readonly recordCount: number }
  | { readonly kind: 'records'; readonly records: readonly AnyRecord[] };
