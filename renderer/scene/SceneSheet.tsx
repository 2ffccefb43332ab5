import { memo } from 'react';
import type { Scene } from '../../shared/layout/scene.ts';
import { ScenePrimitives, type ResolveAsset } from './ScenePrimitives.tsx';
import { SceneSvg } from './SceneSvg.tsx';
import styles from './SceneSheet.module.css';
import { cssInk } from './sceneStyle.ts';

interface SceneSheetProps {
  readonly scene: Scene;
  readonly title: string;
  readonly resolveAsset: ResolveAsset;
  readonly scale: number;
}

/** A whole map to be scrolled over: headers and lane labels stay in sight. The frame around it scrolls. */
export const SceneSheet = memo(function SceneSheet({ scene, title, resolveAsset, scale }: SceneSheetProps) {
  const { width, height, labelWidth, headerHeight } = scene;
  return (
    <div className={styles.sheet} style={{ width: width * scale, height: height * scale }}>
      <SceneSvg scene={scene} title={title} resolveAsset={resolveAsset} scale={scale} className={styles.map} />
      <svg aria-hidden className={styles.header} width={width * scale} height={headerHeight * scale} viewBox={`0 0 ${width} ${headerHeight}`}>
        <rect width={width} height={headerHeight} fill={cssInk('paper')} />
        {scene.stages.map((stage) => (
          <g key={stage.id} data-record-id={stage.id} transform={`translate(${stage.x} 0)`}>
            <rect width={stage.width} height={headerHeight} fill={cssInk(stage.tint)} />
            <ScenePrimitives primitives={stage.header} resolveAsset={resolveAsset} />
          </g>
        ))}
        <path d={`M0 ${headerHeight - 0.5}H${width}`} stroke={cssInk('line-2')} />
      </svg>
      <svg aria-hidden className={styles.labels} width={labelWidth * scale} height={height * scale} viewBox={`0 0 ${labelWidth} ${height}`}>
        <rect width={labelWidth} height={height} fill={cssInk('paper')} />
        {scene.lanes.map((lane) => (
          <g key={lane.id} data-record-id={lane.id} transform={`translate(0 ${lane.y})`}>
            <ScenePrimitives primitives={lane.label} resolveAsset={resolveAsset} />
            <path d={`M0 ${lane.height - 0.5}H${labelWidth}`} stroke={cssInk('line')} />
          </g>
        ))}
        {scene.lanes.map(({ id, lineBelow }) => lineBelow && <g key={id} transform={`translate(0 ${lineBelow.y})`}><ScenePrimitives primitives={lineBelow.label} resolveAsset={resolveAsset} /></g>)}
        <path d={`M${labelWidth - 0.5} 0V${height}`} stroke={cssInk('line-2')} />
      </svg>
      <svg aria-hidden className={styles.corner} width={labelWidth * scale} height={headerHeight * scale} viewBox={`0 0 ${labelWidth} ${headerHeight}`}>
        <rect width={labelWidth} height={headerHeight} fill={cssInk('paper')} />
        <ScenePrimitives primitives={scene.corner} resolveAsset={resolveAsset} />
        <path d={`M${labelWidth - 0.5} 0V${headerHeight - 0.5}H0`} stroke={cssInk('line-2')} fill="none" />
      </svg>
    </div>
  );
});
