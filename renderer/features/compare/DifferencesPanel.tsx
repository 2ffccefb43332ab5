import { Header, ListBox, ListBoxItem, ListBoxSection, type Selection } from 'react-aria-components';
import { useState } from 'react';
import type { JourneyComparison, JourneyDifference } from '../../../shared/comparison/compareJourneys.ts';
import { groupDifferences, type CellDifferences } from '../../../shared/comparison/groupDifferences.ts';
import { partChanges, type PartChange } from '../../../shared/layout/scene.ts';
import { useComparisonWords } from '../../document/useComparisonWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ChangeSample } from '../../scene/ChangeSample.tsx';
import { ChoiceChip, ChoiceGroup } from '../../ui/ChoiceChip.tsx';
import { CurveTable } from '../../scene/CurveTable.tsx';
import styles from './DifferencesPanel.module.css';

interface DifferencesPanelProps {
  readonly comparison: JourneyComparison;
  readonly chosenId: string | null;
  readonly onChoose: (recordId: string) => void;
}

/** Everything that differs, stage by stage and cell by cell: the comparison for those who read it. Choosing a line shows its place. */
export function DifferencesPanel({ comparison, chosenId, onChoose }: DifferencesPanelProps) {
  const tell = useMessage();
  const { differences } = comparison;
  const [wanted, setWanted] = useState<readonly PartChange[]>([]);
  const shown = wanted.length === 0 ? differences : differences.filter((difference) => wanted.some((change) => isOf(difference, change)));
  return (
    <aside className={styles.panel} aria-label={tell('compare.differences')}>
      <h2 className={styles.title}>{tell('compare.count', { count: differences.length })}</h2>
      <CurveTable comparison={comparison} />
      {differences.length === 0 ? <p role="status" className={styles.same}>{tell('compare.same')}</p> : (
        <>
          <ChoiceGroup label={tell('compare.showOnly')}>
            {partChanges.map((change) => {
              const count = differences.filter((difference) => isOf(difference, change)).length;
              const toggle = () => setWanted((before) => (before.includes(change) ? before.filter((other) => other !== change) : [...before, change]));
              return count === 0 ? null : <ChoiceChip key={change} label={tell(`scene.change.${change}`)} count={count} isSelected={wanted.includes(change)} onChange={toggle} />;
            })}
          </ChoiceGroup>
          {/* Told anew when another filter is chosen. */}
          <p role="status" className={styles.shown}>{wanted.length === 0 ? '' : tell('compare.shown', { count: shown.length, total: differences.length })}</p>
          <Lines comparison={comparison} differences={shown} chosenId={chosenId} onChoose={onChoose} />
        </>
      )}
    </aside>
  );
}

function isOf({ kind, isMoved }: JourneyDifference, change: PartChange): boolean {
  return kind === change || (change === 'moved' && isMoved);
}

function Lines({ comparison, differences, chosenId, onChoose }: DifferencesPanelProps & { readonly differences: readonly JourneyDifference[] }) {
  const tell = useMessage();
  const words = useComparisonWords(comparison);
  const stages = groupDifferences(comparison, differences);
  const choose = (keys: Selection) => {
    const [id] = keys === 'all' ? [] : keys;
    if (typeof id === 'string') onChoose(id);
  };
  return (
    <ListBox
      aria-label={tell('compare.differences')} className={styles.list} selectionMode="single" selectionBehavior="replace"
      selectedKeys={chosenId ? [chosenId] : []} onSelectionChange={choose}
    >
      {stages.map(({ stageId, cells }) => (
        <ListBoxSection key={stageId ?? ''} id={`stage ${stageId}`} className={styles.stage}>
          <Header className={styles.stageName}>{words.stageName(stageId)}</Header>
          {cells.flatMap((cell) => cell.differences.map((difference, index) => <Line key={difference.record.id} words={words} cell={index === 0 ? cell : null} difference={difference} />))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

/** `cell` heads the first line of a cell. */
function Line({ words: { sentenceOf, fieldsOf, cellName }, difference, cell }: { readonly words: ReturnType<typeof useComparisonWords>; readonly difference: JourneyDifference; readonly cell: CellDifferences | null }) {
  const sentence = sentenceOf(difference);
  const place = cell ? cellName(cell) : '';
  return (
    <ListBoxItem id={difference.record.id} textValue={[place, sentence].filter(Boolean).join('. ')} className={styles.line} data-kind={difference.kind}>
      {place ? <span className={styles.cell}>{place}</span> : null}
      <span className={styles.words}>
        <ChangeSample change={difference.kind} />
        <span>
          {sentence}
          {fieldsOf(difference).map((field) => <span key={field} className={styles.field}>{field}</span>)}
        </span>
      </span>
    </ListBoxItem>
  );
}
