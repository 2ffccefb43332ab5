import type { DrawnPortrait, Portrait as PortraitData } from '../../shared/model/records.ts';
import { classNames } from './classNames.ts';
import { initialsOf } from './initialsOf.ts';
import { Picture } from './Picture.tsx';
import { backgroundColours } from './portraitParts.ts';
import { useDrawFace } from './portraitStore.ts';
import styles from './Portrait.module.css';

interface PortraitProps {
  readonly portrait: PortraitData;
  /** Whose it is; the initials stand until a face can be drawn. */
  readonly name: string;
  readonly resolveAsset: (assetId: string) => string;
  /** Edge in px; without it the class decides. */
  readonly size?: number;
  readonly className?: string;
}

/** A persona's face. A drawn one says nothing that the name beside it does not, so it is silent for screen readers. */
export function Portrait({ portrait, resolveAsset, size, ...rest }: PortraitProps) {
  if (portrait.kind === 'image') return <Picture image={portrait} address={resolveAsset(portrait.assetId)} edge={size} className={rest.className} />;
  return <DrawnFace portrait={portrait} size={size} {...rest} />;
}

/** A face drawn from a seed and what was chosen. */
export function DrawnFace({ portrait, name, size, className }: { portrait: Pick<DrawnPortrait, 'seed' | 'features'> } & Pick<PortraitProps, 'name' | 'size' | 'className'>) {
  const draw = useDrawFace();
  if (!draw) return <span aria-hidden className={classNames(styles.initials, className)} style={size === undefined ? undefined : { width: size, height: size }}>{initialsOf(name)}</span>;
  const ground = portrait.features?.background && backgroundColours[portrait.features.background];
  return <Picture image={{ alt: '' }} address={draw(portrait)} edge={size} ground={ground} className={className} />;
}
