import { baselineOf } from '../baselineOf.ts';
import { relationKinds, type RelationKind } from '../../model/vocabulary.ts';
import type { Box, Primitive } from '../scene.ts';
import type { StakeholderLayoutOptions } from './stakeholderScene.ts';
import { relationSigns } from './stakeholderSigns.ts';

const font = 'sans-400';
const size = 11;
const rowHeight = 22;
const sampleWidth = 30;
const iconSize = 14;
const gap = 6;
const entryGap = 20;

/** The signs of these kinds with their words, in rows below the rings. */
export function layoutLegend(kinds: ReadonlySet<RelationKind>, place: { readonly x: number; readonly y: number; readonly width: number }, { texts, measureText }: StakeholderLayoutOptions): { readonly primitives: readonly Primitive[]; readonly box: Box } | null {
  const primitives: Primitive[] = [];
  let [x, y, right] = [place.x, place.y, place.x];
  for (const kind of relationKinds.filter((candidate) => kinds.has(candidate))) {
    const { icon, ink, dash } = relationSigns[kind];
    const text = texts.relationKind(kind);
    const wordsWidth = measureText(text, font, size);
    const width = sampleWidth + gap + iconSize + gap + wordsWidth;
    if (x > place.x && x + width > place.x + place.width) [x, y] = [place.x, y + rowHeight];
    const middle = y + rowHeight / 2;
    primitives.push(
      { kind: 'path', d: `M${x} ${middle}h${sampleWidth}`, stroke: ink, strokeWidth: 1.5, dash },
      { kind: 'icon', x: x + sampleWidth + gap, y: middle - iconSize / 2, size: iconSize, name: icon, color: ink },
      { kind: 'text', x: x + sampleWidth + 2 * gap + iconSize, y: y + baselineOf(font, size, rowHeight), text, font, size, color: 'ink-2', width: wordsWidth },
    );
    right = Math.max(right, x + width);
    x += width + entryGap;
  }
  return primitives.length > 0 ? { primitives, box: { x: place.x, y: place.y, width: right - place.x, height: y + rowHeight - place.y } } : null;
}
