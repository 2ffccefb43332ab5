import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPages, type Measured } from './fitPages.ts';
import { flowSections, type MeasuredSection, type RowPiece } from './flowSections.ts';

/** `rows` are heights; one line is 10 high, and text has a line for every ten letters. */
function section(id: string, rows: readonly number[], isText = false): MeasuredSection {
  return {
    id, gap: 5, head: 10, headAgain: 0,
    rows: rows.map((height, index) => ({
      keys: [`${id}${index}`], height,
      ...(isText ? { readLines: () => Array.from({ length: height / 10 }, (_, line) => ({ start: line * 10, top: line * 10 })) } : {}),
    })),
  };
}

const idsOf = (columns: readonly (readonly { id: string; rows: readonly RowPiece[] }[])[]) => columns.map((pieces) => pieces.map(({ id, rows }) => `${id}:${rows.map(({ key, from = 0, to }) => `${key}${from || to ? `[${from}-${to ?? ''}]` : ''}`).join()}`));

describe('flowSections', () => {
  it('fills a column, then the next, and repeats the title where a section goes on', () => {
    const { columns, tooTall } = flowSections([section('a', [20, 20]), section('b', [20, 20])], 85);
    expect(idsOf(columns)).toEqual([['a:a0,a1', 'b:b0'], ['b:b1']]);
    expect(columns[1]?.[0]?.isContinued).toBe(true);
    expect(tooTall).toEqual([]);
  });

  it('takes a title along rather than leaving it alone', () => {
    expect(idsOf(flowSections([section('a', [60]), section('b', [20])], 90).columns)).toEqual([['a:a0'], ['b:b0']]);
  });

  it('breaks text between lines, never one line alone', () => {
    expect(idsOf(flowSections([section('a', [60], true)], 50).columns)).toEqual([['a:a0[0-40]'], ['a:a0[40-]']]);
    expect(idsOf(flowSections([section('a', [50], true)], 50).columns)).toEqual([['a:a0[0-30]'], ['a:a0[30-]']]);
    expect(idsOf(flowSections([section('a', [40]), section('b', [100], true)], 80).columns)).toEqual([['a:a0'], ['b:b0[0-70]'], ['b:b0[70-]']]);
  });

  it('names what is higher than a column and cannot be broken', () => {
    expect(flowSections([section('a', [20, 200, 20])], 100)).toMatchObject({ tooTall: ['a'], columns: [{}, {}, {}] });
  });

  it('loses no row and no letter, and no column is too full', () => {
    const sections = fc.array(fc.record({ rows: fc.array(fc.integer({ min: 1, max: 30 }).map((lines) => lines * 10), { minLength: 1, maxLength: 6 }), isText: fc.boolean() }), { maxLength: 8 })
      .map((list) => list.map(({ rows, isText }, index) => section(`s${index}-`, isText ? rows : rows.map((height) => Math.min(height, 80)), isText)));
    fc.assert(fc.property(sections, fc.integer({ min: 95, max: 400 }), (measured, height) => {
      const { columns, tooTall } = flowSections(measured, height);
      expect(tooTall).toEqual([]);
      const heights = new Map(measured.flatMap(({ rows }) => rows.map((row) => [row.keys[0] ?? '', row.height])));
      const pieces = columns.flat().flatMap(({ rows }) => rows);
      for (const [key, total] of heights) {
        const parts = pieces.filter((piece) => piece.key === key);
        expect(parts.map(({ from = 0, to = total }) => to - from).reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts[0]?.from ?? 0).toBe(0);
      }
      for (const column of columns) {
        const used = column.reduce((sum, { rows }, index) => sum + (index > 0 ? 5 : 0) + 10 + rows.reduce((all, { key, from = 0, to = heights.get(key) ?? 0 }) => all + to - from, 0), 0);
        expect(used).toBeLessThanOrEqual(height);
      }
    }));
  });
});

describe('fitPages', () => {
  const scaled = (columns: readonly (readonly MeasuredSection[])[]) => (scale: number): Measured => ({ columns, height: 100 / scale });

  it('takes the largest type at which all stands on one page', () => {
    const plan = fitPages({ scales: [1, 0.9, 0.8], isEven: false }, scaled([[section('a', [50])], [section('b', [98])], []]));
    expect(plan).toMatchObject({ scale: 0.9, pages: [[[{ id: 'a' }], [{ id: 'b' }], []]] });
  });

  it('takes the largest type with the fewest pages where one page is not enough', () => {
    expect(fitPages({ scales: [1, 0.9, 0.8], isEven: false }, scaled([[section('a', Array(15).fill(10))]]))).toMatchObject({ scale: 1, pages: [{}, {}] });
    expect(fitPages({ scales: [1, 0.9, 0.8], isEven: false }, scaled([[section('a', Array(19).fill(10))]]))).toMatchObject({ scale: 0.9, pages: [{}, {}] });
  });

  it('makes two columns as even as whole sections allow', () => {
    const plan = fitPages({ scales: [1], isEven: true }, scaled([[section('a', [20]), section('b', [30]), section('c', [30])], [section('d', [10])]]));
    expect(plan.pages.map(idsOf)).toEqual([[['a:a0', 'b:b0'], ['c:c0', 'd:d0']]]);
  });

  it('fills two columns after each other where whole sections do not fit', () => {
    const plan = fitPages({ scales: [1], isEven: true }, scaled([[section('a', Array(14).fill(10)), section('b', Array(12).fill(10))]]));
    expect(plan.pages.map(idsOf).map((page) => page.map((column) => column.length))).toEqual([[1, 2], [1, 1]]);
  });
});
