import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { wholePicture, type Crop } from '../../../shared/model/crop.ts';
import type { KeepRequest } from '../../document/imageRequestStore.ts';
import { useStoreImage } from '../../document/useStoreImage.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { filesOfDrop } from '../../ui/imageFiles.ts';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import { usePastedImages } from '../../ui/usePastedImages.ts';
import { ChooseImages } from './ChooseImages.tsx';
import { CropTool } from './CropTool.tsx';
import { ImageBatch, type BatchEntry } from './ImageBatch.ts';
import { ImageRow } from './ImageRow.tsx';
import styles from './ImagesDialog.module.css';
import { prepareImage } from './prepareImage.ts';
import { SizeChoice } from './SizeChoice.tsx';

/** Pictures before they are kept: how large, what they show, which part of them. Nothing is stored before the person says so. */
export function ImagesDialog({ request, onClose }: { request: KeepRequest; onClose: () => void }) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const store = useStoreImage();
  const [batch] = useState(() => {
    const made = new ImageBatch({ most: request.most, alt: request.alt ?? '', prepare: prepareImage, store });
    made.add(request.files);
    return made;
  });
  const { entries, choice, storedCount, problem, surplus } = useStore(batch.state);
  const [croppedKey, setCroppedKey] = useState<string | null>(null);
  useEffect(() => () => batch.close(), [batch]);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may be gone with its picture; the keyboard stays in the dialog.
    if (document.activeElement === document.body) body.current?.closest<HTMLElement>('[role="dialog"]')?.focus();
  });
  // More of them, while the dialog is open.
  usePastedImages((files) => batch.add(files));
  const { isOver, zone } = useFileDrop((transfer) => batch.add(filesOfDrop(transfer)));
  const ready = entries.filter(({ read }) => read?.ok);
  const isReading = entries.some(({ read }) => read === null);
  const isStoring = storedCount !== null;
  const keep = async (): Promise<void> => {
    const images = await batch.keep();
    if (images && request.keep(images)) onClose();
  };
  const cropped = ready.find(({ key }) => key === croppedKey);
  if (cropped) return <CropStep entry={cropped} onClose={() => setCroppedKey(null)} onCrop={(crop) => batch.edit(cropped.key, { crop })} />;
  return (
    <Dialog isWide isKept title={tell('image.title', { count: request.most === 1 ? 1 : Math.max(1, ready.length) })} onClose={onClose} footer={(
      <>
        {isStoring ? <span role="status" className={styles.progress}>{tell('image.storing', { done: storedCount, count: ready.length })}</span> : null}
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        <Button look="primary" isDisabled={ready.length === 0 || isReading || isStoring} onPress={() => void keep()}>{tell(problem ? 'image.again' : 'image.keep', { count: ready.length })}</Button>
      </>
    )}>
      <div ref={body} className={styles.batch} data-over={isOver || undefined} {...zone}>
        {problem ? <p role="alert" className={styles.problem}>{tell('image.notStored', { reason: tellDynamic(problem) })}</p> : null}
        {surplus > 0 ? <p role="status" className={styles.problem}>{tell('image.surplus', { count: surplus, most: request.most })}</p> : null}
        <SizeChoice entries={ready} choice={choice} onChoose={(next) => batch.choose(next)} />
        {entries.length > 0 ? (
          <ul className={styles.rows}>
            {entries.map((entry) => <ImageRow key={entry.key} entry={entry} choice={choice} isBusy={isStoring} onAlt={(alt) => batch.edit(entry.key, { alt })} onCrop={() => setCroppedKey(entry.key)} onRemove={() => batch.remove(entry.key)} />)}
          </ul>
        ) : null}
        {entries.length < request.most ? <ChooseImages isFirst={entries.length === 0} isMultiple={request.most > 1} onChoose={(files) => batch.add(files)} /> : null}
      </div>
    </Dialog>
  );
}

/** Inside the same dialog, one level deeper: Escape leads back to the pictures. */
function CropStep({ entry: { read, address, crop: before }, onClose, onCrop }: { entry: BatchEntry; onClose: () => void; onCrop: (crop: Crop) => void }) {
  const tell = useMessage();
  const [crop, setCrop] = useState<Crop>(before ?? wholePicture);
  if (!read?.ok) return null;
  const apply = (): void => {
    onCrop(crop);
    onClose();
  };
  return (
    <Dialog isWide isKept title={tell('image.cropTitle')} onClose={onClose} footer={<><Button onPress={onClose}>{tell('image.back')}</Button><Button look="primary" onPress={apply}>{tell('image.crop')}</Button></>}>
      <CropTool address={address} size={read.value.brought} crop={crop} onChange={setCrop} />
    </Dialog>
  );
}
