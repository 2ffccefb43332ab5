import { useEffect, useState } from 'react';
import { storedCrop, wholePicture, type Crop, type PictureSize } from '../../../shared/model/crop.ts';
import type { Image } from '../../../shared/model/fields.ts';
import type { CropRequest } from '../../document/imageRequestStore.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CropTool } from './CropTool.tsx';

/** The part of a picture on the map that is shown; the picture itself stays whole. */
export function CropDialog({ request: { image, keep }, onClose }: { request: CropRequest; onClose: () => void }) {
  const tell = useMessage();
  const address = useResolveAsset()(image.assetId);
  const size = usePictureSize(address, image.size);
  const [crop, setCrop] = useState<Crop>(image.crop ?? wholePicture);
  const apply = (): void => {
    if (size && keep(croppedImage(image, size, crop))) onClose();
  };
  return (
    <Dialog isWide isKept title={tell('image.cropTitle')} onClose={onClose} footer={<><Button onPress={onClose}>{tell('app.cancel')}</Button><Button look="primary" isDisabled={!size} onPress={apply}>{tell('image.crop')}</Button></>}>
      {size ? <CropTool address={address} size={size} crop={crop} onChange={setCrop} /> : <p role={size === null ? 'alert' : 'status'}>{tell(size === null ? 'image.cannotShow' : 'image.reading')}</p>}
    </Dialog>
  );
}

function croppedImage({ assetId, alt }: Image, size: PictureSize, crop: Crop): Image {
  const part = storedCrop(crop);
  return { assetId, alt, size, ...(part ? { crop: part } : {}) };
}

/** `undefined` while it loads, `null` when it cannot be read. Pictures from before sizes were kept tell theirs here. */
function usePictureSize(address: string, known: PictureSize | undefined): PictureSize | null | undefined {
  const [found, setFound] = useState<PictureSize | null | undefined>(known);
  useEffect(() => {
    if (known) return undefined;
    const picture = new Image();
    picture.addEventListener('load', () => setFound({ width: picture.naturalWidth, height: picture.naturalHeight }));
    picture.addEventListener('error', () => setFound(null));
    picture.src = address;
    return () => { picture.src = ''; };
  }, [address, known]);
  return found;
}
