import { expect, it } from 'vitest';
import type { Finding } from '../../../shared/metrics/findings/finding.ts';
import { groupFindings } from './groupFindings.ts';

const finding = (rule: Finding['rule'], severity: Finding['severity'], place: string): Finding => ({ id: `${rule} ${place}`, rule, category: rule === 'peakEnd' ? 'experience' : 'effort', severity, recordIds: [place], values: {} });

it('findings of a category stand by rule, the worst first', () => {
  const found = [finding('impersonal', 'low', 'a'), finding('impersonal', 'medium', 'b'), finding('peakEnd', 'high', 'c'), finding('longWait', 'high', 'd'), finding('impersonal', 'low', 'e')];
  expect(groupFindings(found, 'effort').map(({ rule, findings }) => [rule, ...findings.map(({ recordIds }) => recordIds[0])])).toEqual([['longWait', 'd'], ['impersonal', 'b', 'a', 'e']]);
  expect(groupFindings(found, 'evidence')).toEqual([]);
});
