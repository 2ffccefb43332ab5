/** Why something was refused: a message key of the locales, its values, and optionally where. */
export interface Refusal {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A value or a named refusal. Refusals are for bad input and are shown to a person; defects throw. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export function accept<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refuse(key: string, values?: Refusal['values']): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: values ? { key, values } : { key } };
}
