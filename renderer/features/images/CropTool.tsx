import { useId, useState } from 'react';
import { cropOfRatio, moveCrop, shareRatio, sizeCrop, wholePicture, type Crop, type PictureSize } from '../../../shared/model/crop.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { CropFrame } from './CropFrame.tsx';
import styles from './Crop.module.css';

interface CropToolProps {
  readonly address: string;
  readonly size: PictureSize;
  readonly crop: Crop;
  readonly onChange: (crop: Crop) => void;
}

const ratios = { free: null, wide: 16 / 9, classic: 4 / 3, square: 1, portrait: 3 / 4 } as const;
type Ratio = keyof typeof ratios;
const percent: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };

/** Chooses the part of a picture that is shown: by pointer, by arrow keys or in figures. */
export function CropTool({ address, size, crop, onChange }: CropToolProps) {
  const tell = useMessage();
  const { number } = useFormat();
  const hintId = useId();
  const [name, setName] = useState<Ratio>('free');
  const wanted = ratios[name];
  const ratio = wanted === null ? null : shareRatio(wanted, size);
  const choose = (next: Ratio): void => {
    setName(next);
    const chosen = ratios[next];
    if (chosen !== null) onChange(cropOfRatio(crop, shareRatio(chosen, size)));
  };
  const field = (label: string, value: number, change: (difference: number) => Crop) => (
    <NumberField label={label} value={value} minValue={0} maxValue={1} step={0.01} formatOptions={percent} onChange={(next) => { if (next !== null) onChange(change(next - value)); }} />
  );
  return (
    <>
      <p id={hintId} className={styles.hint}>{tell('image.cropHint')}</p>
      <CropFrame address={address} size={size} crop={crop} ratio={ratio} hintId={hintId} onChange={onChange} />
      <p role="status" className={styles.state}>{tell('image.cropState', { width: Math.round(crop.width * size.width), height: Math.round(crop.height * size.height), share: number(crop.width * crop.height, percent) })}</p>
      <div className={styles.choices}>
        <SegmentedControl<Ratio>
          label={tell('image.ratio')} value={name} onChange={choose} className={styles.ratios}
          options={[
            { id: 'free', label: tell('image.ratio.free') }, { id: 'wide', label: '16:9' }, { id: 'classic', label: '4:3' },
            { id: 'square', label: tell('image.ratio.square') }, { id: 'portrait', label: tell('image.ratio.portrait') },
          ]}
        />
        <Button onPress={() => { setName('free'); onChange(wholePicture); }}>{tell('image.cropReset')}</Button>
      </div>
      <div className={styles.figures}>
        {field(tell('image.cropLeft'), crop.x, (by) => moveCrop(crop, by, 0))}
        {field(tell('image.cropTop'), crop.y, (by) => moveCrop(crop, 0, by))}
        {field(tell('image.cropWidth'), crop.width, (by) => sizeCrop(crop, { x: 1, y: 0 }, by, 0, ratio))}
        {field(tell('image.cropHeight'), crop.height, (by) => sizeCrop(crop, { x: 0, y: 1 }, 0, by, ratio))}
      </div>
    </>
  );
}
