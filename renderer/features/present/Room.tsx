import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { CardFocus } from './CardFocus.tsx';
import { CardTargets } from './CardTargets.tsx';
import { slideIndex } from './place.ts';
import styles from './Present.module.css';
import type { Size } from './planSlides.ts';
import { PresentMap } from './PresentMap.tsx';
import type { Shown } from './presentChannel.ts';
import type { Slides } from './useSlides.ts';

interface RoomProps {
  readonly title: string;
  readonly shown: Pick<Shown, 'place' | 'previous' | 'cardId' | 'isBlank'>;
  readonly plan: Slides;
  readonly view: Size;
  /** Opens and closes a card; without it the picture is only looked at. */
  readonly onCard?: (cardId: string | null) => void;
}

/** What the room sees, in a picture of a given size. */
export function Room({ title, shown, plan, view, onCard }: RoomProps) {
  const resolveAsset = useResolveAsset();
  const { slides, sceneOf } = plan;
  const slide = slides[slideIndex(slides, shown.place)];
  const previous = slides[slideIndex(slides, shown.previous)];
  if (!slide || !previous) return null;
  const { scene, around } = sceneOf(slide);
  return (
    <div className={styles.room} style={view} data-canvas>
      <PresentMap scene={scene} around={around} slide={slide} previous={previous} view={view} title={title} resolveAsset={resolveAsset} />
      {onCard && !shown.cardId ? <CardTargets scene={scene} slide={slide} view={view} onCard={onCard} /> : null}
      {shown.cardId ? <CardFocus cardId={shown.cardId} resolveAsset={resolveAsset} onClose={onCard && (() => onCard(null))} /> : null}
      {shown.isBlank ? <div className={styles.blank} data-blank /> : null}
    </div>
  );
}
