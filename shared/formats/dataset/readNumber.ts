export type DecimalMark = '.' | ',';

/** Signs and words of currencies and units that may stand beside a number. */
const unit = String.raw`\p{Sc}|%|PLN|EUR|USD|GBP|CHF|CZK|RUB|UAH|zł|Kč|kr|руб\.?|р\.?`;
const around = new RegExp(String.raw`^(?:${unit})?\s*([+\-−]?)\s*(?:${unit})?\s*([\d.,'’\s]*\d)\s*(?:${unit})?$`, 'iu');
const plain = /^[+-]?\d+(?:\.\d+)?$/;
const digits: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d{1,3}(?:[,'’\s]\d{3})+|\d*)(?:\.(\d+))?$/,
  ',': /^(\d{1,3}(?:[.'’\s]\d{3})+|\d*)(?:,(\d+))?$/,
};

/** The number that a cell holds, with grouping, currency or percent around it; `null` = it is no number. */
export function readNumber(text: string, decimal: DecimalMark): number | null {
  if (plain.test(text) && (decimal === '.' || !text.includes('.'))) return Number(text);
  const match = around.exec(text.trim());
  const parts = match && digits[decimal].exec(match[2] ?? '');
  if (!match || !parts) return null;
  const value = Number(`${(parts[1] ?? '').replaceAll(/\D/g, '') || '0'}.${parts[2] ?? '0'}`);
  return match[1] === '-' || match[1] === '−' ? -value : value;
}

/** Which mark divides the fractions of these numbers: the one by which more of them can be read, else as tables with this delimiter mostly have it. */
export function guessDecimalMark(texts: readonly string[], delimiter: string): DecimalMark {
  const readable = (mark: DecimalMark): number => texts.filter((text) => readNumber(text, mark) !== null).length;
  const difference = readable(',') - readable('.');
  if (difference !== 0) return difference > 0 ? ',' : '.';
  return delimiter === ';' ? ',' : '.';
}
