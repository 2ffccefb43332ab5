import type { Box, Primitive, Scene } from '../../shared/layout/scene.ts';
import { paintPrimitives, type Context2d, type PaintOptions, type Palette } from './paintPrimitives.ts';
import { paintScene } from './paintScene.ts';

/** Paints the part of the whole map that lies in `box`, headers and lane labels in their places: the same picture as SceneSvg, for pixels. */
export function paintWholeScene(context: Context2d, scene: Scene, box: Box, palette: Palette, options: PaintOptions): void {
  context.fillStyle = palette.paper;
  context.fillRect(box.x, box.y, box.width, box.height);
  for (const stage of scene.stages) {
    context.fillStyle = palette[stage.tint];
    context.fillRect(stage.x, stage.y, stage.width, scene.headerHeight);
  }
  paintScene(context, scene, box, palette, { ...options, withItems: true });
  context.fillStyle = palette['line-2'];
  context.fillRect(0, scene.headerHeight - 1, scene.width, 1);
  const paintAt = (x: number, y: number, primitives: readonly Primitive[]): void => {
    context.translate(x, y);
    paintPrimitives(context, primitives, palette, options);
    context.translate(-x, -y);
  };
  paintAt(0, 0, scene.corner);
  for (const stage of scene.stages) paintAt(stage.x, stage.y, stage.header);
  for (const lane of scene.lanes) {
    context.fillStyle = palette.line;
    context.fillRect(0, lane.y + lane.height - 1, scene.labelWidth, 1);
    paintAt(0, lane.y, lane.label);
    if (lane.lineBelow) paintAt(0, lane.lineBelow.y, lane.lineBelow.label);
  }
}
