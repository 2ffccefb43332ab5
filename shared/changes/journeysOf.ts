import type { Journey } from '../model/records.ts';
import { childrenOf, type Document } from './document.ts';

/** The maps of a library in their order, as lists and pickers offer them. A template of one's own is a journey too, but none of these: see templatesOf. */
export function journeysOf(document: Document): Journey[] {
  return childrenOf(document, '', 'journey').filter(({ template }) => !template);
}

/** One's own templates in their order: journeys that new maps are made from. */
export function templatesOf(document: Document): Journey[] {
  return childrenOf(document, '', 'journey').filter(({ template }) => template);
}
