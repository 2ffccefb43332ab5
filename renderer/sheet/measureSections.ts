import type { MeasuredRow, MeasuredSection, TextLine } from '../../shared/layout/personaPages/flowSections.ts';

/** Between two sections, as Sheet.module.css has it. */
const gap = 24;
/** Half a pixel may be lost to rounding. */
const tolerance = 0.5;

/** What the sections of one column measure, read from the page. */
export function measureSections(column: Element): MeasuredSection[] {
  return [...column.querySelectorAll<HTMLElement>('[data-section]')].map((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    const bands = bandsOf(section);
    const rows = bands.map((band, index): MeasuredRow => {
      const [only, another] = band.elements;
      const text = another ? null : only?.querySelector<HTMLElement>('[data-text]');
      return {
        keys: band.elements.flatMap((element) => element.dataset['row']?.split(' ') ?? []),
        height: (bands[index + 1]?.top ?? bottom) - band.top,
        ...(text && !only?.dataset['row']?.includes(' ') ? { readLines: () => readLines(text) } : {}),
      };
    });
    const head = (bands[0]?.top ?? bottom) - top;
    return { id: section.dataset['section'] ?? '', gap, head, headAgain: headAgain(section, head), rows };
  });
}

interface Band {
  readonly top: number;
  bottom: number;
  readonly elements: HTMLElement[];
}

/** Rows that stand side by side go to the next page together. */
function bandsOf(section: HTMLElement): Band[] {
  const bands: Band[] = [];
  for (const element of section.querySelectorAll<HTMLElement>('[data-row]')) {
    const { top, bottom } = element.getBoundingClientRect();
    const last = bands.at(-1);
    if (last && top < last.bottom - tolerance) {
      last.elements.push(element);
      last.bottom = Math.max(last.bottom, bottom);
    } else bands.push({ top, bottom, elements: [element] });
  }
  return bands;
}

/** The title says that it goes on, which may take a line more; and a name within the section stands again. */
function headAgain(section: HTMLElement, head: number): number {
  const names = [...section.querySelectorAll('[data-subhead]')].map((element) => element.getBoundingClientRect().height + 2);
  return (head > 0 ? 18 : 0) + Math.max(0, ...names);
}

/** Where the lines of a text begin, as the browser has broken them. */
function readLines(element: HTMLElement): readonly TextLine[] {
  const node = element.firstChild;
  if (!(node instanceof Text)) return [];
  const lines: TextLine[] = [];
  const range = document.createRange();
  let first = 0;
  for (let index = 0; index < node.length; index += 1) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    if (lines.length === 0) first = box.top;
    const top = box.top - first;
    if (lines.length === 0 || top > (lines.at(-1)?.top ?? 0) + box.height / 2) lines.push({ start: lines.length === 0 ? 0 : index, top });
  }
  return lines;
}
