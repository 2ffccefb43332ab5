import { describe, expect, it } from 'vitest';
import { findStrings } from './check-strings.mjs';

function check(path: string, text: string): string[] {
  return findStrings(new Map([[path, { path, text, imports: [], exports: [] }]]));
}

describe('words in markup', () => {
  it('lets messages, values, signs and names pass', () => {
    expect(check('renderer/a.tsx', `
      export const a = <p className="card wide" data-kind="stage" title={tell('home.title')} aria-label={name}>
        <Message id="home.title" /> {count} · – 100 % <b>Itinera</b> {open ? <b /> : null} {isOpen && count}
      </p>;`)).toEqual([]);
  });

  it('lets a message key stand where a component takes one', () => {
    expect(check('renderer/a.tsx', 'export const a = <Section title="home.title" />;')).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>\n  Journey maps\n</p>', 'renderer/a.tsx:1: text: "Journey maps"'],
    ['text in braces', "<p>{'Maps'}</p>", 'renderer/a.tsx:1: text: "Maps"'],
    ['either side of a choice', "<p>{isOpen ? 'Open' : count}</p>", 'renderer/a.tsx:1: text: "Open"'],
    ['after a condition', "<>{isOpen && 'Open'}</>", 'renderer/a.tsx:1: text: "Open"'],
    ['words round a value', '<p>{`${count} maps`}</p>', 'renderer/a.tsx:1: text: "maps"'],
    ['a spoken label', '<i aria-label="Close" />', 'renderer/a.tsx:1: aria-label: "Close"'],
    ['a placeholder in braces', "<input placeholder={'Name' as string} />", 'renderer/a.tsx:1: placeholder: "Name"'],
    ['an image', '<img alt={"Face of " + name} />', 'renderer/a.tsx:1: alt: "Face of"'],
    ['a tooltip', '<Button title={busy ? `Wait` : undefined} />', 'renderer/a.tsx:1: title: "Wait"'],
    ['Polish', '<p>ł</p>', 'renderer/a.tsx:1: text: "ł"'],
  ])('finds %s', (_, markup, fault) => {
    expect(check('renderer/a.tsx', `export const a = ${markup};`)).toEqual([fault]);
  });

  it('does not look into tests', () => {
    expect(check('renderer/a.test.tsx', 'export const a = <p>Words</p>;')).toEqual([]);
  });
});

describe('words in the shell', () => {
  it('lets messages pass', () => {
    expect(check('electron/shell/a.ts', "dialog.showOpenDialog({ title: tell('shell.open.title'), filters: [{ name: tell('shell.file'), extensions: ['json'] }], message: key ?? 'shell.open.why' });")).toEqual([]);
  });

  it('finds titles, buttons, filters and error boxes', () => {
    expect(check('electron/shell/a.ts', `
dialog.showMessageBox({ title: 'Question', buttons: [tell('shell.yes'), 'No'] });
dialog.showOpenDialog({ filters: [{ name: 'Libraries', extensions: ['itinera'] }] });
dialog.showErrorBox('Failed', reason);
`)).toEqual([
      'electron/shell/a.ts:2: title: "Question"', 'electron/shell/a.ts:2: buttons: "No"', 'electron/shell/a.ts:3: name: "Libraries"', 'electron/shell/a.ts:4: showErrorBox: "Failed"',
    ]);
  });

  it('leaves other code alone', () => {
    expect(check('electron/host/a.ts', "export const a = { message: 'for developers' };")).toEqual([]);
  });
});
