import fc from 'fast-check';
import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { makeBigLibrary } from '../../../test/fixtures/bigJourney.ts';
import { wholeDocument } from '../../../test/helpers/arbitraries.ts';
import { changesOfEdit, edits } from '../../../test/helpers/edits.ts';
import { card, findingMap, link, touchpoint } from '../../../test/helpers/findingMap.ts';
import { applyAll } from '../../../test/helpers/rebaseSimulation.ts';
import { seededRandom } from '../../../test/helpers/seededRandom.ts';
import { createDocument } from '../../changes/createDocument.ts';
import { journeysOf } from '../../changes/journeysOf.ts';
import { messages } from '../../locales/messages.ts';
import { findingRules } from '../../model/findingRules.ts';
import type { AnyRecord } from '../../model/records.ts';
import { createFindings } from './createFindings.ts';
import { findingRegistry } from './findingRegistry.ts';
import { findingsOf } from './findingsOf.ts';

const today = '2026-11-22';

describe('createFindings', () => {
  it('answers after any edits what it answers from scratch', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (start, list) => {
      const journeyId = journeysOf(start)[0]?.id ?? '';
      const read = createFindings();
      let document = start;
      read(document, journeyId, today);
      for (const [at, edit] of list.entries()) {
        document = applyAll(document, changesOfEdit(document, edit, `edit${at}`));
        expect(read(document, journeyId, today)).toEqual(createFindings()(document, journeyId, today));
      }
    }), { numRuns: 60 });
  });

  it('points at records that are there, under an id of its own each', () => {
    fc.assert(fc.property(wholeDocument, (document) => {
      for (const { id } of journeysOf(document)) {
        const findings = findingsOf(document, id, today);
        expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
        expect(findings.flatMap(({ recordIds }) => recordIds).every((recordId) => document.records.has(recordId))).toBe(true);
      }
    }));
  });

  it('keeps the list while nothing of it changed', () => {
    const document = findingMap([touchpoint('one', 'a1', { personal: 'no' })]);
    const read = createFindings();
    const before = read(document, 'j', today);
    expect(before.length).toBeGreaterThan(0);
    expect(read(createDocument([...document.records.values(), card('note', 'text', 'a1')]), 'j', today)).toBe(before);
  });

  it('looks at each card and connection a few times at most, also where all are connected in loops', () => {
    const document = withManyConnections();
    const looks = countLooks(document.records);
    findingsOf({ ...document, records: looks.records }, 'big-journey', today);
    expect(looks.count()).toBeLessThan(4 * document.records.size);
  });

  it('is empty for a journey that is not there', () => {
    expect(findingsOf(findingMap([]), 'gone', today)).toEqual([]);
  });
});

/** 3,000 cards, 9,000 connections among them in all directions, each touchpoint asking for the same. */
function withManyConnections() {
  const random = seededRandom(7);
  const { document, itemIds } = makeBigLibrary(3000);
  const links = Array.from({ length: 9000 }, () => link(random.pick(itemIds), random.pick(itemIds))).map((record, at): AnyRecord => ({ ...record, id: `link-${at}`, journeyId: 'big-journey' }) as AnyRecord);
  const asking = [...document.records.values()].map((record): AnyRecord => (record.type === 'touchpoint' ? { ...record, asksFor: ['E-mail', 'Name'] } : record));
  return createDocument([...asking, ...links]);
}

function countLooks(records: ReadonlyMap<string, AnyRecord>) {
  let count = 0;
  const counting = new Map(records);
  const get = counting.get.bind(counting);
  counting.get = (id) => {
    count += 1;
    return get(id);
  };
  return { records: counting, count: () => count };
}

describe('the registry', () => {
  it('holds every rule once, by category', () => {
    expect(findingRegistry.map(({ id }) => id)).toEqual(findingRules);
    const categories = findingRegistry.map(({ category }) => category);
    expect(categories).toEqual(['effort', 'experience', 'structure', 'evidence'].flatMap((category) => categories.filter((each) => each === category)));
  });

  it.each(['en', 'pl', 'ru'] as const)('tells each rule in %s with every value that it finds', (locale) => {
    const intl = createIntl({ locale, messages: { ...messages[locale] }, onError: (error) => { throw error; } });
    const records = [touchpoint('one', 'a1', { personal: 'no', channel: 'chat', asksFor: ['E-mail'], owner: 'Sales' }), touchpoint('two', 'a2', { channel: 'email', asksFor: ['E-mail'], owner: 'Service' }), link('one', 'two'), link('two', 'one')];
    const findings = findingsOf(findingMap(records), 'j', today);
    expect(findings.length).toBeGreaterThan(4);
    for (const { rule, values } of findings) {
      const words = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : '…']));
      expect(intl.formatMessage({ id: `finding.${rule}.explanation` }, words)).not.toContain('{');
    }
    for (const rule of findingRules) for (const part of ['title', 'advice', 'source']) expect(intl.formatMessage({ id: `finding.${rule}.${part}` })).toBeTruthy();
  });
});
