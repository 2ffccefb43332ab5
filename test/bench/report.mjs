import { checkTargets } from './targets.mjs';
import { formatTable, median, percentile } from './statistics.mjs';

const p95 = (times) => percentile(times, 0.95);
const mapMeasures = [
  ['open to painted', 'open', median], ['pan, whole map: frame p95', 'panFit', p95], ['pan, 100 %: frame p95', 'panIn', p95], ['zoom: frame p95', 'zoom', p95],
  ['drag, whole map: frame p95', 'dragFit', p95], ['drag, 100 %: frame p95', 'dragIn', p95], ['edit to paint, whole map', 'editFit', median], ['edit to paint, 100 %', 'editIn', median],
  ['DOM nodes', 'mounted', median],
];
const ownMeasures = [
  ['window: first paint', 'firstPaint', median], ...mapMeasures, ['file: open', 'fileOpen', median], ['file: commit', 'commits', median], ['file: commit p95', 'commitP95', median],
  ['PDF', 'pdf', median], ['PDF of the bare scene', 'barePdf', median],
];

/** What the runs gave: `samples.add(contender, size, key, runValues)` for each run; a figure is the median of the runs' figures. */
export function createSamples() {
  const runs = new Map();
  const keyOf = (contender, size, key) => `${contender} ${size} ${key}`;
  return {
    add(contender, size, measured) {
      for (const [key, times] of Object.entries(measured)) {
        const summarise = ownMeasures.find(([, name]) => name === key)?.[2] ?? median;
        const at = keyOf(contender, size, key);
        runs.set(at, [...(runs.get(at) ?? []), summarise([times].flat())]);
      }
    },
    figure: (key, contender, size = 0) => (runs.has(keyOf(contender, size, key)) ? median(runs.get(keyOf(contender, size, key))) : undefined),
  };
}

const show = (figure) => (figure === undefined || Number.isNaN(figure) ? '–' : figure.toFixed(figure < 10 ? 2 : 0));

function ownTable({ figure }, sizes) {
  const rows = ownMeasures.map(([name, key]) => [name, ...sizes.map((size) => show(figure(key, 'itinera', size)))]);
  return formatTable(['Itinera, the whole app', ...sizes.map((size) => `${size} cards`)], rows.filter((row) => row.slice(1).some((cell) => cell !== '–')));
}

function peerTable({ figure }, peers, size) {
  const ratio = (key, peer) => figure(key, 'itinera', size) / figure(key, peer, size);
  return formatTable(
    [`${size} cards`, 'Itinera', ...peers, ...peers.map((peer) => `: ${peer}`)],
    mapMeasures.map(([name, key]) => [name, show(figure(key, 'itinera', size)), ...peers.map((peer) => show(figure(key, peer, size))), ...peers.map((peer) => show(ratio(key, peer)))]),
  );
}

/** Everything as text: our own figures by size, the peers beside us, and which targets are met. */
export function makeReport(samples, { sizes, peers, peerSizes }) {
  const { figure } = samples;
  const targets = checkTargets(figure);
  const rows = targets.map(({ name, to, ratio, most }) => [name, to, ratio.toFixed(2), most.toFixed(2), ratio <= most ? 'met' : 'missed']);
  return [
    ownTable(samples, sizes),
    ...(peers.length > 0 ? peerSizes.map((size) => peerTable(samples, peers, size)) : []),
    `Start to the first usable window: ${show(figure('start', 'itinera'))} (an empty page with our bundle: ${show(figure('emptyStart', 'itinera'))})`,
    rows.length > 0 ? formatTable(['target', 'against', 'ratio', 'at most', ''], rows) : 'No target can be checked with these sizes and peers.',
  ].join('\n\n');
}

/** The figures for later comparison by program. */
export function makeRecord({ figure }, { sizes, peers, peerSizes }) {
  const ofSize = (contender, size) => Object.fromEntries(ownMeasures.map(([, key]) => [key, figure(key, contender, size)]));
  return {
    itinera: Object.fromEntries(sizes.map((size) => [size, ofSize('itinera', size)])),
    peers: Object.fromEntries(peers.map((peer) => [peer, Object.fromEntries(peerSizes.map((size) => [size, ofSize(peer, size)]))])),
    start: figure('start', 'itinera'), emptyStart: figure('emptyStart', 'itinera'), targets: checkTargets(figure),
  };
}
