/** The number that somebody typed ("34", "6 800 zł a month"), or the two ends of a range ("30–40", "od 30 do 40"). `null` = none. */
export function numbersIn(text: string): { readonly from: number; readonly to: number } | null {
  const found = [...text.matchAll(/\d+(?:[.,'’\s\u00A0\u202F]\d+)*/g)];
  const [first, second] = found;
  if (!first) return null;
  const from = asNumber(first[0]);
  const between = second ? text.slice(first.index + first[0].length, second.index) : '';
  const to = second && /^\s*(?:[-–—…]|\.\.\.?|to|and|do|i|до|и)\s*$/i.test(between) ? asNumber(second[0]) : from;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

function asNumber(text: string): number {
  const isGrouped = /^\d{1,3}(?:[.,'’\s\u00A0\u202F]\d{3})+$/.test(text);
  return Number(isGrouped ? text.replaceAll(/\D/g, '') : text.replaceAll(/['’\s\u00A0\u202F]/g, '').replace(',', '.').replaceAll(/\.(?=.*\.)/g, ''));
}
