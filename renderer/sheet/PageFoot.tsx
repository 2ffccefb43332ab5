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
  const part = count > 1 ? tell('print.partOf', { name, part: index + 1, count }) : '';
  return (
    <>
      <span>{source}</span>
      <span>{[part, number === undefined ? '' : String(number)].filter(Boolean).join(' · ')}</span>
    </>
  );
}
