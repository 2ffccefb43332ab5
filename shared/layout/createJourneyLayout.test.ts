import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBigLibrary } from '../../test/fixtures/bigJourney.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { choices, createChooser } from '../../test/helpers/chooser.ts';
import { commandCases } from '../../test/helpers/commandCases.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { applyChangeset } from '../changes/applyChangeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
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
  withoutInternal: fc.boolean(), texts: fc.constantFrom(options.texts, options.texts, otherLanguage.texts),
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

  test('an edit to one card keeps every other part by identity', () => {
    const { document, journeyId, itemIds } = makeBigLibrary(300);
    const layout = createJourneyLayout();
    const before = layout(document, journeyId, options);
    const id = itemIds[40] ?? '';
    // A letter more or less: the card keeps its height.
    const record = document.records.get(id);
    const title = record && 'title' in record ? record.title : '';
    const after = layout(withFields(document, id, { title: `${title.slice(0, -1)}.` }), journeyId, options);
    expect(after.items.filter((item) => before.itemById.get(item.id) !== item).map((item) => item.id)).toEqual([id]);
    for (const part of ['stages', 'steps', 'lanes', 'ground', 'curves', 'connections', 'corner'] as const) expect(after[part], part).toBe(before[part]);
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

  test('a change elsewhere gives the same scene', () => {
    const { document, journeyId } = makeBigLibrary(60);
    const layout = createJourneyLayout();
    const before = layout(document, journeyId, options);
    expect(layout(withFields(document, 'big-library', { name: 'Renamed' }), journeyId, { ...options })).toBe(before);
  });
});
