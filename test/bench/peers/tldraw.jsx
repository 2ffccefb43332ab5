import { createRoot } from 'react-dom/client';
import { Tldraw, createShapeId, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';
import { offer, readMap } from './readMap.js';

const richText = (title, text) => toRichText(text ? `${title}\n${text}` : title);

function draw(editor, map) {
  const cards = map.cards.map(({ id, x, y, width, height, title, text }) => ({
    id: createShapeId(id), type: 'geo', x, y,
    props: { geo: 'rectangle', w: width, h: height, size: 's', font: 'sans', fill: 'solid', dash: 'solid', align: 'start', verticalAlign: 'start', richText: richText(title, text) },
  }));
  const arrows = map.connections.map(({ id }) => ({ id: createShapeId(id), type: 'arrow', props: { size: 's', dash: 'solid' } }));
  const bindings = map.connections.flatMap(({ id, fromId, toId }) => [['start', fromId], ['end', toId]].map(([terminal, cardId]) => ({
    type: 'arrow', fromId: createShapeId(id), toId: createShapeId(cardId), props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
  })));
  editor.run(() => {
    editor.createShapes([...cards, ...arrows]);
    editor.createBindings(bindings);
  }, { history: 'ignore' });
}

function start(editor, map) {
  draw(editor, map);
  const setCamera = ({ x, y, zoom }) => editor.setCamera({ x: x / zoom, y: y / zoom, z: zoom }, { immediate: true });
  setCamera({ x: 0, y: 0, zoom: 1 });
  offer({
    isDrawn: () => document.querySelectorAll('.tl-shape').length >= editor.getRenderingShapes().length,
    setCamera,
    edit: (id, title) => editor.updateShape({ id: createShapeId(id), type: 'geo', props: { richText: richText(title, map.cards.find((card) => card.id === id).text) } }),
    isShown: (id, title) => document.querySelector(`[data-shape-id="${createShapeId(id)}"]`)?.textContent.includes(title),
  });
}

const { stage, map } = await readMap();
createRoot(stage).render(<Tldraw hideUi options={{ maxShapesPerPage: 20_000 }} onMount={(editor) => start(editor, map)} />);
