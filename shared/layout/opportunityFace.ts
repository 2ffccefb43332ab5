import type { Opportunity } from '../model/records.ts';
import { noteFace, type NoteStyle } from './cardFace.ts';
import type { FaceContext, ItemFace } from './faceContext.ts';
import { setText, textStyles } from './setText.ts';

const style: NoteStyle = { title: textStyles.note, padding: { x: 8, y: 6 }, ground: { fill: 'accent-wash' } };
/** A score that nobody has given yet. */
const unknown = '–';

/** An opportunity: accent wash, the idea, its impact and effort. */
export function opportunityFace(opportunity: Opportunity, context: FaceContext): ItemFace {
  const { texts, measureText } = context;
  const { impact, effort } = opportunity;
  if (impact === undefined && effort === undefined) return noteFace(opportunity, style, context);
  const scores = texts.message('scene.impactEffort', { impact: impact ?? unknown, effort: effort ?? unknown });
  return noteFace(opportunity, style, context, (place) => {
    const block = setText(scores, textStyles.score, { ...place, y: place.y + 3 }, measureText);
    return { primitives: block.primitives, height: block.height + 3 };
  });
}
