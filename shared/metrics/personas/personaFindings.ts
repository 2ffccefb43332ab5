import { onceFor } from '../../base/onceFor.ts';
import { getRecord, type Document } from '../../changes/document.ts';
import { personaRules, type PersonaRuleId } from '../../model/findingRules.ts';
import type { FoundPlace } from '../findings/finding.ts';
import { personaFacts } from './personaFacts.ts';
import type { PersonaRule } from './personaRule.ts';
import { demographicsOnly } from './rules/demographicsOnly.ts';
import { noEvidence } from './rules/noEvidence.ts';
import { onlyAssumed } from './rules/onlyAssumed.ts';
import { outsideData } from './rules/outsideData.ts';
import { overclaimed } from './rules/overclaimed.ts';

/** Something that a persona says about itself, told by the same messages as what a map says. */
export interface PersonaFinding extends FoundPlace {
  /** The same as long as rule and place are. */
  readonly id: string;
  readonly rule: PersonaRuleId;
}

/** Every rule under its id: a new one is a module, an id in personaRules and its messages. */
const rules: Readonly<Record<PersonaRuleId, PersonaRule>> = { noEvidence, outsideData, demographicsOnly, overclaimed, onlyAssumed };

const known = onceFor((_document: Document) => new Map<string, readonly PersonaFinding[]>());

/** What a persona says about itself: every rule's findings, asked once for each state of a document. */
export function personaFindings(document: Document, personaId: string): readonly PersonaFinding[] {
  const asked = known(document);
  const findings = asked.get(personaId) ?? read(document, personaId);
  asked.set(personaId, findings);
  return findings;
}

function read(document: Document, personaId: string): readonly PersonaFinding[] {
  const persona = getRecord(document, 'persona', personaId);
  if (!persona) return [];
  const facts = personaFacts(document, persona);
  return personaRules.flatMap((rule) => rules[rule].find(facts).map((place) => ({ id: `${rule} ${place.recordIds[0]}`, rule, ...place })));
}
