import { ImageSquare, Plus } from '@phosphor-icons/react';
import { FileTrigger } from 'react-aria-components';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { imageTypes } from '../../ui/imageFiles.ts';
import styles from './ImagesDialog.module.css';

interface ChooseImagesProps {
  /** There is nothing yet: the whole dialog asks for it. */
  readonly isFirst: boolean;
  readonly isMultiple: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** By the system's dialog; where files can be dropped, the whole dialog takes them. */
export function ChooseImages({ isFirst, isMultiple, onChoose }: ChooseImagesProps) {
  const tell = useMessage();
  const trigger = (
    <FileTrigger acceptedFileTypes={[...imageTypes]} allowsMultiple={isMultiple} onSelect={(files) => onChoose([...(files ?? [])])}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do in a dialog that was opened for it */}
      {isFirst ? <Button look="primary" autoFocus>{tell('image.choose', { count: isMultiple ? 2 : 1 })}</Button> : <Button size="small" look="quiet" icon={<Plus size={14} aria-hidden />}>{tell('image.addMore')}</Button>}
    </FileTrigger>
  );
  if (!isFirst) return <div>{trigger}</div>;
  return (
    <div className={styles.first}>
      <ImageSquare size={28} aria-hidden />
      <p>{tell('image.chooseHint')}</p>
      {trigger}
    </div>
  );
}
