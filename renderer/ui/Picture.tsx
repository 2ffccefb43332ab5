import type { Image } from '../../shared/model/fields.ts';

interface PictureProps {
  readonly image: Pick<Image, 'alt' | 'size' | 'crop'>;
  readonly address: string;
  /** Edge in px; without it the class decides. */
  readonly edge?: number;
  /** What a crop does in a box of other proportions; a picture without one follows the class (`object-fit`). */
  readonly fit?: keyof typeof fits;
  /** What shows beside a picture that does not fill its box. */
  readonly ground?: string;
  readonly className?: string;
}

const fits = { cover: 'xMidYMid slice', contain: 'xMidYMid meet', containAtStart: 'xMinYMid meet' } as const;

/** A picture outside the map, its crop alone where it has one. */
export function Picture({ image: { alt, size, crop }, address, edge, fit = 'cover', ground, className }: PictureProps) {
  if (!size || !crop) return <img src={address} alt={alt} width={edge} height={edge} className={className} style={ground === undefined ? undefined : { backgroundColor: ground }} draggable={false} />;
  const width = crop.width * size.width;
  const height = crop.height * size.height;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={edge} height={edge} preserveAspectRatio={fits[fit]} role="img" aria-label={alt} aria-hidden={alt === '' || undefined} className={className}>
      <svg width={width} height={height}><image href={address} x={-crop.x * size.width} y={-crop.y * size.height} width={size.width} height={size.height} preserveAspectRatio="none" /></svg>
    </svg>
  );
}
