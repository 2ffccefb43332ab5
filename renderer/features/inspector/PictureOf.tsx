import { ImageSquare } from '@phosphor-icons/react';
import { useRef, useState, type ChangeEvent } from 'react';
import type { Card } from '../../../shared/model/records.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { refusalOfError } from '../../document/refusalOfError.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { useToast } from '../../ui/useToast.ts';
import styles from './Inspector.module.css';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit } from './useFieldEdit.ts';

const accepted = 'image/png,image/jpeg,image/webp,image/gif';

/** The picture of a card (storyboards above all). The host keeps it once by content and refuses what is no picture. */
export function PictureOf({ records }: { records: readonly Card[] }) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const showToast = useToast();
  const { client, session } = useHost();
  const { isMixed, setEach } = useFieldEdit<Card>({ records, field: 'image' });
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const image = isMixed ? undefined : records[0]?.image;
  const take = async (file: File): Promise<void> => {
    setIsBusy(true);
    try {
      const { assetId } = await client.call('writeAsset', { dataBase64: await readBase64(file) });
      setEach(({ title }) => ({ assetId, alt: title || file.name }));
    } catch (error) {
      showToast({ kind: 'problem', text: tellDynamic(refusalOfError(error)) });
    } finally {
      setIsBusy(false);
    }
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void take(file);
  };
  return (
    <div className={styles.picture}>
      {image ? <img src={`${session.assetBase}${image.assetId}`} alt={image.alt} /> : null}
      <input ref={input} type="file" hidden accept={accepted} onChange={onChange} />
      <div className={styles.row}>
        <Button size="small" isDisabled={isBusy} icon={<ImageSquare size={14} aria-hidden />} onPress={() => input.current?.click()}>{tell(isBusy ? 'inspector.readingPicture' : image ? 'inspector.changePicture' : 'inspector.addPicture')}</Button>
        {image ? <Button size="small" look="quiet" onPress={() => setEach(() => null)}>{tell('inspector.removePicture')}</Button> : null}
      </div>
      <MixedNote isMixed={isMixed} label={tell('inspector.picture')} onClear={() => setEach(() => null)} />
    </div>
  );
}

async function readBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  // In pieces: one call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
