import { expect, test } from 'vitest';
import { smallMap } from '../../../test/fixtures/smallMap.ts';
import { copyParts } from '../../../shared/commands/copyParts.ts';
import { textOfParts } from './textOfParts.ts';

test('copied stages are a table that a sheet takes', () => {
  const content = copyParts(smallMap, ['research']);
  expect(content && textOfParts(content, (kind) => `(${kind})`)).toBe([
    '\tResearch: Asks\tResearch: Searches', '(actions)\tAsks a colleague\tReads catalogues; Calls suppliers', '(touchpoints)\t\tFirst call', '(emotion)\t\t', '(pains)\t\tTwo days without an answer',
  ].join('\n'));
});
