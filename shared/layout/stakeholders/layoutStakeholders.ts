import { getRecord, type Document } from '../../changes/document.ts';
import { actorsOf, nameOfActor, relationsOf } from '../../changes/stakeholders.ts';
import type { Actor, StakeholderMap } from '../../model/records.ts';
import type { StakeholderRing } from '../../model/vocabulary.ts';
import { baselineOf } from '../baselineOf.ts';
import { isOverlapping } from '../isOverlapping.ts';
import type { Box, Primitive } from '../scene.ts';
import { discRadius, faceOfActor, type ActorFace } from './faceOfActor.ts';
import { labelOfRelation } from './labelOfRelation.ts';
import { layoutLegend } from './layoutLegend.ts';
import { placeActors, type PlacedRing } from './placeActors.ts';
import { boxAround, boxOfAll, inflate, pointAt } from './polar.ts';
import { routeRelations, type Routable } from './routeRelations.ts';
import type { SceneActor, SceneRing, StakeholderLayoutOptions, StakeholderScene, StakeholderTexts } from './stakeholderScene.ts';
import { actorIcons, relationSigns } from './stakeholderSigns.ts';

/** Between two actors: room for the lines and words of their relations. */
const room = 30;
/** Where labels find no place on their lines the rings get wider, in these steps; in the last one they may stand beside them. */
const widenings = [1, 1.3, 1.7, 2.2, 3];
const margin = 16;
const ringName = { font: 'sans-500', size: 11, lineHeight: 14, padding: 4 } as const;

/** What a ring of a map is called: as the map says, else as usual. */
export function nameOfRing(map: StakeholderMap, ring: StakeholderRing, texts: Pick<StakeholderTexts, 'ring'>): string {
  return map[`${ring}Name`] || texts.ring(ring);
}

interface Faced {
  readonly actor: Actor;
  readonly face: ActorFace;
}

/** Draws a stakeholder map: rings, actors at their angles, relations as curves. No two words stand on each other, and all of it is inside the box. */
export function layoutStakeholders(document: Document, map: StakeholderMap, options: StakeholderLayoutOptions): StakeholderScene {
  const { texts, measureText } = options;
  const faced = actorsOf(document, map.id).map((actor) => ({ actor, face: faceOfActor(nameOfActor(document, actor), captionOf(document, actor, texts), measureText) }));
  const relations = relationsOf(document, map.id);
  const routables = relations.map((relation) => ({ relation, label: labelOfRelation(relation.text?.trim() || texts.relationKind(relation.relationKind), relationSigns[relation.relationKind], measureText) }));
  for (const [index, widening] of widenings.entries()) {
    const drawn = tryLayout(map, faced, routables, widening, index === widenings.length - 1, options);
    if (!drawn) continue;
    const { rings, actors, relations: lines } = drawn;
    const outer = rings.at(-1)?.radius ?? 0;
    const below = Math.max(outer, ...lines.map(({ bounds }) => bounds.y + bounds.height)) + margin;
    const legend = layoutLegend(new Set(relations.map(({ relationKind }) => relationKind)), { x: -outer, y: below, width: 2 * outer }, options);
    const boxes = [boxAround({ x: 0, y: 0 }, { width: 2 * outer, height: 2 * outer }), ...actors, ...rings.map(({ nameBox }) => nameBox), ...lines.map(({ bounds }) => bounds), ...(legend ? [legend.box] : [])];
    return { box: inflate(boxOfAll(boxes), margin), rings, actors, relations: lines, legend: legend?.primitives ?? [] };
  }
  throw new Error('unreachable: the last layout is always drawn');
}

/** A persona's part is better known than that it is a person. */
function captionOf(document: Document, { personaId, actorKind }: Actor, texts: StakeholderTexts): string {
  if (personaId) return getRecord(document, 'persona', personaId)?.role ?? '';
  return actorKind ? texts.actorKind(actorKind) : '';
}

function tryLayout(map: StakeholderMap, faced: readonly Faced[], routables: readonly Routable[], widening: number, isFinal: boolean, options: StakeholderLayoutOptions): Pick<StakeholderScene, 'rings' | 'actors' | 'relations'> | null {
  const placed = placeActors(faced.map(({ actor: { id, ring, angle }, face }) => ({ id, ring, angle, width: face.width + room * widening, height: face.height + room * widening })));
  const actors = faced.map(({ actor, face }) => sceneActor(actor, face, placed));
  const relations = routeRelations(routables, new Map(actors.map((actor) => [actor.id, actor])), isFinal);
  if (!relations) return null;
  const taken = [...actors, ...relations.map(({ labelBox }) => labelBox)];
  const rings = placed.map(({ ring, track, radius }) => ({ ring, track, radius, ...nameOnRing(nameOfRing(map, ring, options.texts), radius, taken, options) }));
  return { rings, actors, relations };
}

function sceneActor({ id, ring, angle: wanted, actorKind = 'person' }: Actor, face: ActorFace, placed: readonly PlacedRing[]): SceneActor {
  const place = placed.find((candidate) => candidate.ring === ring);
  const angle = place?.angles.get(id) ?? wanted;
  const middle = pointAt(angle, place?.track ?? 0);
  const { disc, words } = face.draw(middle);
  return { id, ring, angle: ((angle % 360) + 360) % 360, ...boxAround(middle, face), disc: { ...disc, radius: discRadius }, icon: actorIcons[actorKind], words };
}

/** On the ring's own line, as near to the top as nobody stands. */
function nameOnRing(text: string, radius: number, taken: readonly Box[], { measureText }: StakeholderLayoutOptions): Pick<SceneRing, 'name' | 'nameBox'> {
  const { font, size, lineHeight, padding } = ringName;
  const width = measureText(text, font, size);
  const boxAt = (angle: number): Box => boxAround(pointAt(angle, radius), { width: width + 2 * padding, height: lineHeight + 2 });
  const angles = Array.from({ length: 120 }, (_, index) => (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 3);
  const nameBox = angles.map(boxAt).find((box) => !taken.some((other) => isOverlapping(inflate(other, 2), box))) ?? boxAt(0);
  const name: Primitive[] = [
    { kind: 'rect', ...nameBox, radius: 4, fill: 'paper' },
    { kind: 'text', x: nameBox.x + nameBox.width / 2, y: nameBox.y + 1 + baselineOf(font, size, lineHeight), text, font, size, color: 'ink-2', anchor: 'middle', width },
  ];
  return { name, nameBox };
}
