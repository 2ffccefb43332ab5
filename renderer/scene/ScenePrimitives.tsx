import { memo, useId } from 'react';
import { wholeImageBox } from '../../shared/layout/drawImage.ts';
import { iconPaths } from '../../shared/layout/icons.ts';
import type { Primitive } from '../../shared/layout/scene.ts';
import { cssInk, faces, markerCorners } from './sceneStyle.ts';
import styles from './scene.module.css';

export type ResolveAsset = (assetId: string) => string;

type PrimitiveOf<Kind extends Primitive['kind']> = Extract<Primitive, { kind: Kind }>;

interface ScenePrimitivesProps {
  readonly primitives: readonly Primitive[];
  readonly resolveAsset: ResolveAsset;
}

/** Primitives as SVG elements: put them inside an `<svg>` or `<g>`. Memoised, as the layout keeps lists that did not change. */
export const ScenePrimitives = memo(function ScenePrimitives({ primitives, resolveAsset }: ScenePrimitivesProps) {
  return primitives.map((primitive, index) => <PrimitiveShape key={index} primitive={primitive} resolveAsset={resolveAsset} />);
});

function PrimitiveShape({ primitive, resolveAsset }: { primitive: Primitive; resolveAsset: ResolveAsset }) {
  switch (primitive.kind) {
    case 'rect': return <RectShape {...primitive} />;
    case 'text': return <TextShape {...primitive} />;
    case 'icon': return <IconShape {...primitive} />;
    case 'path': return <PathShape {...primitive} />;
    case 'marker': return <MarkerShape {...primitive} />;
    case 'image': return <ImageShape {...primitive} href={resolveAsset(primitive.assetId)} />;
  }
}

function RectShape({ x, y, width, height, radius, fill, fillOpacity, stroke, strokeWidth, dash, shadow }: PrimitiveOf<'rect'>) {
  return (
    <rect
      x={x} y={y} width={width} height={height} rx={radius} fill={fill ? cssInk(fill) : 'none'} fillOpacity={fillOpacity}
      stroke={stroke && cssInk(stroke)} strokeWidth={strokeWidth} strokeDasharray={dash} className={shadow && styles[`shadow${shadow}`]}
    />
  );
}

function TextShape({ x, y, text, font, size, color, anchor, halo }: PrimitiveOf<'text'>) {
  const face = faces[font];
  return (
    <text
      x={x} y={y} fill={cssInk(color)} textAnchor={anchor} fontFamily={face.family} fontSize={size} fontWeight={face.weight} fontStyle={face.style}
      className={halo ? `${styles.text} ${styles.halo}` : styles.text} strokeWidth={halo ? halo * 2 : undefined}
    >
      {text}
    </text>
  );
}

function IconShape({ x, y, size, name, color }: PrimitiveOf<'icon'>) {
  return <path d={iconPaths[name]} fill={cssInk(color)} transform={`translate(${x} ${y}) scale(${size / 256})`} />;
}

function PathShape({ d, stroke, strokeWidth, dash, fill, fillOpacity }: PrimitiveOf<'path'>) {
  return (
    <path
      d={d} stroke={stroke && cssInk(stroke)} strokeWidth={strokeWidth} strokeDasharray={dash} fill={fill ? cssInk(fill) : 'none'}
      fillOpacity={fillOpacity} strokeLinecap="round" strokeLinejoin="round"
    />
  );
}

function MarkerShape({ shape, x, y, radius, fill, stroke, strokeWidth }: PrimitiveOf<'marker'>) {
  const paint = { fill: cssInk(fill), stroke: cssInk(stroke), strokeWidth };
  if (shape === 'circle') return <circle cx={x} cy={y} r={radius} {...paint} />;
  const points = markerCorners(shape, radius).map(([dx, dy]) => `${x + dx},${y + dy}`).join(' ');
  return <polygon points={points} strokeLinejoin="round" {...paint} />;
}

function ImageShape({ alt, href, ...image }: PrimitiveOf<'image'> & { href: string }) {
  const clipId = useId();
  const { x, y, width, height, radius, part } = image;
  const whole = part ? wholeImageBox(image, part) : { x, y, width, height };
  return (
    <g>
      <clipPath id={clipId}><rect x={x} y={y} width={width} height={height} rx={radius} /></clipPath>
      <image {...whole} href={href} preserveAspectRatio={part ? 'none' : 'xMidYMid slice'} clipPath={`url(#${clipId})`} role="img" aria-label={alt} />
    </g>
  );
}
