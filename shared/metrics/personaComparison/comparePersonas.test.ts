import { expect, it } from 'vitest';
import { createDocument } from '../../changes/createDocument.ts';
import type { AnyRecord, Claim, Persona, Section } from '../../model/records.ts';
import { comparePersonas } from './comparePersonas.ts';

const marta: Persona = { type: 'persona', id: 'm', order: 'a0', name: 'Marta', role: 'Office manager', segmentShare: 31 };
const tomek: Persona = { type: 'persona', id: 't', order: 'a1', name: 'Tomek', role: 'office manager ', buyingRoles: ['decider'] };

function section(id: string, parentId: string, kind: Section['kind'], content: Partial<Section> = {}): Section {
  return { type: 'section', id, parentId, order: 'a0', kind, column: 1, ...content };
}

function claim(id: string, parentId: string, text: string, content: Partial<Claim> = {}): Claim {
  return { type: 'claim', id, parentId, order: id, text, ...content };
}

function compare(...records: AnyRecord[]) {
  return comparePersonas(createDocument([marta, tomek, ...records]), [marta, tomek]);
}

const rowsById = (groups: ReturnType<typeof compare>) => new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));

it('compares fields, passing over what none has, and takes capitals and spaces for no difference', () => {
  const rows = rowsById(compare());
  expect([...rows.keys()]).toEqual(['role', 'segmentShare', 'buyingRoles', 'grade', 'claims', 'founded', 'sources']);
  expect(rows.get('role')?.differs).toBe(false);
  expect(rows.get('segmentShare')).toMatchObject({ cells: [{ kind: 'percent', value: 31 }, null], differs: true });
});

it('makes a row of each fact in the order of the vocabulary, own ones after', () => {
  const groups = compare(
    section('mw', 'm', 'who'), claim('a', 'mw', 'Beagle', { key: 'Dog' }), claim('b', 'mw', '34', { key: 'age' }),
    section('tw', 't', 'who'), claim('c', 'tw', 'Gdańsk', { key: 'location' }), claim('d', 'tw', '34', { key: 'age' }),
  );
  const who = groups.find(({ id }) => id === 'who');
  expect(who?.rows.map(({ id, differs }) => [id, differs])).toEqual([['who age', false], ['who location', true], ['who Dog', true]]);
});

it('puts bars and sliders on one scale, a row each', () => {
  const rows = rowsById(compare(
    section('mc', 'm', 'channels'), claim('a', 'mc', 'chat', { value: 40 }), claim('b', 'mc', 'email', { value: 10 }),
    section('tc', 't', 'channels'), claim('c', 'tc', 'Chat', { value: 40 }),
    section('mm', 'm', 'motivations'), claim('d', 'mm', 'Price', { opposite: 'Quality', value: 70 }),
  ));
  expect(rows.get('channels chat')).toMatchObject({ cells: [{ kind: 'scale', value: 40 }, { kind: 'scale', value: 40 }], differs: false });
  expect(rows.get('channels email')).toMatchObject({ cells: [{ kind: 'scale', value: 10 }, null], differs: true });
  expect([rows.get('channels chat')?.spread, rows.get('channels email')?.spread]).toEqual([0, null]);
  expect(rows.get('motivations price – quality')?.cells[0]).toEqual({ kind: 'scale', value: 70 });
});

it('compares lists as sets, and own sections by what they are called', () => {
  const rows = rowsById(compare(
    section('mg', 'm', 'goals'), claim('a', 'mg', 'Healthy dog'), claim('b', 'mg', 'Quick order'),
    section('tg', 't', 'goals', { title: 'What he wants' }), claim('c', 'tg', 'quick order'), claim('d', 'tg', 'Healthy dog'),
    section('ml', 'm', 'list', { title: 'Fears' }), claim('e', 'ml', 'Vets'), section('tl', 't', 'list', { title: 'Fears ' }), claim('f', 'tl', 'Snakes'),
    section('th', 't', 'list', { title: 'Hidden', hidden: true }), claim('g', 'th', 'Secret'),
  ));
  expect(rows.get('goals')).toMatchObject({ differs: false, label: { kind: 'section', section: { kind: 'goals' } } });
  expect(rows.get('list fears')?.differs).toBe(true);
  expect([...rows.keys()].filter((id) => id.startsWith('list'))).toEqual(['list fears']);
});
