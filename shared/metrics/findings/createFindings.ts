import { isSameJson } from '../../base/isSameJson.ts';
import { isSameList, Memo } from '../../base/Memo.ts';
import type { Document } from '../../changes/document.ts';
import { createFactsReader } from './createFactsReader.ts';
import type { Finding } from './finding.ts';
import { findingRegistry } from './findingRegistry.ts';

export type FindingsReader = (document: Document, journeyId: string, today: string) => readonly Finding[];

/**
 * Reads a map by every rule and remembers: after an edit only the rules that look at what was edited run again. A finding that says the
 * same is the same object, and so is a list of the same findings. One per open journey. `today` (YYYY-MM-DD) tells how old readings are.
 */
export function createFindings(): FindingsReader {
  const readFacts = createFactsReader();
  const byRule = new Memo<readonly Finding[]>();
  let last: readonly Finding[] = [];
  return (document, journeyId, today) => {
    byRule.startPass();
    const facts = readFacts(document, journeyId, today);
    const found = facts ? findingRegistry.flatMap(({ id, category, reads, find }) => byRule.keep(id, reads.map((fact) => facts[fact]), () => (
      find(facts).map((place) => ({ id: `${id} ${place.recordIds[0]}`, rule: id, category, ...place }))
    ))) : [];
    last = keepSame(last, found);
    return last;
  };
}

function keepSame(before: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.id, finding]));
  const kept = found.map((finding) => {
    const old = known.get(finding.id);
    return old && isSameJson(old, finding) ? old : finding;
  });
  return isSameList(before, kept) ? before : kept;
}
