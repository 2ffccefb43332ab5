import { ImageSquare } from '@phosphor-icons/react';
import { useRef, useState, type ChangeEvent } from 'react';
import type { Card } from '../../../shared/model/records.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { pictureTypes, useStorePicture } from '../../document/useStorePicture.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit } from './useFieldEdit.ts';

/** The picture of a card (storyboards above all). The host keeps it once by content and refuses what is no picture. */
export function PictureOf({ records }: { records: readonly Card[] }) {
  const tell = useMessage();
  const resolveAsset = useResolveAsset();
  const storePicture = useStorePicture();
  const { isMixed, setEach } = useFieldEdit<Card>({ records, field: 'image' });
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const image = isMixed ? undefined : records[0]?.image;
  const take = async (file: File): Promise<void> => {
    setIsBusy(true);
    const assetId = await storePicture(file);
    setIsBusy(false);
    if (assetId) setEach(({ title }) => ({ assetId, alt: title || file.name }));
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void take(file);
  };
  return (
    <div className={styles.picture}>
      {image ? <img src={resolveAsset(image.assetId)} alt={image.alt} /> : null}
      <input ref={input} type="file" hidden accept={pictureTypes} onChange={onChange} />
      <div className={styles.row}>
        <Button size="small" isDisabled={isBusy} icon={<ImageSquare size={14} aria-hidden />} onPress={() => input.current?.click()}>{tell(isBusy ? 'inspector.readingPicture' : image ? 'inspector.changePicture' : 'inspector.addPicture')}</Button>
        {image ? <Button size="small" look="quiet" onPress={() => setEach(() => null)}>{tell('inspector.removePicture')}</Button> : null}
      </div>
      <MixedNote isMixed={isMixed} label={tell('inspector.picture')} onClear={() => setEach(() => null)} />
    </div>
  );
}
