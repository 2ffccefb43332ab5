import { describe, expect, it } from 'vitest';
import type { Document } from '../../../shared/changes/document.ts';
import { connectItems } from '../../../shared/commands/connectItems.ts';
import { applyChangeset } from '../../../shared/changes/applyChangeset.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { layoutOptions } from '../../../test/helpers/layoutOptions.ts';
import { smallDocument } from '../../../test/helpers/smallJourney.ts';
import { focusOfNode, keyOfSession, keysAround, readOutline, type OutlineNode } from './readOutline.ts';
import { keepUnchanged, visibleRows } from './visibleRows.ts';

const outlineOf = (document: Document = smallDocument()) => readOutline(document, 'j', layoutJourney(document, 'j', layoutOptions()));
const none = new Set<string>();
const line = ({ kind, key, level }: { kind: string; key: string; level: number }) => `${'  '.repeat(level - 1)}${kind} ${key}`;

describe('the outline', () => {
  it('holds lanes, then stages, steps, lanes in each step, cards and one line for each persona', () => {
    expect(visibleRows(outlineOf(), new Set(['b1']), null).map(line)).toEqual([
      'lanes lanes', '  lane actions', '  lane emotion', '  lane text',
      'stage A', '  step a1', '    cell actions.a1', '      card one', '      card two', '    cell emotion.a1', '      persona p.a1', '      persona q.a1', '    cell text.a1',
      'stage B', '  step b1', '  step b2', '    cell actions.b2', '    cell emotion.b2', '      persona p.b2', '      persona q.b2', '    cell text.b2', '      card four',
    ]);
  });

  it('tells of each line where it stands among its siblings, and whether it is open', () => {
    const rows = visibleRows(outlineOf(), new Set(['B']), null);
    expect(rows.find(({ key }) => key === 'two')).toMatchObject({ position: 2, siblingCount: 2, childCount: 0, isOpen: false });
    expect(rows.find(({ key }) => key === 'B')).toMatchObject({ position: 3, siblingCount: 3, childCount: 2, isOpen: false });
  });

  it('knows where cards can stand and where a card leads to', () => {
    const document = smallDocument();
    const link = connectItems(document, { id: 'link', fromId: 'one', toId: 'four', kind: 'flow' });
    if (!link.ok) throw new Error('refused');
    const linked = applyChangeset(document, link.value);
    if (!linked.ok) throw new Error('refused');
    const { byKey } = outlineOf(linked.value);
    expect(byKey.get('one')?.node.leadsTo).toBe('four');
    expect(byKey.get('actions.a1')?.node.canHoldCards).toBe(true);
    expect(byKey.get('emotion.a1')?.node.canHoldCards).toBe(false);
  });

  it('stands where the map stands: every line leads to a place of the keyboard and back', () => {
    const outline = outlineOf();
    for (const { node } of outline.byKey.values()) expect(keyOfSession(outline, { focus: focusOfNode(node), selection: [] })).toBe(node.key);
    expect(keyOfSession(outline, { focus: { kind: 'cell', laneId: 'emotion', stepId: 'a1', itemId: 'up' }, selection: ['up'] })).toBe('p.a1');
    expect(keyOfSession(outline, { focus: null, selection: ['text'] })).toBe('text');
    expect(keyOfSession(outline, { focus: null, selection: ['gone'] })).toBe('lanes');
    expect(keysAround(outline, 'four')).toEqual(['text.b2', 'b2', 'B']);
  });

  it('writes a new card where it will stand', () => {
    const place = { kind: 'newItem', laneId: 'actions', stepId: 'a1', initialText: '' } as const;
    const written = (beforeItemId: string | null) => visibleRows(outlineOf(), none, { ...place, beforeItemId }).map(({ key }) => key);
    expect(written('two')).toEqual(expect.arrayContaining(['one', 'new', 'two']));
    expect(written('two').indexOf('new')).toBe(written('two').indexOf('two') - 1);
    expect(written(null).indexOf('new')).toBe(written(null).indexOf('two') + 1);
    const inEmpty = visibleRows(outlineOf(), none, { ...place, laneId: 'text', beforeItemId: null });
    expect(inEmpty[inEmpty.findIndex(({ key }) => key === 'text.a1') + 1]).toMatchObject({ key: 'new', level: 4 });
  });

  it('keeps the objects of lines that say the same', () => {
    const before = visibleRows(outlineOf(), none, null);
    const now = keepUnchanged(before, visibleRows(outlineOf(), new Set(['A']), null));
    const changed = now.filter((row) => !before.includes(row)).map(({ key }) => key);
    expect(changed).toEqual(['A']);
  });

  it('shows nothing in a lane that is collapsed on the map', () => {
    const document = smallDocument();
    const records = new Map(document.records);
    const lane = records.get('actions');
    if (lane?.type === 'lane') records.set('actions', { ...lane, collapsed: true });
    const cell: OutlineNode | undefined = outlineOf({ ...document, records }).byKey.get('actions.a1')?.node;
    expect(cell).toMatchObject({ canHoldCards: false, children: [] });
  });
});
