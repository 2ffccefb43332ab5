/** What is written into a field that wraps but holds one line of words: line breaks become spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
