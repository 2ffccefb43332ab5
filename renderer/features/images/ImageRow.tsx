import { Crop, Hourglass, ImageBroken, Trash, WarningCircle } from '@phosphor-icons/react';
import { limits } from '../../../shared/model/fields.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { chosenOf, type BatchEntry, type SizeChoice } from './ImageBatch.ts';
import styles from './ImagesDialog.module.css';
import type { PreparedImage } from './prepareImage.ts';

interface ImageRowProps {
  readonly entry: BatchEntry;
  readonly choice: SizeChoice;
  readonly isBusy: boolean;
  readonly onAlt: (alt: string) => void;
  readonly onCrop: () => void;
  readonly onRemove: () => void;
}

/** One picture that was brought: how it looks and weighs, what it shows in words, or why it cannot be taken. */
export function ImageRow({ entry, choice, isBusy, onAlt, onCrop, onRemove }: ImageRowProps) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const { name, read, address, alt, crop } = entry;
  const remove = <IconButton size="small" label={tell('image.remove', { name })} isDisabled={isBusy} onPress={onRemove}><Trash size={15} aria-hidden /></IconButton>;
  if (!read) return <li className={styles.row} data-image="reading"><span className={styles.preview}><Hourglass size={24} aria-hidden /></span><p role="status" className={styles.words}>{tell('image.readingFile', { name })}</p>{remove}</li>;
  if (!read.ok) return <li className={styles.row} data-image="refused"><span className={styles.preview}><ImageBroken size={24} aria-hidden /></span><p role="alert" className={styles.words}>{tellDynamic(read.refusal)}</p>{remove}</li>;
  return (
    <li className={styles.row} data-image="ready">
      <span className={styles.preview}><Picture className={styles.picture} fit="contain" image={{ alt: '', size: read.value.brought, crop }} address={address} /></span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <Facts picture={read.value} choice={choice} />
        <TextArea label={tell('image.alt')} placeholder={tell('image.altHint')} rows={1} value={alt} maxLength={limits.title} isDisabled={isBusy} onChange={onAlt} />
        {alt.trim() === '' ? <p className={styles.mark}><WarningCircle size={14} aria-hidden />{tell('image.noAlt')}</p> : null}
        <Button size="small" className={styles.crop} icon={<Crop size={14} aria-hidden />} isDisabled={isBusy} aria-label={tell('image.cropFile', { name })} onPress={onCrop}>{tell('image.cropOpen')}</Button>
      </div>
      {remove}
    </li>
  );
}

/** Pixels and weight, what they become, and what is not seen in the picture. */
function Facts({ picture, choice }: { picture: PreparedImage; choice: SizeChoice }) {
  const tell = useMessage();
  const { fileSize } = useFormat();
  const { brought, asItIs, smaller, hasPlace, isAnimated } = picture;
  const chosen = chosenOf(picture, choice);
  const isNew = chosen === smaller;
  return (
    <>
      <p className={styles.facts}>
        {tell('image.facts', { width: brought.width, height: brought.height, size: fileSize(brought.bytes) })}
        {isNew ? ` ${tell('image.becomes', { width: chosen.width, height: chosen.height, size: fileSize(chosen.blob.size) })}` : ''}
      </p>
      {isAnimated ? <p className={styles.facts}>{tell('image.firstFrame')}</p> : null}
      {!asItIs && !isAnimated && choice === 'asItIs' ? <p className={styles.facts}>{tell('image.onlySmaller')}</p> : null}
      {hasPlace ? <p className={isNew ? styles.facts : styles.warning}>{isNew ? null : <WarningCircle size={14} aria-hidden />}{tell(isNew ? 'image.placeRemoved' : 'image.placeKept')}</p> : null}
    </>
  );
}
