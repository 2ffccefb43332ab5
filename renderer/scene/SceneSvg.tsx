import { memo, useId, type ReactNode } from 'react';
import { dimmedOpacity, type Scene, type SceneItem, type SceneLane, type SceneStage } from '../../shared/layout/scene.ts';
import { ScenePrimitives, type ResolveAsset } from './ScenePrimitives.tsx';
import { cssInk } from './sceneStyle.ts';

interface SceneSvgProps {
  readonly scene: Scene;
  /** Names the picture for people who do not see it. */
  readonly title: string;
  readonly resolveAsset: ResolveAsset;
  /** Size relative to CSS pixels at 100 %; without it the picture fills its box and keeps its proportions. */
  readonly scale?: number;
  /** Opacity of the stage tints in the body of the map: 0.55 on screen, 0.6 on paper. */
  readonly tintOpacity?: number;
  readonly className?: string;
  /** Drawn over the map, in its coordinates. */
  readonly children?: ReactNode;
}

/** The whole map as one SVG: thumbnails, poster and exports. */
export const SceneSvg = memo(function SceneSvg({ scene, title, resolveAsset, scale, tintOpacity = 0.55, className, children }: SceneSvgProps) {
  const titleId = useId();
  const size = scale === undefined ? {} : { width: scene.width * scale, height: scene.height * scale };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-labelledby={titleId} className={className} {...size}>
      <title id={titleId}>{title}</title>
      <rect width={scene.width} height={scene.height} fill={cssInk('paper')} />
      {scene.stages.map((stage) => <StageGround key={stage.id} stage={stage} scene={scene} tintOpacity={tintOpacity} />)}
      <path d={`M0 ${scene.headerHeight - 0.5}H${scene.width}`} stroke={cssInk('line-2')} />
      {scene.lanes.map((lane) => <LaneRule key={lane.id} lane={lane} scene={scene} />)}
      <ScenePrimitives primitives={scene.ground} resolveAsset={resolveAsset} />
      {scene.connections.map((connection) => (
        <g key={connection.id} data-record-id={connection.id} opacity={opacityOf(connection)}><ScenePrimitives primitives={connection.primitives} resolveAsset={resolveAsset} /></g>
      ))}
      <ScenePrimitives primitives={scene.corner} resolveAsset={resolveAsset} />
      {scene.stages.map((stage) => <StageHeader key={stage.id} stage={stage} resolveAsset={resolveAsset} />)}
      {scene.lanes.map((lane) => <LaneLabel key={lane.id} lane={lane} resolveAsset={resolveAsset} />)}
      {scene.items.map((item) => <Item key={item.id} item={item} resolveAsset={resolveAsset} />)}
      <Curves scene={scene} resolveAsset={resolveAsset} />
      {children}
    </svg>
  );
});

/** Unfocused curves lie below the focused one; every marker lies above every line. */
function Curves({ scene, resolveAsset }: { scene: Scene; resolveAsset: ResolveAsset }) {
  const backToFront = scene.curves.toReversed();
  return (
    <>
      {backToFront.map((curve) => (
        <g key={curve.personaId} data-record-id={curve.personaId} opacity={opacityOf(curve)}><ScenePrimitives primitives={curve.primitives} resolveAsset={resolveAsset} /></g>
      ))}
      {backToFront.map((curve) => <g key={curve.personaId} opacity={opacityOf(curve)}><ScenePrimitives primitives={curve.markers} resolveAsset={resolveAsset} /></g>)}
    </>
  );
}

function StageGround({ stage, scene, tintOpacity }: { stage: SceneStage; scene: Scene; tintOpacity: number }) {
  const fill = cssInk(stage.tint);
  return (
    <>
      <rect x={stage.x} y={stage.y} width={stage.width} height={scene.headerHeight} fill={fill} />
      <rect x={stage.x} y={scene.headerHeight} width={stage.width} height={scene.height - scene.headerHeight} fill={fill} fillOpacity={tintOpacity} />
      {stage.steps.map((step) => <path key={step.id} d={`M${step.x + 0.5} ${step.index === stage.steps[0]?.index ? 0 : scene.headerHeight}V${scene.height}`} stroke={cssInk('line')} />)}
    </>
  );
}

function LaneRule({ lane, scene }: { lane: SceneLane; scene: Scene }) {
  const line = lane.lineBelow;
  return (
    <>
      <path d={`M0 ${lane.y + lane.height - 0.5}H${scene.width}`} stroke={cssInk('line')} />
      {line && <rect x={0} y={line.y} width={scene.width} height={line.height} fill={cssInk('paper')} />}
      {line && <path d={`M${scene.labelWidth} ${line.y + line.height / 2}H${scene.width}`} stroke={cssInk('line-2')} strokeWidth={1.5} strokeDasharray="4 3" />}
    </>
  );
}

function opacityOf({ isDimmed }: { readonly isDimmed?: true }): number | undefined {
  return isDimmed ? dimmedOpacity : undefined;
}

function Group({ id, x, y, opacity, children }: { id: string; x: number; y: number; opacity?: number; children: ReactNode }) {
  return <g data-record-id={id} opacity={opacity} transform={`translate(${x} ${y})`}>{children}</g>;
}

function StageHeader({ stage, resolveAsset }: { stage: SceneStage; resolveAsset: ResolveAsset }) {
  return <Group id={stage.id} x={stage.x} y={stage.y}><ScenePrimitives primitives={stage.header} resolveAsset={resolveAsset} /></Group>;
}

function LaneLabel({ lane, resolveAsset }: { lane: SceneLane; resolveAsset: ResolveAsset }) {
  return (
    <>
      <Group id={lane.id} x={0} y={lane.y}><ScenePrimitives primitives={lane.label} resolveAsset={resolveAsset} /></Group>
      {lane.lineBelow && <g transform={`translate(0 ${lane.lineBelow.y})`}><ScenePrimitives primitives={lane.lineBelow.label} resolveAsset={resolveAsset} /></g>}
    </>
  );
}

function Item({ item, resolveAsset }: { item: SceneItem; resolveAsset: ResolveAsset }) {
  return <Group id={item.id} x={item.x} y={item.y} opacity={opacityOf(item)}><ScenePrimitives primitives={item.primitives} resolveAsset={resolveAsset} /></Group>;
}
