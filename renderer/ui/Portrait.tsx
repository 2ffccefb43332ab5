import type { Portrait as PortraitData } from '../../shared/model/records.ts';
import { drawPortrait } from './drawPortrait.ts';

interface PortraitProps {
  readonly portrait: PortraitData;
  readonly resolveAsset: (assetId: string) => string;
  /** Edge in px; without it the class decides. */
  readonly size?: number;
  readonly className?: string;
}

/** A persona's face. A drawn one says nothing that the name beside it does not, so it is silent for screen readers. */
export function Portrait({ portrait, resolveAsset, size, className }: PortraitProps) {
  const [source, alt] = portrait.kind === 'drawn' ? [drawPortrait(portrait.seed), ''] : [resolveAsset(portrait.assetId), portrait.alt];
  return <img src={source} alt={alt} width={size} height={size} className={className} draggable={false} />;
}
