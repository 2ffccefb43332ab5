import type { InlinePart } from './flowInline.ts';
import type { IconName, MeasureText, Primitive } from './scene.ts';
import { setText, textStyles, type TextStyle } from './setText.ts';

export interface Chip {
  readonly primitives: readonly Primitive[];
  readonly width: number;
  readonly height: number;
}

export interface ChipOptions {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly icon?: IconName;
  /** A longer text takes more lines. */
  readonly maxWidth: number;
  readonly style?: TextStyle;
}

const padding = 6;
const iconSize = 12;
const iconGap = 4;

/** A small grey field with a text and perhaps an icon: duration, owner, tag. One line is 18 px high. */
export function drawChip({ x, y, text, icon, maxWidth, style = textStyles.chip }: ChipOptions, measureText: MeasureText): Chip {
  const left = padding + (icon ? iconSize + iconGap : 0);
  const block = setText(text, style, { x: x + left, y: y + 2, width: Math.max(1, maxWidth - left - padding) }, measureText);
  const width = Math.ceil(left + block.width + padding);
  const height = block.height + 4;
  const primitives: Primitive[] = [{ kind: 'rect', x, y, width, height, radius: padding, fill: 'ink', fillOpacity: 0.06 }];
  if (icon) primitives.push({ kind: 'icon', x: x + padding, y: y + 3, size: iconSize, name: icon, color: style.color });
  return { primitives: [...primitives, ...block.primitives], width, height };
}

/** A chip that stands in a row. */
export function chipPart(text: string, maxWidth: number, measureText: MeasureText): InlinePart {
  const { width, height } = drawChip({ x: 0, y: 0, text, maxWidth }, measureText);
  return { width, height, draw: (x, y) => drawChip({ x, y, text, maxWidth }, measureText).primitives };
}
