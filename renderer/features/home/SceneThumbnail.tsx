import { memo } from 'react';
import type { Box, Scene, SceneCurve } from '../../../shared/layout/scene.ts';
import { cssInk } from '../../scene/sceneStyle.ts';
import { thumbnailRows } from './thumbnailRows.ts';

const width = 320;
const height = 150;
/** Smaller than this nothing could be told apart. */
const smallest = 2;

/**
 * A scene too small for words: regions of the stages, a bar for each name, a block for each card, the curves. Drawn without the lane
 * labels, stretched to its frame, the curve's lane most of all; lines and markers keep their weight. What lies too far down is cut off.
 */
export const SceneThumbnail = memo(function SceneThumbnail({ scene }: { scene: Scene }) {
  const scaleX = width / Math.max(1, scene.width - scene.labelWidth);
  const rows = thumbnailRows(scene, height);
  const place = ({ x, y, width: boxWidth, height: boxHeight }: Box): Box => {
    const top = rows.toY(y);
    return { x: (x - scene.labelWidth) * scaleX, y: top, width: Math.max(smallest, boxWidth * scaleX - 1), height: Math.max(smallest, rows.toY(y + boxHeight) - top - 1) };
  };
  const headerHeight = rows.toY(scene.headerHeight);
  const zeroY = scene.emotionScale && rows.toY(scene.emotionScale.zeroY);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
      {scene.stages.map((stage) => {
        const box = { x: (stage.x - scene.labelWidth) * scaleX, width: stage.width * scaleX };
        return (
          <g key={stage.id}>
            <rect {...box} y={0} height={headerHeight} fill={cssInk(stage.tint)} />
            <rect {...box} y={headerHeight} height={height - headerHeight} fill={cssInk(stage.tint)} fillOpacity={0.55} />
            <rect x={box.x + 6} y={headerHeight / 2 - 2} width={Math.max(8, box.width * 0.42)} height={4} rx={2} fill={cssInk('ink-2')} />
          </g>
        );
      })}
      {zeroY === null ? null : <path d={`M0 ${zeroY}H${width}`} stroke={cssInk('line-2')} vectorEffect="non-scaling-stroke" />}
      <path d={scene.items.map((item) => blockPath(place(item))).join('')} fill={cssInk('raised')} stroke={cssInk('line-2')} strokeWidth={0.75} vectorEffect="non-scaling-stroke" />
      {scene.curves.map((curve) => <SmallCurve key={curve.personaId} curve={curve} transform={`matrix(${scaleX} 0 0 ${rows.curveScale} ${-scene.labelWidth * scaleX} ${rows.curveShift})`} place={place} />)}
    </svg>
  );
});

/** A block with barely rounded corners, as one path with all others: a thousand cards are one element. */
function blockPath({ x, y, width: boxWidth, height: boxHeight }: Box): string {
  const r = Math.min(2, boxWidth / 2, boxHeight / 2);
  return `M${round(x + r)} ${round(y)}h${round(boxWidth - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${round(boxHeight - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}h${round(2 * r - boxWidth)}a${r} ${r} 0 0 1 ${-r} ${-r}v${round(2 * r - boxHeight)}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function SmallCurve({ curve, transform, place }: { curve: SceneCurve; transform: string; place: (box: Box) => Box }) {
  const lines = curve.primitives.flatMap((primitive) => (primitive.kind === 'path' && primitive.stroke ? [primitive] : []));
  // A dot is a line without length: its round ends stay round however the picture is stretched.
  const dots = curve.points.map(({ x, y }) => place({ x, y, width: 0, height: 0 })).map(({ x, y }) => `M${round(x)} ${round(y)}h0.01`).join('');
  return (
    <g strokeLinecap="round" fill="none">
      {lines.map((line, index) => <path key={index} d={line.d} transform={transform} stroke={cssInk(curve.ink)} strokeWidth={1.75} strokeDasharray={line.dash} vectorEffect="non-scaling-stroke" />)}
      <path d={dots} stroke={cssInk(curve.ink)} strokeWidth={7} vectorEffect="non-scaling-stroke" />
      <path d={dots} stroke={cssInk('surface')} strokeWidth={4} vectorEffect="non-scaling-stroke" />
    </g>
  );
}
