/** Line breaks of other systems; U+000B is Word's. */
// eslint-disable-next-line no-control-regex -- U+000B is what is looked for
const lineBreaks = /[\r\u000B\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- these characters are exactly what is taken out
const controlCharacters = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** Text as pasted from Windows or Word, without the control characters that the schemas refuse; lists likewise. Other values as they are. */
export function cleanText(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').replaceAll(lineBreaks, '\n').replaceAll(controlCharacters, '');
  return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.map(cleanText) : value;
}
