import { canvasFont } from '../../renderer/scene/sceneStyle.ts';
import { layoutJourney } from '../../shared/layout/layoutJourney.ts';
import { makeBigLibrary } from '../fixtures/bigJourney.ts';
import { layoutOptions } from '../helpers/layoutOptions.ts';

/** Our least zoom: very large maps do not fit whole. */
const leastZoom = 0.1;

/** What the peers draw: the cards, words and connections of our scene where our scene has them. `card` is the one that is dragged and edited. */
export function makeMap(cardCount, view) {
  const { document, journeyId } = makeBigLibrary(cardCount);
  const scene = layoutJourney(document, journeyId, layoutOptions());
  const cards = scene.items.map(({ id, x, y, width, height, primitives }) => {
    const { title, text = '' } = document.records.get(id);
    const lines = primitives.filter(({ kind }) => kind === 'text').map((line) => ({ text: line.text, x: line.x, y: line.y, font: canvasFont(line.font, line.size) }));
    return { id, x, y, width, height, title, text, lines };
  });
  const fitZoom = Math.max(leastZoom, Math.min(1, view.width / scene.width, view.height / scene.height));
  // Wholly in view at 100 %, and of no other kind than most cards.
  const card = cards.find(({ id, x, y, width, height }) => document.records.get(id).type === 'card' && x + width < view.width && y + height < view.height);
  return { text: JSON.stringify({ cards, connections: scene.connections.map(({ id, fromId, toId, points }) => ({ id, fromId, toId, points })) }), card, fitZoom };
}
