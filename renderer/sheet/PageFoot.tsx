import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';

interface PageFootProps {
  readonly name: string;
  readonly source: string;
  /** Of this persona, from 0, and how many they are. */
  readonly index: number;
  readonly count: number;
  /** In the booklet, from 1. */
  readonly number?: number | undefined;
}

/** At the foot of a page: where it comes from, and which page it is where there are several. */
export function PageFoot({ name, source, index, count, number }: PageFootProps) {
  const tell = useMessage();
  const format = useFormat();
  const part = count > 1 ? tell('print.partOf', { part: index + 1, count }) : '';
  return (
    <>
      <span>{source}</span>
      <span>{count > 1 ? name : ''}</span>
      <span>{[part, number === undefined ? '' : format.number(number)].filter(Boolean).join(' · ')}</span>
    </>
  );
}
