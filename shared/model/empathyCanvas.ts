import type { Claim, Section } from './records.ts';
import { empathyZones, grayZones, type EmpathyZone } from './vocabulary.ts';

/** A zone of an empathy map with the keys of the notes that stand in it; a new note takes the first. */
export interface CanvasZone {
  readonly id: EmpathyZone;
  readonly keys: readonly [EmpathyZone, ...EmpathyZone[]];
}

/** The four of the Nielsen Norman Group (Gibbons: Empathy Mapping, 2018). */
const four: readonly CanvasZone[] = empathyZones.map((id) => ({ id, keys: [id] }));
/**
 * Gray's canvas of 2017, in the order in which it is worked through: the goal first, then clockwise what can be observed, then inside the head. There,
 * beside pains and gains, is room for other thoughts and feelings: what the four keep apart.
 */
const gray: readonly CanvasZone[] = [...grayZones.map((id): CanvasZone => ({ id, keys: [id] })), { id: 'thinks', keys: ['thinks', 'feels'] }];

/** The zones of a section's empathy map. */
export function zonesOf({ canvas }: Pick<Section, 'canvas'>): readonly CanvasZone[] {
  return canvas === 'gray' ? gray : four;
}

/** Notes of an empathy map where they stand, and those that its canvas has no place for. */
export interface PlacedNotes {
  readonly zones: readonly { readonly zone: CanvasZone; readonly notes: readonly Claim[] }[];
  readonly kept: readonly Claim[];
}

export function placeNotes(section: Pick<Section, 'canvas'>, notes: readonly Claim[]): PlacedNotes {
  const zones = zonesOf(section).map((zone) => ({ zone, notes: notes.filter(({ key }) => zone.keys.some((each) => each === key)) }));
  const placed = new Set(zones.flatMap((each) => each.notes));
  return { zones, kept: notes.filter((note) => !placed.has(note)) };
}
