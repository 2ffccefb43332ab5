import { describe, expect, it } from 'vitest';
import { parseArguments } from './parseArguments.ts';

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '), (path) => path === 'there');

describe('parseArguments', () => {
  it.each([
    ['', { name: 'serve', library: null, port: 0, isOpening: true }],
    ['map.itinera', { name: 'serve', library: 'map.itinera', isOpening: true }],
    ['there', { name: 'serve', library: 'there', isOpening: true }],
    ['--port 4000', { name: 'serve', library: null, port: 4000, isOpening: true }],
    ['serve', { name: 'serve', library: null, port: 0, isOpening: false }],
    ['serve a --read-only', { name: 'serve', library: 'a', isReadOnly: true }],
    ['serve a --open --port=8123', { name: 'serve', library: 'a', port: 8123, isOpening: true }],
    ['a.itinera --no-open', { name: 'serve', library: 'a.itinera', isOpening: false }],
    ['import a.json b.json --library c', { name: 'import', files: ['a.json', 'b.json'], library: 'c', mode: 'renew' }],
    ['import --library c a.json --existing keep', { name: 'import', files: ['a.json'], mode: 'skip' }],
    ['export a --to b.JSON', { name: 'export', library: 'a', format: 'json', journey: null, withSubJourneys: true }],
    ['export a --to b.json --journey J --without-sub-journeys', { name: 'export', format: 'json', journey: 'J', withSubJourneys: false }],
    ['export a --journey J --to b.pdf --paper a1 --orientation portrait --language ru --without-internal', {
      name: 'export', format: 'pdf', journey: 'J', pdf: { paper: 'A1', orientation: 'portrait', locale: 'ru', withoutInternal: true },
    }],
    ['export a --to b.pdf --comments', { name: 'export', format: 'pdf', pdf: { withComments: true } }],
    ['export a --to b.pdf', { name: 'export', format: 'pdf', pdf: { withComments: false } }],
    ['export a --personas --to b.pdf --booklet', { name: 'exportPersonas', library: 'a', target: 'b.pdf', format: 'pdf', persona: null, pages: { layout: 'sheet', paper: 'A4', orientation: 'landscape', withInternal: false, isBooklet: true, locale: null } }],
    ['export a --persona Marta --to b.PNG --layout card --dpi 300', { name: 'exportPersonas', format: 'png', persona: 'Marta', pages: { layout: 'card', isBooklet: false }, dpi: 300 }],
    ['export a --persona M --to b.zip --paper letter --orientation portrait --with-internal --language pl', { format: 'zip', pages: { paper: 'Letter', orientation: 'portrait', withInternal: true, locale: 'pl' }, dpi: 150 }],
    ['export a --persona M --to b.json --comments', { format: 'json', withComments: true }],
    ['list a --json', { name: 'list', library: 'a', isJson: true }],
    ['check a', { name: 'check', library: 'a' }],
    ['export --help', { name: 'help' }],
    ['help', { name: 'help' }],
    ['--version', { name: 'version' }],
  ])('understands: itinera %s', (line, command) => {
    expect(parse(line)).toMatchObject({ ok: true, value: command });
  });

  it.each([
    ['paint', 'cli.usage.unknownCommand'],
    ['constructor', 'cli.usage.unknownCommand'],
    ['serve --colour red', 'cli.usage.unknownOption'],
    ['serve a b', 'cli.usage.tooMany'],
    ['serve --read-only', 'cli.usage.missingLibrary'],
    ['serve --port', 'cli.usage.missingValue'],
    ['serve --port 99999', 'cli.usage.badPort'],
    ['serve --port -1', 'cli.usage.badPort'],
    ['serve --open=yes', 'cli.usage.unexpectedValue'],
    ['import --library c', 'cli.usage.missingFile'],
    ['import a', 'cli.usage.missingOption'],
    ['import a --library c --existing burn', 'cli.usage.badChoice'],
    ['export --to a.pdf', 'cli.usage.missingLibrary'],
    ['export a', 'cli.usage.missingOption'],
    ['export a --to b.doc', 'cli.usage.badTarget'],
    ['export a --to b.pdf --paper B5', 'cli.usage.badChoice'],
    ['export a --to b.pdf --language de', 'cli.usage.badChoice'],
    ['export a --persona M --to b.gif', 'cli.usage.badPersonaTarget'],
    ['export a --persona M --to b.pdf --paper A3', 'cli.usage.badChoice'],
    ['export a --persona M --to b.png --dpi 7000', 'cli.usage.badDpi'],
    ['export a --personas=yes --to b.pdf', 'cli.usage.unexpectedValue'],
    ['export a --to b.png', 'cli.usage.badTarget'],
    ['list', 'cli.usage.missingLibrary'],
    ['check a b', 'cli.usage.tooMany'],
    ['list a --xml', 'cli.usage.unknownOption'],
  ])('refuses: itinera %s', (line, key) => {
    expect(parse(line)).toMatchObject({ ok: false, refusal: { key } });
  });
});
