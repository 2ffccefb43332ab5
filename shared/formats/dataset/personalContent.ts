import type { LeftOutReason } from './headerWords.ts';

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const phone = /^\+?[\d\s().-]{9,20}$/;
const dateLike = /^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})/;
const online = /^(https?:\/\/|www\.)\S+$|^(\d{1,3}\.){3}\d{1,3}$|^([0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}$/i;
const identifier = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$|^[A-Z]{2}\d{2}[\dA-Z ]{11,32}$|^\d{9,}$|^[A-Z]{1,5}[-_#]?\d{4,}$/i;
const streets = /(^|\s)(ul\.|al\.|os\.|pl\.|street|st\.?|avenue|ave\.?|road|rd\.?|lane|ул\.?|улица|просп\.?|пр-т|пер\.?|д\.)(\s|,|$)/i;
const name = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** How many of the values must look so; the rest may be blank in spirit ("none", "?"). */
const enough = 0.6;
/** Fewer values could be all different by chance. */
const leastValues = 30;

/** What the values of a column tell of somebody's person, whatever its header says; `null` = nothing. Blank ones are not among `values`. */
export function personalContent(values: readonly string[]): LeftOutReason | null {
  if (values.length === 0) return null;
  const share = (matches: (value: string) => boolean): number => values.filter((value) => matches(value.trim())).length / values.length;
  const variety = new Set(values).size / values.length;
  if (share((value) => email.test(value)) >= enough) return 'email';
  if (share((value) => online.test(value)) >= enough) return 'online';
  if (share(isPhone) >= enough) return 'phone';
  const isVaried = variety > 0.5;
  if (isVaried && share((value) => identifier.test(value)) >= enough) return 'id';
  if (isVaried && share((value) => /\d/.test(value) && streets.test(value)) >= enough / 2) return 'address';
  if (isVaried && values.length >= leastValues && share((value) => name.test(value)) >= enough) return 'name';
  // A number that counts rows: all different, one after the other or long.
  return variety === 1 && values.length >= leastValues && share((value) => /^\d+$/.test(value)) === 1 ? 'id' : null;
}

function isPhone(value: string): boolean {
  const count = value.replaceAll(/\D/g, '').length;
  const isGrouped = value.startsWith('+') || /\d[\s()-]+\d/.test(value);
  return phone.test(value) && count >= 9 && count <= 15 && isGrouped && !dateLike.test(value) && !online.test(value);
}

/** Whether one value among others gives somebody away; such a value is never kept. */
export function isPersonalValue(value: string): boolean {
  return email.test(value) || isPhone(value);
}
