import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBigLibrary } from '../../test/fixtures/bigJourney.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { choices, createChooser } from '../../test/helpers/chooser.ts';
import { commandCases } from '../../test/helpers/commandCases.ts';
import { smallJourney } from '../../test/helpers/smallJourney.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { applyChangeset } from '../changes/applyChangeset.ts';
import type { Change } from '../changes/changeset.ts';
import { createDocument } from '../changes/createDocument.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { isCellItem, type AnyRecord } from '../model/records.ts';
import { createJourneyLayout } from './createJourneyLayout.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { LayoutOptions } from './scene.ts';

const options = layoutOptions();
const otherLanguage = layoutOptions('ru');
const commands = Object.values(commandCases);

function withFields(document: Document, id: string, to: Record<string, unknown>): Document {
  const result = applyChangeset(document, { changes: [{ op: 'update', id, from: {}, to }] });
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

/** What may differ between two looks at one journey besides its records. */
const looks: fc.Arbitrary<Partial<LayoutOptions>> = fc.record({
  visiblePersonaIds: fc.constantFrom(null, null, [], ['persona-0'], ['persona-1', 'persona-2']), focusedPersonaId: fc.constantFrom(null, 'persona-1'),
  withoutInternal: fc.boolean(), today: fc.constantFrom(undefined, '2026-11-22'), texts: fc.constantFrom(options.texts, options.texts, otherLanguage.texts),
});

describe('createJourneyLayout', () => {
  test('after any changes it answers what a fresh layout answers', () => {
    const edits = fc.array(fc.tuple(fc.nat(commands.length - 1), choices, looks), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(wholeDocument, edits, (start, plan) => {
      const layout = createJourneyLayout();
      let document = start;
      for (const [index, [command, numbers, look]] of plan.entries()) {
        const draft = commands[command]?.(document, createChooser(document, numbers, `new-${index}`));
        const result = draft?.ok ? applyChangeset(document, draft.value) : null;
        if (result?.ok) document = result.value;
        const journeyId = childrenOf(document, '', 'journey')[0]?.id ?? 'journey-0';
        const seen = { ...options, ...look };
        expect(layout(document, journeyId, seen)).toEqual(layoutJourney(document, journeyId, seen));
      }
    }), { numRuns: 60 });
  });

  test('follows what an item shows of other records', () => {
    const journeyId = 'j';
    const inCell = { journeyId, parentId: 'step', order: 'a0', title: 'Title' };
    const start = createDocument([
      { type: 'journey', id: journeyId, order: 'a0', title: 'Journey', state: 'current', perspective: 'customer', personaIds: [] },
      { type: 'stage', id: 'stage', journeyId, order: 'a0', name: 'Stage' }, { type: 'step', id: 'step', journeyId, parentId: 'stage', order: 'a0', name: '' },
      ...(['touchpoints', 'pains', 'kpis'] as const).map((kind, index): AnyRecord => ({ type: 'lane', id: kind, journeyId, order: `a${index}`, kind })),
      { type: 'touchpoint', id: 'one', laneId: 'touchpoints', ...inCell }, { type: 'touchpoint', id: 'two', laneId: 'touchpoints', ...inCell, order: 'a1' },
      { type: 'metric', id: 'metric', laneId: 'kpis', ...inCell, metricKind: 'nps' }, { type: 'connection', id: 'link', journeyId, fromId: 'one', toId: 'two', kind: 'flow' },
    ]);
    const added: readonly AnyRecord[] = [
      { type: 'card', id: 'pain', laneId: 'pains', ...inCell }, { type: 'reading', id: 'reading', journeyId, parentId: 'metric', date: '2026-05-01', value: 12 },
    ];
    const changes: readonly Change[] = [...added.map((record): Change => ({ op: 'add', record })), { op: 'update', id: 'link', from: {}, to: { kind: 'drop-off' } }];
    const layout = createJourneyLayout();
    let document = start;
    let before = layout(document, journeyId, options);
    for (const change of changes) {
      const result = applyChangeset(document, { changes: [change] });
      if (!result.ok) throw new Error(result.refusal.key);
      document = result.value;
      const after = layout(document, journeyId, options);
      expect(after).not.toEqual(before);
      expect(after).toEqual(layoutJourney(document, journeyId, options));
      before = after;
    }
  });

  describe('of a map whose card opens another', () => {
    const parent = { journeyId: 'top', order: 'a0' };
    const start = createDocument([
      ...smallJourney, { type: 'journey', id: 'top', order: 'a5', title: 'Top', state: 'current', perspective: 'customer', personaIds: [] },
      { type: 'stage', id: 'stage', ...parent, name: 'Stage' }, { type: 'step', id: 'step', ...parent, parentId: 'stage', name: '' }, { type: 'lane', id: 'lane', ...parent, kind: 'touchpoints' },
      { type: 'touchpoint', id: 'opener', ...parent, parentId: 'step', laneId: 'lane', title: 'Opener', subJourneyId: 'j' },
    ]);
    const apply = (document: Document, change: Change): Document => {
      const result = applyChangeset(document, { changes: [change] });
      if (!result.ok) throw new Error(result.refusal.key);
      return result.value;
    };

    test('it follows what the card shows of the other', () => {
      const edits: readonly Change[] = [
        { op: 'update', id: 'j', from: {}, to: { title: 'Renamed' } }, { op: 'update', id: 'up', from: {}, to: { valence: -2 } }, { op: 'update', id: 'B', from: {}, to: { order: 'Zz' } },
        { op: 'add', record: { type: 'emotion', id: 'new', journeyId: 'j', parentId: 'b1', personaId: 'q', valence: 0.5 } }, { op: 'update', id: 'j', from: {}, to: { personaIds: ['q'] } },
        { op: 'remove', record: start.records.get('j') as AnyRecord }, { op: 'update', id: 'opener', from: {}, to: { subJourneyId: null } },
      ];
      const layout = createJourneyLayout();
      let document = start;
      let before = layout(document, 'top', options);
      for (const edit of edits) {
        document = apply(document, edit);
        const after = layout(document, 'top', options);
        expect(after.itemById.get('opener')).not.toEqual(before.itemById.get('opener'));
        expect(after).toEqual(layoutJourney(document, 'top', options));
        before = after;
      }
    });

    test('it counts the findings of the other, for those who may see them', () => {
      const layout = createJourneyLayout();
      const seen = { ...options, today: '2026-11-22' };
      const flags = (document: Document, look: LayoutOptions) => JSON.stringify(layout(document, 'top', look).itemById.get('opener')?.primitives).includes('"flag"');
      expect([flags(start, seen), flags(start, options), flags(start, { ...seen, withoutInternal: true })]).toEqual([true, false, false]);
      const before = layout(start, 'top', seen);
      const silent = withFields(start, 'one', { title: 'Other words' });
      expect(layout(silent, 'top', seen)).toBe(before);
      const later = apply(silent, { op: 'add', record: { type: 'lane', id: 'contacts', journeyId: 'j', order: 'a9', kind: 'touchpoints' } });
      expect(layout(later, 'top', seen)).toEqual(layoutJourney(later, 'top', seen));
    });

    test('an edit of the other that the card does not show gives the same scene', () => {
      const layout = createJourneyLayout();
      const before = layout(start, 'top', options);
      expect(layout(withFields(start, 'one', { title: 'Other words' }), 'top', options)).toBe(before);
      expect(layout(apply(start, { op: 'remove', record: start.records.get('four') as AnyRecord }), 'top', options)).toBe(before);
    });

    test('the mark lies inside its card, and a hidden mood is not told', () => {
      const opener = layoutJourney(start, 'top', options).itemById.get('opener');
      expect(opener?.opens).toMatchObject({ x: 10, width: 144 });
      expect((opener?.opens?.y ?? 0) + (opener?.opens?.height ?? 0)).toBeLessThanOrEqual(opener?.height ?? 0);
      const figures = (document: Document) => JSON.stringify(layoutJourney(document, 'top', { ...options, withoutInternal: true }).itemById.get('opener')?.primitives).includes('smiley');
      expect([figures(start), figures(withFields(start, 'emotion', { internal: true }))]).toEqual([true, false]);
    });
  });

  test('an edit to one card keeps every other part by identity', () => {
    const { document, journeyId, itemIds } = makeBigLibrary(300);
    const layout = createJourneyLayout();
    const before = layout(document, journeyId, options);
    const id = itemIds[40] ?? '';
    // A letter more or less: the card keeps its height.
    const record = document.records.get(id);
    const title = isCellItem(record) ? record.title : '';
    const after = layout(withFields(document, id, { title: `${title.slice(0, -1)}.` }), journeyId, options);
    expect(after.items.filter((item) => before.itemById.get(item.id) !== item).map((item) => item.id)).toEqual([id]);
    for (const part of ['stages', 'steps', 'lanes', 'ground', 'curves', 'connections', 'corner'] as const) expect([part, after[part] === before[part]]).toEqual([part, true]);
  });

  test('what only moves keeps its drawing', () => {
    const { document, journeyId, itemIds } = makeBigLibrary(300);
    const layout = createJourneyLayout();
    const before = layout(document, journeyId, options);
    const first = before.items.find((item) => item.laneId === before.lanes[0]?.id);
    const after = layout(withFields(document, first?.id ?? itemIds[0] ?? '', { text: 'long '.repeat(200) }), journeyId, options);
    const last = before.items.findLast((item) => item.laneId === before.lanes.at(-1)?.id);
    const moved = after.itemById.get(last?.id ?? '');
    expect(moved?.y).toBeGreaterThan(last?.y ?? Infinity);
    expect(moved?.primitives).toBe(last?.primitives);
  });

  test('wider columns lay everything out anew, and back', () => {
    const { document, journeyId } = makeBigLibrary(60);
    const layout = createJourneyLayout();
    const usual = layout(document, journeyId, options);
    const wide = layout(document, journeyId, { ...options, stepWidth: 400 });
    expect(wide.steps.every(({ width }) => width === 400)).toBe(true);
    expect(wide.height).toBeLessThan(usual.height);
    expect(wide).toEqual(layoutJourney(document, journeyId, { ...options, stepWidth: 400 }));
    expect(layout(document, journeyId, options)).toEqual(usual);
  });

  test('a change elsewhere gives the same scene', () => {
    const { document, journeyId } = makeBigLibrary(60);
    const layout = createJourneyLayout();
    const before = layout(document, journeyId, options);
    expect(layout(withFields(document, 'big-library', { name: 'Renamed' }), journeyId, { ...options })).toBe(before);
  });
});
