import type { Image } from '../../../shared/model/fields.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Picture } from '../../ui/Picture.tsx';
import styles from './Outline.module.css';

/** The picture of a card in small, and in words; where the card has none of its own it stands in their place. */
export function CardImage({ image, isAlone }: { image: Image; isAlone: boolean }) {
  const tell = useMessage();
  const resolveAsset = useResolveAsset();
  return (
    <span className={styles.image} data-alone={isAlone || undefined}>
      <Picture className={styles.picture} image={{ ...image, alt: '' }} address={resolveAsset(image.assetId)} />
      {image.alt === '' ? <em>{tell('image.noAlt')}</em> : tell('image.shows', { alt: image.alt })}
    </span>
  );
}
