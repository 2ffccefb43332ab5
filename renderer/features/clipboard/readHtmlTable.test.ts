// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readHtmlTable } from './readHtmlTable.ts';

const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td { color: black }</style></head><body>
<table border=0><!--StartFragment--><col width=64>
 <tr height=20><td>Compares
   prices</td><td>"Too dear"</td></tr>
 <tr><td>First<br style='mso-data-placement:same-cell'>second</td><td>=1+1</td></tr>
<!--EndFragment--></table></body></html>`;

test('the table of a sheet: texts as they are shown, line breaks of the markup only', () => {
  expect(readHtmlTable(excel)).toEqual([['Compares prices', '"Too dear"'], ['First\nsecond', '=1+1']]);
});

test('merged cells keep the places that they cover', () => {
  expect(readHtmlTable('<table><tr><td colspan=2>A</td><td>B</td></tr><tr><td rowspan=2>C</td><td>D</td><td>E</td></tr><tr><td>F</td></tr></table>'))
    .toEqual([['A', '', 'B'], ['C', 'D', 'E'], ['', 'F']]);
});

test('no table, two tables or text beside one: the plain text is read instead', () => {
  expect(readHtmlTable('')).toBeNull();
  expect(readHtmlTable('<ul><li>A</li></ul>')).toBeNull();
  expect(readHtmlTable('<p>See:</p><table><tr><td>A</td></tr></table>')).toBeNull();
  expect(readHtmlTable('<table><tr><td>A</td></tr></table><table><tr><td>B</td></tr></table>')).toBeNull();
});

test('script on the clipboard is neither run nor read', () => {
  expect(readHtmlTable('<table><tr><td>A<script>globalThis.pasted = 1</script><img src=x onerror="globalThis.pasted = 1"></td><td>B</td></tr></table>')).toEqual([['A', 'B']]);
  expect('pasted' in globalThis).toBe(false);
});
