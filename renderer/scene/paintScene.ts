import { badgeReach } from '../../shared/layout/drawOverlay.ts';
import { isOverlapping } from '../../shared/layout/isOverlapping.ts';
import { dimmedOpacity, type Box, type Scene, type SceneConnection, type SceneItem } from '../../shared/layout/scene.ts';
import { paintPrimitives, type Context2d, type PaintOptions, type Palette } from './paintPrimitives.ts';

export interface PaintSceneOptions extends PaintOptions {
  /** Cards are painted far away and mounted nearby. */
  readonly withItems: boolean;
  /** Items that are being dragged away are drawn at 30 %. */
  readonly ghostIds?: ReadonlySet<string>;
}

/** Paints the part of the map's body that lies in `box`; headers and lane labels are the canvas's sticky layers. */
export function paintScene(context: Context2d, scene: Scene, box: Box, palette: Palette, options: PaintSceneOptions): void {
  paintRegions(context, scene, box, palette);
  paintLanes(context, scene, box, palette);
  paintPrimitives(context, scene.ground, palette, options);
  for (const connection of scene.connections) {
    if (isOverlapping(connectionBox(connection), box)) paintDimmed(context, connection, () => paintPrimitives(context, connection.primitives, palette, options));
  }
  if (options.withItems) paintItems(context, scene, box, palette, options);
  // The focused persona's curve is the first and lies on top.
  const backToFront = scene.curves.toReversed();
  for (const curve of backToFront) paintDimmed(context, curve, () => paintPrimitives(context, curve.primitives, palette, options));
  for (const curve of backToFront) paintDimmed(context, curve, () => paintPrimitives(context, curve.markers, palette, options));
}

function paintDimmed(context: Context2d, { isDimmed }: { readonly isDimmed?: true }, paint: () => void): void {
  context.globalAlpha = isDimmed ? dimmedOpacity : 1;
  paint();
  context.globalAlpha = 1;
}

function paintRegions(context: Context2d, scene: Scene, box: Box, palette: Palette): void {
  const bottom = scene.height;
  for (const stage of scene.stages) {
    if (stage.x > box.x + box.width || stage.x + stage.width < box.x) continue;
    context.globalAlpha = 0.55;
    context.fillStyle = palette[stage.tint];
    context.fillRect(stage.x, scene.headerHeight, stage.width, bottom - scene.headerHeight);
    context.globalAlpha = 1;
    context.fillStyle = palette.line;
    for (const step of stage.steps) context.fillRect(step.x, scene.headerHeight, 1, bottom - scene.headerHeight);
  }
}

function paintLanes(context: Context2d, scene: Scene, box: Box, palette: Palette): void {
  for (const lane of scene.lanes) {
    if (lane.y > box.y + box.height || lane.y + lane.height + (lane.lineBelow?.height ?? 0) < box.y) continue;
    context.fillStyle = palette.line;
    context.fillRect(scene.labelWidth, lane.y + lane.height - 1, scene.width - scene.labelWidth, 1);
    const line = lane.lineBelow;
    if (!line) continue;
    context.fillStyle = palette.paper;
    context.fillRect(scene.labelWidth, line.y, scene.width - scene.labelWidth, line.height);
    context.strokeStyle = palette['line-2'];
    context.lineWidth = 1.5;
    context.setLineDash([4, 3]);
    context.beginPath();
    context.moveTo(scene.labelWidth, line.y + line.height / 2);
    context.lineTo(scene.width, line.y + line.height / 2);
    context.stroke();
    context.setLineDash([]);
  }
}

function paintItems(context: Context2d, scene: Scene, box: Box, palette: Palette, options: PaintSceneOptions): void {
  for (const item of scene.items) {
    if (!isOverlapping(itemBox(item), box)) continue;
    context.translate(item.x, item.y);
    context.globalAlpha = item.isDimmed ? dimmedOpacity : options.ghostIds?.has(item.id) ? 0.3 : 1;
    paintPrimitives(context, item.primitives, palette, options);
    context.globalAlpha = 1;
    context.translate(-item.x, -item.y);
  }
}

/** Everything that an item paints lies in here, the figure of an overlay included. */
export function itemBox(item: SceneItem): Box {
  return item.overlayInk ? { x: item.x, y: item.y - badgeReach, width: item.width, height: item.height + badgeReach } : item;
}

/** Everything that a connection paints lies in here, head and pill included. */
export function connectionBox(connection: SceneConnection): Box {
  const xs = connection.points.map((point) => point.x);
  const ys = connection.points.map((point) => point.y);
  const reach = 48;
  const x = Math.min(...xs) - reach;
  const y = Math.min(...ys) - reach;
  return { x, y, width: Math.max(...xs) + reach - x, height: Math.max(...ys) + reach - y };
}
