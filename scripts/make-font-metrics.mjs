/**
 * Writes shared/layout/fontMetrics.json: advance widths of the two text faces, so that layout measures text without a browser.
 * Run by hand after a font update: `node scripts/make-font-metrics.mjs`. Kerning and ligatures are off wherever we draw, so sums of
 * advances are exact.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const root = fileURLToPath(new URL('..', import.meta.url));

const faces = {
  'sans-400': { family: 'onest', style: 'normal', weight: 400 },
  'sans-500': { family: 'onest', style: 'normal', weight: 500 },
  'sans-600': { family: 'onest', style: 'normal', weight: 600 },
  'serif-600': { family: 'source-serif-4', style: 'normal', weight: 600 },
  'serif-italic-400': { family: 'source-serif-4', style: 'italic', weight: 400 },
};
/** In the order of precedence where two files hold one letter. */
const subsets = { onest: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese', 'math', 'symbols'], 'source-serif-4': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] };
/** Latin to Cyrillic supplement, phonetic and combining marks, extended Latin, punctuation, currency, letter-likes, arrows, mathematics, shapes. */
const ranges = [[0x20, 0x7e], [0xa0, 0x52f], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x20a0, 0x20c0], [0x2100, 0x214f], [0x2190, 0x21ff], [0x2200, 0x22ff], [0x25a0, 0x27bf]];

/**
 * Reads hmtx and HVAR directly: fontkit's public way (`getVariation`, `glyph.advanceWidth`) decodes outlines as well and fails on
 * variable woff2 files.
 */
function advanceReader(font, weight) {
  font.variationCoords = [weight];
  const metrics = font.hmtx.metrics;
  return (code) => {
    const glyph = font._cmapProcessor.lookup(code);
    if (!glyph) return null;
    const base = metrics.get(Math.min(glyph, metrics.length - 1)).advance;
    const adjusted = base + font._variationProcessor.getAdvanceAdjustment(glyph, font.HVAR);
    return Math.round((adjusted * 10_000) / font.unitsPerEm) / 10;
  };
}

function advancesOf({ family, style, weight }) {
  const advances = new Map();
  for (const subset of subsets[family]) {
    const file = `${root}node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-${style}.woff2`;
    const advanceOf = advanceReader(fontkit.openSync(file), weight);
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code += 1) {
        const advance = advances.has(code) ? null : advanceOf(code);
        if (advance !== null) advances.set(code, advance);
      }
    }
  }
  return advances;
}

/** Runs of neighbouring code points: `[first, advances…]`. */
function toRuns(advances) {
  const runs = [];
  let next = -1;
  for (const [code, advance] of [...advances].sort((a, b) => a[0] - b[0])) {
    if (code !== next) runs.push([code]);
    runs.at(-1).push(advance);
    next = code + 1;
  }
  return runs;
}

/** Per 1000 em, as browsers centre a line of text in its line height. */
function verticalMetricsOf({ family, style }) {
  const font = fontkit.openSync(`${root}node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`);
  return { ascent: (font.ascent * 1000) / font.unitsPerEm, descent: (-font.descent * 1000) / font.unitsPerEm };
}

const metrics = Object.fromEntries(Object.entries(faces).map(([key, face]) => [key, { ...verticalMetricsOf(face), runs: toRuns(advancesOf(face)) }]));
const lines = Object.entries(metrics).map(([key, face]) => `${JSON.stringify(key)}: ${JSON.stringify(face)}`);
writeFileSync(`${root}shared/layout/fontMetrics.json`, `{\n${lines.join(',\n')}\n}\n`);
console.log(Object.entries(metrics).map(([key, { runs }]) => `${key}: ${runs.reduce((sum, run) => sum + run.length - 1, 0)} letters`).join('\n'));
