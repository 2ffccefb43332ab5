import { FileArrowDown, LockSimple } from '@phosphor-icons/react';
import { FileTrigger } from 'react-aria-components';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import styles from './ImportDataset.module.css';

/** A table by the system's dialog or dropped here. */
export function ChooseTable({ isBusy, onChoose }: { isBusy: boolean; onChoose: (file: File) => void }) {
  const tell = useMessage();
  const chooseFirst = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  const { isOver, zone } = useFileDrop(({ files }) => chooseFirst(files));
  return (
    <div className={styles.drop} data-over={isOver || undefined} {...zone}>
      <FileArrowDown size={28} aria-hidden />
      <p>{tell('segment.chooseHint')}</p>
      <FileTrigger acceptedFileTypes={['text/csv', '.csv', '.tsv', '.txt']} onSelect={chooseFirst}>
        <Button look="primary" isDisabled={isBusy}>{tell('segment.choose')}</Button>
      </FileTrigger>
      <p className={styles.promise}><LockSimple size={14} aria-hidden />{tell('segment.privacy')}</p>
    </div>
  );
}
