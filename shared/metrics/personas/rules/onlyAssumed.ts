import { wordsOfClaim } from '../../../model/wordsOfClaim.ts';
import { highestGrade } from '../gradeOfEvidence.ts';
import type { PersonaRule } from '../personaRule.ts';

/**
 * A claim that somebody marked as an assumption, and rightly so. Claims that nobody graded are counted beside the sheet, and where nothing at all
 * rests on evidence one finding says so for all.
 */
export const onlyAssumed: PersonaRule = {
  id: 'onlyAssumed',
  find: ({ said, sources }) => said.filter(({ claim, evidence }) => sources.length > 0 && claim.evidenceGrade === 'assumed' && highestGrade(evidence) === 'assumed').map(({ claim }) => ({
    severity: 'low', recordIds: [claim.id], values: { title: wordsOfClaim(claim) },
  })),
};
