import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { chosenOf, type BatchEntry, type SizeChoice as Choice } from './ImageBatch.ts';
import styles from './ImagesDialog.module.css';
import { longestSide } from './prepareImage.ts';

interface SizeChoiceProps {
  readonly entries: readonly BatchEntry[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Smaller or as they are: one choice for all of a batch, with what it weighs. Not asked where there is nothing to choose. */
export function SizeChoice({ entries, choice, onChoose }: SizeChoiceProps) {
  const tell = useMessage();
  const { fileSize } = useFormat();
  const open = entries.flatMap(({ read }) => (read?.ok && read.value.smaller && read.value.asItIs ? [read.value] : []));
  if (open.length === 0) return null;
  const weigh = (as: Choice) => fileSize(open.reduce((sum, picture) => sum + chosenOf(picture, as).blob.size, 0));
  return (
    <div className={styles.choice}>
      <SegmentedControl<Choice>
        label={tell('image.size', { count: open.length })} value={choice} onChange={onChoose} className={styles.segments}
        options={[{ id: 'smaller', label: tell('image.smaller', { longest: longestSide, size: weigh('smaller') }) }, { id: 'asItIs', label: tell('image.asItIs', { size: weigh('asItIs') }) }]}
      />
    </div>
  );
}
