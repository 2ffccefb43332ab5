import type { Image } from '../../shared/model/fields.ts';

interface PictureProps {
  readonly image: Pick<Image, 'alt' | 'size' | 'crop'>;
  readonly address: string;
  /** Edge in px; without it the class decides. */
  readonly edge?: number;
  readonly className?: string;
}

/** A picture outside the map, its crop alone where it has one. The class may let it cover a box: what does not fit is cut off evenly. */
export function Picture({ image: { alt, size, crop }, address, edge, className }: PictureProps) {
  if (!size || !crop) return <img src={address} alt={alt} width={edge} height={edge} className={className} draggable={false} />;
  const width = crop.width * size.width;
  const height = crop.height * size.height;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={edge} height={edge} preserveAspectRatio="xMidYMid slice" role="img" aria-label={alt} aria-hidden={alt === '' || undefined} className={className}>
      <svg width={width} height={height}><image href={address} x={-crop.x * size.width} y={-crop.y * size.height} width={size.width} height={size.height} preserveAspectRatio="none" /></svg>
    </svg>
  );
}
