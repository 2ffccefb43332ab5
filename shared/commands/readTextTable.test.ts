import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTexts, firstTexts, readTextTable, transposeTable, trimTable } from './readTextTable.ts';

/** As Excel, LibreOffice and Google Sheets write it. */
function writeSheet(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');
}

const word = fc.stringMatching(/^[a-zżółćа-яё"=+@][a-z0-9ąę"'\-(]{0,8}$/u);
const cell = fc.oneof(word, fc.tuple(word, word).map((lines) => lines.join('\n')));

describe('texts of other programs', () => {
  it('makes one cell of each line of a list, without its blank lines', () => {
    expect(readTextTable('Compares prices\n\n  Asks a friend \r\nPays\n')).toEqual([['Compares prices'], ['Asks a friend'], ['Pays']]);
  });

  it.each(['- One\n- Two', '•\tOne\n•\tTwo', '1. One\n2) Two', '— One\n\n— Two'])('takes the bullets of a list away: %j', (text) => {
    expect(readTextTable(text)).toEqual([['One'], ['Two']]);
  });

  it('keeps what only looks like a bullet', () => {
    expect(readTextTable('- One\nTwo')).toEqual([['- One'], ['Two']]);
    expect(readTextTable('-5\n-6')).toEqual([['-5'], ['-6']]);
  });

  it('keeps what a customer said in its quotation marks, and formulas as text', () => {
    expect(readTextTable('"I cannot find it"\n=SUM(A1:A3)')).toEqual([['"I cannot find it"'], ['=SUM(A1:A3)']]);
    expect(readTextTable('"Where" she asked\tB')).toEqual([['"Where" she asked', 'B']]);
  });

  it('reads cells with line breaks, tabs and quotation marks', () => {
    expect(readTextTable('"One\nline two"\tB\r\n"say ""hi"""\t"a\tb"')).toEqual([['One\nline two', 'B'], ['say "hi"', 'a b']]);
  });

  it('keeps empty cells inside and drops those around', () => {
    expect(readTextTable('\t\t\n\tA\t\tC\n\n\tD\t\n\t\t')).toEqual([['A', '', 'C'], [], ['D']]);
  });

  it('takes control characters, byte order marks and halves of characters out', () => {
    expect(readTextTable('\uFEFFA\u0000B\u0007 \u200Bc\tx\uD83D')).toEqual([['AB c', 'x\uFFFD']]);
    expect(readTextTable(' \t\u0000\n\r\n')).toEqual([]);
    expect(readTextTable('')).toEqual([]);
  });

  it('reads back any sheet', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (table) => {
      expect(readTextTable(writeSheet(table))).toEqual(table);
    }));
  });

  it('never fails and never leaves what the map refuses', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('\t', '\n', '"', '""'), (text, between) => {
      const table = readTextTable(text + between + text);
      for (const found of table.flat()) {
        expect(found).toBe(found.trim());
        // eslint-disable-next-line no-control-regex -- these characters are exactly what must be gone
        expect(found).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
      }
    }));
  });
});

describe('tables', () => {
  it('turned twice are as they were', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.constantFrom('', 'a', 'b'), { maxLength: 5 }), { maxLength: 5 }).map(trimTable), (table) => {
      expect(transposeTable(transposeTable(table))).toEqual(table);
      expect(countTexts(transposeTable(table))).toBe(countTexts(table));
    }));
  });

  it('are shortened to their first texts', () => {
    const lines = readTextTable(Array.from({ length: 10_000 }, (_, index) => `Line ${index}`).join('\n'));
    expect(countTexts(lines)).toBe(10_000);
    expect(firstTexts(lines, 1000)).toEqual(lines.slice(0, 1000));
    expect(firstTexts([['a', 'b'], ['c']], 1)).toEqual([['a']]);
  });

  it('stay small however sparse they are', () => {
    const sparse = readTextTable(`A\t\n${'\t\n'.repeat(100_000)}\tB`);
    expect(firstTexts(sparse, 1000)).toEqual([['A']]);
    expect(firstTexts(readTextTable(`A${'\t'.repeat(100_000)}B`), 1000)).toEqual([['A']]);
  });
});
