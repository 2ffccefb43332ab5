const segmenter = new Intl.Segmenter();

/** A name that is cut where a word ends, if it is longer than fits. */
export function shortened(name: string, longest: number): string {
  const letters = [...segmenter.segment(name)].map(({ segment }) => segment);
  if (letters.length <= longest) return name;
  const start = letters.slice(0, longest - 1).join('');
  const words = start.replace(/\s+\S*$/u, '');
  return `${(words.length >= longest / 2 ? words : start).replace(/[\s:;,.–—-]+$/u, '')}…`;
}
