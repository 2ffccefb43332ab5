import { coveringPart, wholeImageBox } from '../../shared/layout/drawImage.ts';
import { iconPaths } from '../../shared/layout/icons.ts';
import type { Ink, Primitive } from '../../shared/layout/scene.ts';
import { canvasFont, markerCorners } from './sceneStyle.ts';

export type Context2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
export type Palette = Readonly<Record<Ink, string>>;

export interface PaintOptions {
  /** Device pixels per scene unit: decides what is too small to be drawn in full. */
  readonly scale: number;
  /** Answers a decoded image, or `null` while it loads. */
  readonly imageOf: (assetId: string) => CanvasImageSource | null;
}

type PrimitiveOf<Kind extends Primitive['kind']> = Extract<Primitive, { kind: Kind }>;

/** Text below this height in device pixels cannot be read: a bar of its width stands for it, many times faster. */
const smallestText = 4.5;
const maximumPaths = 6000;
const paths = new Map<string, Path2D>();

function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  if (paths.size >= maximumPaths) paths.clear();
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}

/** Draws primitives with the context's present transform. The same picture as ScenePrimitives, for layers that must be fast. */
export function paintPrimitives(context: Context2d, primitives: readonly Primitive[], palette: Palette, options: PaintOptions): void {
  for (const primitive of primitives) {
    switch (primitive.kind) {
      case 'rect': paintRect(context, primitive, palette, options); break;
      case 'text': paintText(context, primitive, palette, options); break;
      case 'icon': paintIcon(context, primitive, palette, options); break;
      case 'path': paintPath(context, primitive, palette); break;
      case 'marker': paintMarker(context, primitive, palette); break;
      case 'image': paintImage(context, primitive, palette, options); break;
    }
  }
}

function strokeWith(context: Context2d, color: string, width: number, dash: string | undefined, path?: Path2D): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  if (dash) context.setLineDash(dash.split(/[\s,]+/).map(Number));
  if (path) context.stroke(path);
  else context.stroke();
  if (dash) context.setLineDash([]);
}

function fillWith(context: Context2d, color: string, opacity: number | undefined, path?: Path2D): void {
  const before = context.globalAlpha;
  if (opacity !== undefined) context.globalAlpha = before * opacity;
  context.fillStyle = color;
  if (path) context.fill(path);
  else context.fill();
  context.globalAlpha = before;
}

function paintRect(context: Context2d, rect: PrimitiveOf<'rect'>, palette: Palette, { scale }: PaintOptions): void {
  const { x, y, width, height, radius = 0 } = rect;
  if (rect.shadow && scale > 0.3) {
    context.beginPath();
    context.roundRect(x, y + rect.shadow, width, height, radius);
    fillWith(context, '#1A2320', 0.07);
  }
  context.beginPath();
  if (radius * scale > 1) context.roundRect(x, y, width, height, radius);
  else context.rect(x, y, width, height);
  if (rect.fill) fillWith(context, palette[rect.fill], rect.fillOpacity);
  if (rect.stroke) strokeWith(context, palette[rect.stroke], rect.strokeWidth ?? 1, rect.dash);
}

function paintText(context: Context2d, text: PrimitiveOf<'text'>, palette: Palette, { scale }: PaintOptions): void {
  if (text.size * scale < smallestText) {
    const left = text.x - (text.anchor === 'middle' ? text.width / 2 : text.anchor === 'end' ? text.width : 0);
    const before = context.globalAlpha;
    context.globalAlpha = before * 0.45;
    context.fillStyle = palette[text.color];
    context.fillRect(left, text.y - text.size * 0.55, text.width, text.size * 0.42);
    context.globalAlpha = before;
    return;
  }
  context.font = canvasFont(text.font, text.size);
  context.fontKerning = 'none';
  context.textRendering = 'optimizeSpeed'; // no ligatures, as measured
  context.textAlign = text.anchor === 'middle' ? 'center' : text.anchor === 'end' ? 'right' : 'left';
  if (text.halo) {
    context.lineJoin = 'round';
    context.lineWidth = text.halo * 2;
    context.strokeStyle = palette.paper;
    context.strokeText(text.text, text.x, text.y);
  }
  context.fillStyle = palette[text.color];
  context.fillText(text.text, text.x, text.y);
}

function paintIcon(context: Context2d, icon: PrimitiveOf<'icon'>, palette: Palette, { scale }: PaintOptions): void {
  const outline = iconPaths[icon.name];
  if (!outline || icon.size * scale < 3) return;
  context.save();
  context.translate(icon.x, icon.y);
  context.scale(icon.size / 256, icon.size / 256);
  context.fillStyle = palette[icon.color];
  context.fill(pathOf(outline));
  context.restore();
}

function paintPath(context: Context2d, path: PrimitiveOf<'path'>, palette: Palette): void {
  const shape = pathOf(path.d);
  if (path.fill) fillWith(context, palette[path.fill], path.fillOpacity, shape);
  if (!path.stroke) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  strokeWith(context, palette[path.stroke], path.strokeWidth ?? 1, path.dash, shape);
}

function paintMarker(context: Context2d, marker: PrimitiveOf<'marker'>, palette: Palette): void {
  context.beginPath();
  if (marker.shape === 'circle') context.arc(marker.x, marker.y, marker.radius, 0, Math.PI * 2);
  else {
    markerCorners(marker.shape, marker.radius).forEach(([dx, dy], index) => {
      if (index === 0) context.moveTo(marker.x + dx, marker.y + dy);
      else context.lineTo(marker.x + dx, marker.y + dy);
    });
    context.closePath();
  }
  context.lineJoin = 'round';
  fillWith(context, palette[marker.fill], undefined);
  strokeWith(context, palette[marker.stroke], marker.strokeWidth, undefined);
}

function paintImage(context: Context2d, image: PrimitiveOf<'image'>, palette: Palette, { imageOf }: PaintOptions): void {
  const { x, y, width, height, radius = 0, part } = image;
  const source = imageOf(image.assetId);
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.clip();
  if (source && 'naturalWidth' in source && source.naturalWidth > 0) {
    const drawn = wholeImageBox(image, part ?? coveringPart({ width: source.naturalWidth, height: source.naturalHeight }, image));
    context.drawImage(source, drawn.x, drawn.y, drawn.width, drawn.height);
  } else {
    context.fillStyle = palette.sunken;
    context.fillRect(x, y, width, height);
  }
  context.restore();
}
