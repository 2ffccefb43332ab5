// The targets of Itinera's speed: each is a ratio of two figures of one run, so that it says the same on any machine.

/** `figure(key, contender, size)` answers a figure of this run, or undefined. */
export function checkTargets(figure) {
  const ours = (key, size) => figure(key, 'itinera', size);
  const against = (name, key, peer, size, most) => ({ name: `${name}, ${size} cards`, to: peer, ratio: ours(key, size) / figure(key, peer, size), most });
  const grown = (name, key, most) => ({ name: `${name}, 10000 cards`, to: '1000 cards', ratio: ours(key, 10_000) / ours(key, 1000), most });
  const frames = [['pan, whole map', 'panFit'], ['pan, 100 %', 'panIn'], ['zoom', 'zoom']];
  const drags = [['drag, whole map', 'dragFit'], ['drag, 100 %', 'dragIn']];
  const editing = [['edit to paint, whole map', 'editFit'], ['edit to paint, 100 %', 'editIn']];
  const shares = { 1000: { open: 0.15, frames: 0.5, drags: 0.4, editing: 0.5 }, 3000: { open: 0.05, frames: 0.2, drags: 0.2, editing: 0.25 } };
  const perSize = Object.entries(shares).flatMap(([size, share]) => {
    const all = (list, most) => list.map(([name, key]) => against(name, key, 'tldraw', Number(size), most));
    return [
      against('open', 'open', 'tldraw', Number(size), share.open), against('open', 'open', 'canvas2d', Number(size), 1.5),
      ...all(frames, share.frames), against('pan, whole map', 'panFit', 'canvas2d', Number(size), 1), against('zoom', 'zoom', 'canvas2d', Number(size), 1),
      ...all(drags, share.drags), ...all(editing, share.editing),
    ];
  });
  const sizes = [300, 1000, 3000, 10_000].filter((size) => ours('commitP95', size) !== undefined);
  return [
    ...perSize,
    grown('open', 'open', 2), grown('pan, 100 %', 'panIn', 1.5), grown('drag, 100 %', 'dragIn', 1.5),
    ...sizes.map((size) => ({ name: `commit p95, ${size} cards`, to: '5 ms', ratio: ours('commitP95', size) / 5, most: 1 })),
    { name: 'PDF, 1000 cards', to: 'bare Chromium', ratio: ours('pdf', 1000) / ours('barePdf', 1000), most: 1.5 },
    { name: 'start to first window', to: 'empty page', ratio: figure('start', 'itinera') / figure('emptyStart', 'itinera'), most: 1.5 },
  ].filter(({ ratio }) => Number.isFinite(ratio));
}
