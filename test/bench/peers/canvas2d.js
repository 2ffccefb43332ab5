import { offer, readMap } from './readMap.js';

/** The floor: what is in view painted anew in every frame in which something changed, no caches, no tricks. */
const { stage, map } = await readMap();
const canvas = stage.appendChild(document.createElement('canvas'));
canvas.width = stage.clientWidth;
canvas.height = stage.clientHeight;
const context = canvas.getContext('2d');
const cardById = new Map(map.cards.map((card) => [card.id, card]));
let camera = { x: 0, y: 0, zoom: 1 };
let frame = 0;
let isDrawn = false;
let dragged = null;

function paintCard({ x, y, width, height, lines }) {
  context.beginPath();
  context.roundRect(x, y, width, height, 10);
  context.fillStyle = '#fff';
  context.fill();
  context.stroke();
  context.fillStyle = '#1a2320';
  for (const line of lines) {
    context.font = line.font;
    context.fillText(line.text, x + line.x, y + line.y);
  }
}

function paint() {
  frame = 0;
  const { zoom } = camera;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(zoom, 0, 0, zoom, camera.x, camera.y);
  context.strokeStyle = '#c9c5b8';
  for (const { points } of map.connections) {
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    context.stroke();
  }
  const [left, top] = [-camera.x / zoom, -camera.y / zoom];
  const [right, bottom] = [left + canvas.width / zoom, top + canvas.height / zoom];
  for (const card of map.cards) if (card.x < right && card.x + card.width > left && card.y < bottom && card.y + card.height > top) paintCard(card);
  isDrawn = true;
}

function schedule() {
  frame ||= requestAnimationFrame(paint);
}

function setCamera(next) {
  camera = next;
  schedule();
}

canvas.addEventListener('wheel', (event) => {
  event.preventDefault();
  if (!event.ctrlKey) return setCamera({ ...camera, x: camera.x - event.deltaX, y: camera.y - event.deltaY });
  const zoom = camera.zoom * Math.exp(-event.deltaY / 100);
  const ratio = zoom / camera.zoom;
  setCamera({ x: event.offsetX - (event.offsetX - camera.x) * ratio, y: event.offsetY - (event.offsetY - camera.y) * ratio, zoom });
}, { passive: false });
canvas.addEventListener('pointerdown', (event) => {
  const [x, y] = [(event.offsetX - camera.x) / camera.zoom, (event.offsetY - camera.y) / camera.zoom];
  dragged = map.cards.find((card) => x >= card.x && x <= card.x + card.width && y >= card.y && y <= card.y + card.height) ?? null;
});
canvas.addEventListener('pointermove', (event) => {
  if (!dragged) return;
  dragged.x += event.movementX / camera.zoom;
  dragged.y += event.movementY / camera.zoom;
  schedule();
});
canvas.addEventListener('pointerup', () => { dragged = null; });

offer({
  isDrawn: () => isDrawn,
  setCamera,
  edit: (id, title) => {
    cardById.get(id).lines[0].text = title;
    schedule();
  },
  isShown: (id, title) => frame === 0 && cardById.get(id).lines[0].text === title,
});
schedule();
