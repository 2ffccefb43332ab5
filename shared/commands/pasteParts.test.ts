import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellIds, idsOf, itemOf, smallMap } from '../../test/fixtures/smallMap.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { choices, createChooser } from '../../test/helpers/chooser.ts';
import { childrenOf, getRecord, recordsOfJourney, stepsOfJourney, type Document } from '../changes/document.ts';
import { isCellItem, type Emotion } from '../model/records.ts';
import { attachPersona } from './attachPersona.ts';
import { parseParts, type PartsContent } from './clipboardContent.ts';
import { copyParts } from './copyParts.ts';
import { createJourney } from './createJourney.ts';
import { pasteParts, type PastePartsArgs } from './pasteParts.ts';
import { planPartsPaste } from './planPartsPaste.ts';
import { setLocked } from './setLocked.ts';

function idMaker(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}${++made}`;
}

/** The small map, and beside it one that has other steps and lanes. */
const two = checkCommand(smallMap, (given) => createJourney(given, {
  journeyId: 'other', newId: idMaker('o'), title: 'Other',
  template: {
    state: 'current', perspective: 'customer', lanes: [{ kind: 'touchpoints' }, { kind: 'pains' }, { kind: 'text', title: 'Ideas' }],
    stages: [{ name: 'research', steps: [{ name: 'Looks' }, { name: 'Searches' }] }],
  },
})).document;

function copied(document: Document, ...ids: readonly string[]): PartsContent {
  const parsed = parseParts(JSON.stringify(copyParts(document, ids)));
  if (!parsed.ok) throw new Error(parsed.refusal.key);
  return parsed.value;
}

function paste(document: Document, content: PartsContent, args: Partial<PastePartsArgs> = {}) {
  return checkCommand(document, (given) => pasteParts(given, { content, journeyId: 'other', withPersonas: false, withSteps: false, newId: idMaker('p'), ...args }));
}

const kinds = (document: Document, journeyId: string) => childrenOf(document, journeyId, 'lane').map(({ kind, title }) => title ?? kind);
const points = (document: Document, journeyId: string) => recordsOfJourney(document, journeyId).filter((record): record is Emotion => record.type === 'emotion');

describe('stages in another map', () => {
  it('come with steps, cards and connections; lanes that are missing come along below those they stood below', () => {
    const { document } = paste(two, copied(two, 'purchase', 'research'));
    expect(childrenOf(document, 'other', 'stage').map(({ name }) => name)).toEqual(['research', 'Research', 'Purchase']);
    expect(idsOf(document, 'other', 'stage').slice(1)).toEqual(['p1', 'p2']);
    expect(stepsOfJourney(document, 'other').map(({ name }) => name)).toEqual(['Looks', 'Searches', 'Asks', 'Searches', '']);
    expect(kinds(document, 'other')).toEqual(['actions', 'touchpoints', 'pains', 'kpis', 'Ideas']);
    const records = recordsOfJourney(document, 'other');
    expect(records.filter(isCellItem).map(({ title }) => title).sort()).toEqual(recordsOfJourney(two, 'map').filter(isCellItem).map(({ title }) => title).sort());
    expect(records.filter(({ type }) => type === 'connection')).toHaveLength(1);
    expect(records.filter(({ type }) => type === 'reading')).toHaveLength(1);
  });

  it('leave out emotions of personas that the map does not have, unless they are attached', () => {
    const content = copied(two, 'research');
    const plan = planPartsPaste(two, { content, journeyId: 'other' });
    expect(plan).toMatchObject({ ok: true, value: { emotions: [], others: [{ personaId: 'anna' }], attachable: [{ id: 'anna', name: 'Anna' }], unknown: [] } });
    expect(points(paste(two, content).document, 'other')).toEqual([]);
    const { document } = paste(two, content, { withPersonas: true });
    expect(getRecord(document, 'journey', 'other')?.personaIds).toEqual(['anna']);
    expect(points(document, 'other')).toMatchObject([{ personaId: 'anna', valence: -1.5 }]);
    const anna = checkCommand(two, (given) => attachPersona(given, { journeyId: 'other', personaId: 'anna' })).document;
    expect(points(paste(anna, content).document, 'other')).toHaveLength(1);
    expect(planPartsPaste(smallMap, { content: { ...content, personas: [{ id: 'zoe', name: 'Zoe' }], emotions: content.emotions.map((point) => ({ ...point, personaId: 'zoe' })) }, journeyId: 'map' }))
      .toMatchObject({ value: { others: [], unknown: [{ name: 'Zoe' }] } });
  });

  it('are duplicated in their own map, right after, unlocked, in the same lanes', () => {
    const locked = checkCommand(two, (given) => setLocked(given, { ids: ['research', 'ask', 'call', 'touch'], locked: true })).document;
    const { document } = paste(locked, copied(locked, 'research'), { journeyId: 'map', afterId: 'research' });
    expect(idsOf(document, 'map', 'stage')).toEqual(['research', 'p1', 'purchase']);
    expect(idsOf(document, 'map', 'lane')).toEqual(idsOf(two, 'map', 'lane'));
    const [, step = ''] = idsOf(document, 'p1', 'step');
    expect(cellIds(document, 'touch', step).map((id) => itemOf(document, id))).toMatchObject([{ title: 'First call' }]);
    expect([...document.records.values()].filter((record) => record.id.startsWith('p') && 'locked' in record)).toEqual([]);
  });

  it('tell lanes of free text apart by name', () => {
    const text = checkCommand(two, (given) => createJourney(given, { journeyId: 'third', newId: idMaker('t'), title: 'Third', template: {
      state: 'current', perspective: 'customer', lanes: [{ kind: 'text', title: 'Questions' }, { kind: 'text', title: 'ideas ' }], stages: [{ name: 'New', steps: [{ name: '', items: [{ lane: 'text', title: 'Why?' }] }] }],
    } })).document;
    const { document } = paste(text, copied(text, ...idsOf(text, 'third', 'stage')));
    expect(kinds(document, 'other')).toEqual(['touchpoints', 'pains', 'Ideas', 'Questions']);
  });
});

describe('lanes in another map', () => {
  it('come with the cards of steps that match by name, else by place; what has none is told', () => {
    const content = copied(two, 'touch');
    const plan = planPartsPaste(two, { content, journeyId: 'other' });
    expect(plan.ok && plan.value.columns.map(({ target }) => target?.name ?? null)).toEqual(['Looks', 'Searches', null]);
    expect(plan.ok && plan.value.missing.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['Invoice']);
    const without = paste(two, content, { afterId: null }).document;
    expect(kinds(without, 'other')[0]).toBe('touchpoints');
    expect(recordsOfJourney(without, 'other').filter(isCellItem).map(({ title }) => title)).toEqual(['First call']);
    const { document } = paste(two, content, { withSteps: true });
    expect(stepsOfJourney(document, 'other')).toHaveLength(3);
    expect(recordsOfJourney(document, 'other').filter(isCellItem)).toHaveLength(2);
    expect(recordsOfJourney(document, 'other').filter(({ type }) => type === 'connection')).toHaveLength(1);
  });

  it('of emotions join the curves that are there, and never replace a point', () => {
    const content = copied(two, 'curve');
    expect(paste(two, content, { journeyId: 'map' }).refusal?.key).toBe('error.lane.secondEmotion');
    const { document } = paste(two, content, { withPersonas: true });
    expect(kinds(document, 'other')).toContain('emotion');
    expect(points(document, 'other')).toHaveLength(1);
    expect(paste(document, content, { withPersonas: true }).refusal?.key).toBe('error.lane.secondEmotion');
    expect(planPartsPaste(document, { content, journeyId: 'other' })).toMatchObject({ value: { present: 1, missing: [{ step: { id: 'pay' } }] } });
  });
});

describe('any stage or lane of any map', () => {
  it('nothing is lost without a word: what comes in and what the plan leaves out is all that was copied', () => {
    fc.assert(fc.property(wholeDocument, choices, (document, numbers) => {
      const choose = createChooser(document, numbers);
      const content = copyParts(document, [choose.id('stage', 'lane')]);
      const journeyId = choose.id('journey');
      const planned = content && planPartsPaste(document, { content, journeyId });
      if (!content || !planned?.ok) return;
      const { document: after, refusal } = paste(document, content, { journeyId });
      if (refusal) return;
      const fresh = recordsOfJourney(after, journeyId).filter(({ id }) => !document.records.has(id));
      const left = planned.value.missing.flatMap(({ items }) => items);
      expect(fresh.filter(isCellItem).length + left.length).toBe(content.items.length);
      const titles = (items: readonly { readonly title: string }[]) => items.map(({ title }) => title).sort();
      expect(titles([...fresh.filter(isCellItem), ...left])).toEqual(titles(content.items));
      const missingSteps = new Set(planned.value.missing.map(({ step }) => step.id));
      expect(fresh.filter(({ type }) => type === 'emotion')).toHaveLength(planned.value.emotions.filter(({ parentId }) => !missingSteps.has(parentId)).length);
    }), { numRuns: 120 });
  });

  it.each(['', '{', '[]', '{"format":"itinera-parts"}', JSON.stringify({ ...copyParts(smallMap, ['research']), kind: 'cards' })])('a clipboard of %j is refused', (text) => {
    expect(parseParts(text)).toMatchObject({ ok: false, refusal: { key: 'error.clipboard.foreign' } });
  });

  it('has nothing to copy where neither is chosen', () => {
    expect(copyParts(smallMap, ['call', 'pay', 'nobody'])).toBeNull();
    expect(copyParts(smallMap, ['research', 'touch'])?.kind).toBe('lanes');
  });
});
