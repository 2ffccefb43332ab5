/** The map that the address names (`cards`, `connections` in scene coordinates), and the place to draw it: as large as our own canvas. */
export async function readMap() {
  const query = new URLSearchParams(location.search);
  const stage = document.getElementById('stage');
  stage.style.width = `${query.get('width')}px`;
  stage.style.height = `${query.get('height')}px`;
  const answer = await fetch(query.get('map'));
  return { stage, map: await answer.json() };
}

/**
 * What the bench asks of every peer: `isDrawn()`, `setCamera({ x, y, zoom })`, `edit(id, title)` and `isShown(id, title)`.
 * F9 edits, so that an edit begins with a key as it does in our app.
 */
export function offer(peer) {
  window.contender = peer;
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F9') peer.edit(window.benchEdit.id, window.benchEdit.title);
  });
}
