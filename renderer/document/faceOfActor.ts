import { getRecord, type Document } from '../../shared/changes/document.ts';
import { coveringPart } from '../../shared/layout/drawImage.ts';
import type { DrawnPortrait } from '../../shared/model/records.ts';
import type { Face } from '../../shared/layout/stakeholders/stakeholderScene.ts';

const square = { width: 1, height: 1 };

/** The face of an actor that is a persona with one; `null` = its sign. `draw` is not there before faces can be drawn. */
export function faceOfActor(document: Document, actorId: string, draw: ((portrait: DrawnPortrait) => string) | null, resolveAsset: (assetId: string) => string): Face | null {
  const portrait = getRecord(document, 'persona', getRecord(document, 'actor', actorId)?.personaId)?.portrait;
  if (!portrait) return null;
  if (portrait.kind === 'drawn') return draw && { address: draw(portrait) };
  const { size, crop } = portrait;
  return { address: resolveAsset(portrait.assetId), ...(size && crop ? { part: coveringPart(size, square, crop) } : {}) };
}
