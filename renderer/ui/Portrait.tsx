import type { Portrait as PortraitData } from '../../shared/model/records.ts';
import { drawPortrait } from './drawPortrait.ts';
import { Picture } from './Picture.tsx';

interface PortraitProps {
  readonly portrait: PortraitData;
  readonly resolveAsset: (assetId: string) => string;
  /** Edge in px; without it the class decides. */
  readonly size?: number;
  readonly className?: string;
}

/** A persona's face. A drawn one says nothing that the name beside it does not, so it is silent for screen readers. */
export function Portrait({ portrait, resolveAsset, size, className }: PortraitProps) {
  if (portrait.kind === 'image') return <Picture image={portrait} address={resolveAsset(portrait.assetId)} edge={size} className={className} />;
  return <Picture image={{ alt: '' }} address={drawPortrait(portrait.seed)} edge={size} className={className} />;
}
