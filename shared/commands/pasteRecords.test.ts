import { describe, expect, it } from 'vitest';
import { cellIds, itemOf, smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { createDocument } from '../changes/createDocument.ts';
import { recordsOfJourney } from '../changes/document.ts';
import { parseClipboard, type ClipboardContent } from './clipboardContent.ts';
import { copyRecords } from './copyRecords.ts';
import { createJourney } from './createJourney.ts';
import { deleteRecords } from './deleteRecords.ts';
import { duplicateCellItems } from './duplicateCellItems.ts';
import { duplicateJourney } from './duplicateJourney.ts';
import { pasteRecords } from './pasteRecords.ts';
import { fillTemplate } from './templates.ts';

function idMaker(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}${++made}`;
}

function throughClipboard(ids: readonly string[]): ClipboardContent {
  const parsed = parseClipboard(JSON.stringify(copyRecords(smallMap, ids)));
  if (!parsed.ok) throw new Error(parsed.refusal.key);
  return parsed.value;
}

describe('copy and paste', () => {
  it('keeps the arrangement and the connections among the copied, in another stage', () => {
    const content = throughClipboard(['invoice', 'call', 'wait']);
    const { document } = checkCommand(smallMap, (given) => pasteRecords(given, { content, journeyId: 'map', laneId: 'touch', stepId: 'ask', newId: idMaker('p') }));
    expect(cellIds(document, 'touch', 'ask').map((id) => itemOf(document, id).title)).toEqual(['First call']);
    expect(cellIds(document, 'pains', 'ask').map((id) => itemOf(document, id).title)).toEqual(['Two days without an answer']);
    expect(cellIds(document, 'touch', 'search').map((id) => itemOf(document, id).title)).toEqual(['First call', 'Invoice']);
    const [call = ''] = cellIds(document, 'touch', 'ask');
    const links = recordsOfJourney(document, 'map').filter((record) => record.type === 'connection' && record.fromId === call);
    expect(links).toHaveLength(1);
  });

  it('goes to another journey: rows find the lane of their kind, columns stop at the edge, readings come along', () => {
    const other = checkCommand(smallMap, (given) => createJourney(given, { journeyId: 'other', newId: idMaker('o'), title: 'Other', template: fillTemplate('researchToSupport', (key) => key) })).document;
    const lanes = recordsOfJourney(other, 'other').filter((record) => record.type === 'lane');
    const laneId = (kind: string) => lanes.find((lane) => lane.kind === kind)?.id ?? '';
    const step = recordsOfJourney(other, 'other').findLast((record) => record.type === 'step');
    const content = throughClipboard(['call', 'wait', 'nps']);
    const { document } = checkCommand(other, (given) => pasteRecords(given, { content, journeyId: 'other', laneId: laneId('touchpoints'), stepId: step?.id ?? '', newId: idMaker('p') }));
    const titlesIn = (kind: string) => cellIds(document, laneId(kind), step?.id ?? '').map((id) => itemOf(document, id).title);
    expect(titlesIn('touchpoints')).toContain('First call');
    expect(titlesIn('pains')).toEqual(['Two days without an answer']);
    expect(titlesIn('kpis')).toContain('NPS');
    expect(recordsOfJourney(document, 'other').filter((record) => record.type === 'reading')).toHaveLength(1);
  });

  it('makes what the lane holds that was pointed at', () => {
    const content = throughClipboard(['call']);
    const { document } = checkCommand(smallMap, (given) => pasteRecords(given, { content, journeyId: 'map', laneId: 'pains', stepId: 'pay', newId: idMaker('p') }));
    expect(cellIds(document, 'pains', 'pay').map((id) => itemOf(document, id).type)).toEqual(['card']);
  });

  it.each(['', 'hello', '{', '{"format":"itinera-items"}', '[]', 'null', JSON.stringify(copyRecords(smallMap, ['map']))])('refuses a clipboard of %j', (text) => {
    expect(parseClipboard(text)).toMatchObject({ ok: false, refusal: { key: 'error.clipboard.foreign' } });
  });
});

describe('cut and paste', () => {
  const said = { type: 'comment', journeyId: 'map', author: 'Ewa', at: '2026-05-01T08:00:00Z' } as const;
  const before = createDocument([
    ...smallMap.records.values(), { ...said, id: 'why', targetId: 'call', text: 'Why a call?' }, { ...said, id: 'because', targetId: 'call', threadId: 'why', text: 'They ask for one.' },
    { ...said, id: 'arrow', targetId: 'call-invoice', text: 'Too late' },
  ]);
  const content = parseClipboard(JSON.stringify(copyRecords(before, ['call'], true)));
  const cut = checkCommand(before, (given) => deleteRecords(given, { ids: ['call'] })).document;
  if (!content.ok) throw new Error(content.refusal.key);
  const paste = (given: typeof cut, stepId: string, journeyId = 'map', laneId = 'touch') => checkCommand(given, (now) => pasteRecords(now, { content: content.value, journeyId, laneId, stepId, newId: idMaker('p') })).document;

  it('moves a card: it keeps its id, what was said about it and its connections', () => {
    expect(cut.records.has('because')).toBe(false);
    const moved = paste(cut, 'ask');
    expect(cellIds(moved, 'touch', 'ask')).toEqual(['call']);
    for (const id of ['why', 'because', 'call-invoice', 'arrow']) expect(moved.records.get(id)).toEqual(before.records.get(id));
  });

  it('makes a copy the second time', () => {
    const twice = paste(paste(cut, 'ask'), 'pay');
    expect(cellIds(twice, 'touch', 'pay')).toEqual(['invoice', 'p1']);
    expect(recordsOfJourney(twice, 'map').filter((record) => record.type === 'comment' && record.targetId === 'p1')).toEqual([]);
  });

  it('leaves a connection behind whose other end is gone or in another journey, and what was said about it', () => {
    const alone = paste(checkCommand(cut, (given) => deleteRecords(given, { ids: ['invoice'] })).document, 'ask');
    expect(alone.records.has('why')).toBe(true);
    expect(alone.records.has('call-invoice')).toBe(false);
    expect(alone.records.has('arrow')).toBe(false);
    const other = checkCommand(cut, (given) => createJourney(given, { journeyId: 'other', newId: idMaker('o'), title: 'Other', template: fillTemplate('researchToSupport', (key) => key) })).document;
    const lane = recordsOfJourney(other, 'other').find((record) => record.type === 'lane' && record.kind === 'touchpoints');
    const step = recordsOfJourney(other, 'other').find((record) => record.type === 'step');
    const elsewhere = paste(other, step?.id ?? '', 'other', lane?.id);
    expect(elsewhere.records.get('because')).toMatchObject({ journeyId: 'other', targetId: 'call', threadId: 'why' });
    expect(elsewhere.records.has('call-invoice')).toBe(false);
  });
});

describe('duplicate', () => {
  it('puts copies below the originals, connected as they are', () => {
    const { document } = checkCommand(smallMap, (given) => duplicateCellItems(given, { ids: ['invoice', 'call', 'reads'], newId: idMaker('d') }));
    expect(cellIds(document, 'actions', 'search').map((id) => itemOf(document, id).title)).toEqual(['Reads catalogues', 'Reads catalogues', 'Calls suppliers']);
    expect(recordsOfJourney(document, 'map').filter((record) => record.type === 'connection')).toHaveLength(2);
  });

  it('copies a whole journey under the first new id and shares its personas', () => {
    const { document } = checkCommand(smallMap, (given) => duplicateJourney(given, { journeyId: 'map', title: 'Copy', newId: idMaker('d') }));
    expect(document.records.get('d1')).toMatchObject({ type: 'journey', title: 'Copy', personaIds: ['anna'] });
    expect(recordsOfJourney(document, 'd1')).toHaveLength(recordsOfJourney(document, 'map').length);
  });
});
