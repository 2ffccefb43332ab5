import { describe, expect, it } from 'vitest';
import { card, findingMap, link, mood, touchpoint } from '../../test/helpers/findingMap.ts';
import type { Document } from '../changes/document.ts';
import { findingsOf } from '../metrics/findings/findingsOf.ts';
import type { FindingRuleId } from '../model/findingRules.ts';
import { isCellItem } from '../model/records.ts';
import { createMatcher } from './createMatcher.ts';

const document = findingMap([
  touchpoint('one', 'a1', { channel: 'website', personal: 'no' }), touchpoint('two', 'a2', { channel: 'chat' }), link('one', 'two'),
  card('note', 'text', 'b1'), card('far', 'text', 'b2'), mood('a1', 1), mood('b2', -1.5),
]);

function matching(rules: readonly FindingRuleId[], map: Document = document): readonly string[] {
  const matcher = createMatcher(map, 'j', { findings: [...rules] }, findingsOf(map, 'j', '2026-11-22'));
  return [...map.records.values()].filter((record) => isCellItem(record)).filter((item) => matcher?.isMatch(item)).map(({ id }) => id);
}

describe('filters by finding', () => {
  it('let through what a rule names, the ends of a connection among them', () => {
    expect(matching(['impersonal'])).toEqual(['one']);
    expect(matching(['channelSwitch'])).toEqual(['one', 'two']);
    expect(matching(['impersonal', 'channelSwitch'])).toEqual(['one', 'two']);
  });

  it('let through the column where a rule names no card', () => {
    expect(matching(['noTouchpoint'])).toEqual(['note', 'far']);
    expect(matching(['peakEnd'])).toEqual(['far']);
  });

  it('let nothing through where a rule finds nothing', () => {
    expect(matching(['oldReading'])).toEqual([]);
    expect(createMatcher(document, 'j', { findings: ['impersonal'] })?.isMatch).toBeTypeOf('function');
    expect(createMatcher(document, 'j', { findings: [] })).toBeNull();
  });
});
