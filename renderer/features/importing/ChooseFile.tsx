import { FileArrowDown } from '@phosphor-icons/react';
import { FileTrigger } from 'react-aria-components';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import styles from './ImportDialog.module.css';

/** A file by the system's dialog or dropped here. */
export function ChooseFile({ isBusy, onChoose }: { isBusy: boolean; onChoose: (file: File) => void }) {
  const tell = useMessage();
  const chooseFirst = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  const { isOver, zone } = useFileDrop(({ files }) => chooseFirst(files));
  return (
    <div className={styles.drop} data-over={isOver || undefined} {...zone}>
      <FileArrowDown size={28} aria-hidden />
      <p>{tell('import.hint')}</p>
      <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={chooseFirst}>
        <Button look="primary" isDisabled={isBusy}>{tell('import.choose')}</Button>
      </FileTrigger>
    </div>
  );
}
