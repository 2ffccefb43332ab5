import type { Claim } from './records.ts';

/** A claim in one line, as lists and messages name it: both ends of a slider, all of a job story. */
export function wordsOfClaim({ text, opposite, situation, outcome }: Claim): string {
  if (situation || outcome) return [situation, text, outcome].map((words) => words?.trim()).filter(Boolean).join(' … ');
  return opposite ? `${text} – ${opposite}` : text;
}
