import type { Memo } from '../base/Memo.ts';
import type { Document } from '../changes/document.ts';
import { isCellItem } from '../model/records.ts';
import type { Matcher } from './createMatcher.ts';
import { drawOverlay, type OverlayMark } from './drawOverlay.ts';
import { overlayScales } from './overlayScales.ts';
import type { LayoutOptions, SceneConnection, SceneCurve, SceneItem, SceneOverlay } from './scene.ts';

/** Items as they were laid out, with what was last drawn over them: they keep their identity while nothing differs. */
export type LayerMemo = WeakMap<SceneItem | SceneCurve | SceneConnection, { readonly key: string; readonly drawn: SceneItem | SceneCurve | SceneConnection }>;

export interface LayersInput {
  readonly document: Document;
  readonly options: LayoutOptions;
  readonly matcher: Matcher | null;
  readonly memo: LayerMemo;
  readonly overlayMemo: Memo<SceneOverlay>;
}

interface LayeredItems {
  readonly items: readonly SceneItem[];
  readonly overlay: SceneOverlay | null;
}

/** Dims what does not match and colours what the overlay reads among the rest. Places stay as they are. */
export function layerItems(items: readonly SceneItem[], input: LayersInput): LayeredItems {
  const { document, options, matcher } = input;
  const kind = options.layers?.overlay;
  if (!matcher && !kind) return { items, overlay: null };
  const scale = kind && overlayScales[kind];
  const counts = scale?.levels.map(() => 0) ?? [];
  let unrated = 0;
  const layered = items.map((item) => {
    const record = document.records.get(item.id);
    if (!isCellItem(record)) return item;
    if (matcher && !matcher.isMatch(record)) return layer(item, 'dimmed', input, () => ({ ...item, isDimmed: true }));
    const reading = scale?.read(record);
    if (reading === null) unrated += 1;
    if (!reading || !scale) return item;
    counts[reading.level] = (counts[reading.level] ?? 0) + 1;
    const mark: OverlayMark = { ink: scale.levels[reading.level]?.ink ?? 'surface', share: (reading.level + 1) / scale.levels.length, figure: reading.figure(options.texts) };
    return layer(item, `${mark.ink} ${mark.figure}`, input, () => ({ ...item, overlayInk: mark.ink, primitives: drawOverlay(item, mark, options.measureText) }));
  });
  return { items: layered, overlay: kind ? overlayOf(kind, counts, unrated, input) : null };
}

function overlayOf(kind: SceneOverlay['kind'], counts: readonly number[], unrated: number, { options, overlayMemo }: LayersInput): SceneOverlay {
  return overlayMemo.keep('', [kind, options.texts, unrated, ...counts], () => ({
    kind, unrated, levels: overlayScales[kind].levels.map(({ ink, label }, index) => ({ ink, label: label(options.texts), count: counts[index] ?? 0 })),
  }));
}

/** Curves of personas that are filtered out. */
export function layerCurves(curves: readonly SceneCurve[], input: LayersInput): readonly SceneCurve[] {
  const personaIds = input.matcher?.personaIds;
  if (!personaIds || !curves.some((curve) => !personaIds.has(curve.personaId))) return curves;
  return curves.map((curve) => (personaIds.has(curve.personaId) ? curve : layer(curve, 'dimmed', input, () => ({ ...curve, isDimmed: true }))));
}

/** A connection is as dim as the dimmer of its ends. */
export function layerConnections(connections: readonly SceneConnection[], itemById: ReadonlyMap<string, SceneItem>, input: LayersInput): readonly SceneConnection[] {
  if (!input.matcher) return connections;
  const isDim = ({ fromId, toId }: SceneConnection) => itemById.get(fromId)?.isDimmed === true || itemById.get(toId)?.isDimmed === true;
  return connections.map((connection) => (isDim(connection) ? layer(connection, 'dimmed', input, () => ({ ...connection, isDimmed: true })) : connection));
}

function layer<Part extends SceneItem | SceneCurve | SceneConnection>(part: Part, key: string, { memo }: LayersInput, draw: () => Part): Part {
  const known = memo.get(part);
  if (known?.key === key) return known.drawn as Part;
  const drawn = draw();
  memo.set(part, { key, drawn });
  return drawn;
}
