import { onceFor } from '../../base/onceFor.ts';
import type { Document } from '../../changes/document.ts';
import { createFindings } from './createFindings.ts';
import type { Finding } from './finding.ts';

const findingsIn = onceFor((_document: Document) => new Map<string, readonly Finding[]>());

/** What a journey says about itself as of `today` (YYYY-MM-DD): every rule's findings, asked once for each state of a document. */
export function findingsOf(document: Document, journeyId: string, today: string): readonly Finding[] {
  const asked = findingsIn(document);
  const key = `${today} ${journeyId}`;
  const findings = asked.get(key) ?? createFindings()(document, journeyId, today);
  asked.set(key, findings);
  return findings;
}
