import { Memo } from '../../base/Memo.ts';
import type { Document } from '../../changes/document.ts';
import { createFactsReader } from './createFactsReader.ts';
import type { Finding } from './finding.ts';
import { findingRegistry } from './findingRegistry.ts';

export type FindingsReader = (document: Document, journeyId: string, today: string) => readonly Finding[];

/**
 * Reads a map by every rule and remembers: after an edit only the rules that look at what was edited run again, and a list in which
 * nothing changed is the same list. One per open journey. `today` (YYYY-MM-DD) tells how old readings are.
 */
export function createFindings(): FindingsReader {
  const readFacts = createFactsReader();
  const byRule = new Memo<readonly Finding[]>();
  const whole = new Memo<readonly Finding[]>();
  return (document, journeyId, today) => {
    byRule.startPass();
    whole.startPass();
    const facts = readFacts(document, journeyId, today);
    if (!facts) return [];
    const found = findingRegistry.map(({ id, category, reads, find }) => byRule.keep(id, reads.map((fact) => facts[fact]), () => (
      find(facts).map((place) => ({ id: `${id} ${place.recordIds[0]}`, rule: id, category, ...place }))
    )));
    return whole.keep('', found, () => found.flat());
  };
}
