import { evidenceGrades } from '../../../model/vocabulary.ts';
import { highestGrade } from '../gradeOfEvidence.ts';
import type { PersonaRule } from '../personaRule.ts';
import { wordsOfClaim } from '../../../model/wordsOfClaim.ts';

/** A claim that says a higher grade than its sources allow. */
export const overclaimed: PersonaRule = {
  id: 'overclaimed',
  find: ({ said }) => said.flatMap(({ claim, evidence }) => {
    const said = claim.evidenceGrade ?? 'assumed';
    const allowed = highestGrade(evidence);
    if (evidenceGrades.indexOf(said) <= evidenceGrades.indexOf(allowed)) return [];
    return [{ severity: said === 'measured' ? 'high' : 'medium', recordIds: [claim.id], values: { claim: wordsOfClaim(claim), said, allowed, sources: evidence.length } }];
  }),
};
