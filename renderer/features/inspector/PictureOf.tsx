import { Crop, ImageSquare, WarningCircle } from '@phosphor-icons/react';
import { FileTrigger } from 'react-aria-components';
import { setImage } from '../../../shared/commands/setImage.ts';
import { limits, type Image } from '../../../shared/model/fields.ts';
import type { Card, Opportunity, Touchpoint } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { askForCrop } from '../../document/imageRequestStore.ts';
import { useBringImages } from '../../document/useBringImages.ts';
import { useDraftText } from '../../document/useDraftText.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { filesOfDrop, imageTypes } from '../../ui/imageFiles.ts';
import { Picture } from '../../ui/Picture.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import styles from './Inspector.module.css';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit } from './useFieldEdit.ts';

/** The picture of cards: chosen or dropped here, its words, its crop. */
export function PictureOf({ records }: { records: readonly (Card | Touchpoint | Opportunity)[] }) {
  const tell = useMessage();
  const bring = useBringImages();
  const { run } = useDocumentActions();
  const { isMixed } = useFieldEdit<Card | Touchpoint | Opportunity>({ records, field: 'image' });
  const ids = records.map(({ id }) => id);
  const image = isMixed ? undefined : records[0]?.image;
  const set = (next: Image | null): boolean => run((document) => setImage(document, { ids, image: next }));
  const take = (files: readonly File[]): void => { if (files.length > 0) bring(files, { kind: 'cards', ids }); };
  const { isOver, zone } = useFileDrop((transfer) => take(filesOfDrop(transfer)));
  return (
    <div className={styles.picture} data-over={isOver || undefined} {...zone}>
      {image ? <ShownImage image={image} onChange={set} /> : null}
      <div className={styles.row}>
        <FileTrigger acceptedFileTypes={[...imageTypes]} onSelect={(files) => take([...(files ?? [])])}>
          <Button size="small" icon={<ImageSquare size={14} aria-hidden />}>{tell(image ? 'inspector.changePicture' : 'inspector.addPicture')}</Button>
        </FileTrigger>
        {image ? <Button size="small" icon={<Crop size={14} aria-hidden />} onPress={() => askForCrop({ image, keep: set })}>{tell('image.cropOpen')}</Button> : null}
        {image ? <Button size="small" look="quiet" onPress={() => set(null)}>{tell('inspector.removePicture')}</Button> : null}
      </div>
      <MixedNote isMixed={isMixed} label={tell('inspector.picture')} onClear={() => set(null)} />
    </div>
  );
}

function ShownImage({ image, onChange }: { image: Image; onChange: (image: Image) => boolean }) {
  const tell = useMessage();
  const resolveAsset = useResolveAsset();
  const draft = useDraftText(image.alt, (alt) => void onChange({ ...image, alt: alt.trim() }));
  return (
    <>
      <Picture className={styles.shown} fit="contain" image={image} address={resolveAsset(image.assetId)} />
      <TextArea
        label={tell('image.alt')} placeholder={tell('image.altHint')} rows={1} maxLength={limits.title} value={draft.value} onChange={draft.onChange} onFocus={draft.onFocus} onBlur={draft.onBlur}
        onKeyDown={(event) => { if (event.key === 'Escape') draft.cancel(); }}
      />
      {image.alt === '' ? <p className={styles.noAlt}><WarningCircle size={14} aria-hidden />{tell('image.noAlt')}</p> : null}
    </>
  );
}
