import { memo, useId, useMemo } from 'react';
import { isOverlapping } from '../../../shared/layout/isOverlapping.ts';
import type { Box, Scene } from '../../../shared/layout/scene.ts';
import { ScenePrimitives, type ResolveAsset } from '../../scene/ScenePrimitives.tsx';
import { cssInk } from '../../scene/sceneStyle.ts';
import { between, frameOf, seenBox, type Frame } from './frame.ts';
import type { Size, Slide } from './planSlides.ts';
import { useFlight } from './useFlight.ts';

interface PresentMapProps {
  /** Laid out for the stage that is shown. */
  readonly scene: Scene;
  /** The whole journey with columns of the same width: what the neighbours are drawn from. */
  readonly around: Scene;
  readonly slide: Slide;
  /** Where the camera comes from. */
  readonly previous: Slide;
  readonly view: Size;
  readonly title: string;
  readonly resolveAsset: ResolveAsset;
}

interface LayerProps {
  readonly scene: Scene;
  readonly resolveAsset: ResolveAsset;
}

/** How much of the paper lies over what is not spoken of. */
const fade = 0.78;

/** The map as the room sees it: one stage lit, its neighbours faded, names of stages and lanes at the edges, the curve up to here. */
export function PresentMap({ scene, around, slide, previous, view, title, resolveAsset }: PresentMapProps) {
  const clipId = useId();
  const part = useFlight(`${slide.section} ${slide.part}`);
  const to = useMemo(() => frameOf(slide, scene, view), [slide, scene, view]);
  const from = useMemo(() => frameOf(previous, scene, view), [previous, scene, view]);
  const seen = useMemo(() => seenBox([from, to], view), [from, to, view]);
  const frame = between(from, to, part);
  const { zoom, lit } = frame;
  const [left, top] = [Math.max(0, frame.x), Math.max(0, frame.y)];
  const at = (x: number, y: number) => `translate(${x} ${y}) scale(${zoom})`;
  return (
    <svg width={view.width} height={view.height} role="img" aria-label={title}>
      <clipPath id={clipId}><rect x={scene.labelWidth} y={lit.y} width={Math.max(0, frame.reach - scene.labelWidth)} height={lit.height} /></clipPath>
      <g transform={at(frame.x, frame.y)}>
        <Body scene={scene} resolveAsset={resolveAsset} />
        {around === scene ? null : <Neighbours scene={scene} around={around} seen={seen} resolveAsset={resolveAsset} />}
        <Items items={scene.items} seen={seen} resolveAsset={resolveAsset} />
        <Fade frame={frame} around={{ x: 0, y: scene.headerHeight, width: scene.width, height: scene.height - scene.headerHeight }} />
        <g clipPath={`url(#${clipId})`}><Curves scene={scene} resolveAsset={resolveAsset} /></g>
      </g>
      <g transform={at(frame.x, top)}>
        <Headers scene={scene} resolveAsset={resolveAsset} />
        <Fade frame={{ ...frame, lit: { ...lit, y: 0, height: scene.headerHeight } }} around={{ x: 0, y: 0, width: scene.width, height: scene.headerHeight }} />
      </g>
      <g transform={at(left, frame.y)}>
        <Labels scene={scene} resolveAsset={resolveAsset} />
        <Fade frame={{ ...frame, lit: { ...lit, x: 0, width: scene.labelWidth } }} around={{ x: 0, y: scene.headerHeight, width: scene.labelWidth, height: scene.height - scene.headerHeight }} />
      </g>
      <g transform={at(left, top)}>
        <rect width={scene.labelWidth} height={scene.headerHeight} fill={cssInk('paper')} />
        <ScenePrimitives primitives={around.corner} resolveAsset={resolveAsset} />
        <path d={`M0 ${scene.headerHeight - 0.5}H${scene.labelWidth}`} stroke={cssInk('line-2')} />
      </g>
    </svg>
  );
}

/** Everything around the lit box, under a sheet of paper. */
function Fade({ frame: { lit, dim }, around }: { frame: Frame; around: Box }) {
  const outline = (box: Box) => `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}Z`;
  return <path d={outline(around) + outline(lit)} fillRule="evenodd" fill={cssInk('paper')} fillOpacity={fade * dim} />;
}

const Body = memo(function Body({ scene, resolveAsset }: LayerProps) {
  const bodyHeight = scene.height - scene.headerHeight;
  return (
    <>
      {scene.stages.map((stage) => (
        <g key={stage.id}>
          <rect x={stage.x} y={scene.headerHeight} width={stage.width} height={bodyHeight} fill={cssInk(stage.tint)} fillOpacity={0.55} />
          {stage.steps.map((step) => <path key={step.id} d={`M${step.x + 0.5} ${scene.headerHeight}V${scene.height}`} stroke={cssInk('line')} />)}
        </g>
      ))}
      {scene.lanes.map(({ id, y, height, lineBelow }) => (
        <g key={id}>
          <path d={`M${scene.labelWidth} ${y + height - 0.5}H${scene.width}`} stroke={cssInk('line')} />
          {lineBelow ? <rect x={scene.labelWidth} y={lineBelow.y} width={scene.width - scene.labelWidth} height={lineBelow.height} fill={cssInk('paper')} /> : null}
          {lineBelow ? <path d={`M${scene.labelWidth} ${lineBelow.y + lineBelow.height / 2}H${scene.width}`} stroke={cssInk('line-2')} strokeWidth={1.5} strokeDasharray="4 3" /> : null}
        </g>
      ))}
      <ScenePrimitives primitives={scene.ground} resolveAsset={resolveAsset} />
      {scene.connections.map(({ id, primitives }) => <ScenePrimitives key={id} primitives={primitives} resolveAsset={resolveAsset} />)}
    </>
  );
});

/** The other stages' cards, cut where the rows of the stage that is shown end. */
const Neighbours = memo(function Neighbours({ scene, around, seen, resolveAsset }: LayerProps & { around: Scene; seen: Box }) {
  const clipId = useId();
  const shownIds = new Set(scene.items.map(({ id }) => id));
  return around.lanes.map((from) => {
    const lane = scene.lanes.find(({ id }) => id === from.id);
    const items = around.items.filter(({ id, laneId }) => laneId === from.id && !shownIds.has(id));
    if (!lane || items.length === 0) return null;
    return (
      <g key={lane.id} clipPath={`url(#${clipId}${lane.index})`}>
        <clipPath id={`${clipId}${lane.index}`}><rect x={scene.labelWidth} y={lane.y} width={scene.width} height={lane.height - 1} /></clipPath>
        <g transform={`translate(0 ${lane.y - from.y})`}><Items items={items} seen={{ ...seen, y: seen.y + from.y - lane.y }} resolveAsset={resolveAsset} /></g>
      </g>
    );
  });
});

const Items = memo(function Items({ items, seen, resolveAsset }: { items: Scene['items']; seen: Box; resolveAsset: ResolveAsset }) {
  return items.map((item) => (isOverlapping(item, seen)
    ? <g key={item.id} transform={`translate(${item.x} ${item.y})`}><ScenePrimitives primitives={item.primitives} resolveAsset={resolveAsset} /></g>
    : null));
});

const Curves = memo(function Curves({ scene, resolveAsset }: LayerProps) {
  const backToFront = scene.curves.toReversed();
  return [
    ...backToFront.map(({ personaId, primitives }) => <ScenePrimitives key={`line ${personaId}`} primitives={primitives} resolveAsset={resolveAsset} />),
    ...backToFront.map(({ personaId, markers }) => <ScenePrimitives key={`markers ${personaId}`} primitives={markers} resolveAsset={resolveAsset} />),
  ];
});

const Headers = memo(function Headers({ scene, resolveAsset }: LayerProps) {
  return (
    <>
      {scene.stages.map((stage) => (
        <g key={stage.id} transform={`translate(${stage.x} 0)`}>
          <rect width={stage.width} height={scene.headerHeight} fill={cssInk(stage.tint)} />
          <path d={`M0.5 0V${scene.headerHeight}`} stroke={cssInk('line')} />
          <ScenePrimitives primitives={stage.header} resolveAsset={resolveAsset} />
        </g>
      ))}
      <path d={`M${scene.labelWidth} ${scene.headerHeight - 0.5}H${scene.width}`} stroke={cssInk('line-2')} />
    </>
  );
});

const Labels = memo(function Labels({ scene, resolveAsset }: LayerProps) {
  return (
    <>
      <rect y={scene.headerHeight} width={scene.labelWidth} height={scene.height - scene.headerHeight} fill={cssInk('paper')} />
      {scene.lanes.map((lane) => (
        <g key={lane.id}>
          <path d={`M0 ${lane.y + lane.height - 0.5}H${scene.labelWidth}`} stroke={cssInk('line')} />
          <g transform={`translate(0 ${lane.y})`}><ScenePrimitives primitives={lane.label} resolveAsset={resolveAsset} /></g>
          {lane.lineBelow ? <g transform={`translate(0 ${lane.lineBelow.y})`}><ScenePrimitives primitives={lane.lineBelow.label} resolveAsset={resolveAsset} /></g> : null}
        </g>
      ))}
    </>
  );
});
