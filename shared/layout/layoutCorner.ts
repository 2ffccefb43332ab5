import type { Journey } from '../model/records.ts';
import { drawChip } from './drawChip.ts';
import { measures } from './measures.ts';
import type { LayoutOptions, Primitive } from './scene.ts';
import { setText, textStyles } from './setText.ts';

/** The corner above the lane labels: state of the journey and what it is made of. */
export function layoutCorner(journey: Journey, counts: { readonly stages: number; readonly cards: number }, { texts, measureText }: LayoutOptions): { readonly primitives: readonly Primitive[]; readonly height: number } {
  const padding = measures.headerPadding;
  const width = measures.labelWidth - 2 * padding;
  const chip = drawChip({ x: padding, y: padding, text: texts.message(`scene.state.${journey.state}`), icon: 'path', maxWidth: measures.labelWidth - padding - 4 }, measureText);
  let y = padding + chip.height + 6;
  const primitives = [...chip.primitives];
  for (const text of [texts.message('scene.summary.stages', { ...counts }), texts.message('scene.summary.personas', { personas: journey.personaIds.length })]) {
    const block = setText(text, textStyles.summary, { x: padding, y, width }, measureText);
    primitives.push(...block.primitives);
    y += block.height;
  }
  return { primitives, height: y + 8 };
}
