import type { Refusal } from '../../shared/base/result.ts';

/** `unsaved`: the last try failed for this reason; what waits is kept and tried again. */
export type SaveStatus = { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'unsaved'; readonly reason: Refusal };
