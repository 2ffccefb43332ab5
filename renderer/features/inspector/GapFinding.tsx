import { Lightbulb } from '@phosphor-icons/react';
import { createId } from '../../../shared/base/createId.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { addCellItem } from '../../../shared/commands/addCellItem.ts';
import { addLane } from '../../../shared/commands/addLane.ts';
import type { Touchpoint } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';

/** Reality this far below expectation is worth a word. */
const worrying = -2;

/** A touchpoint that disappoints, and the way to an opportunity in the same step. */
export function GapFinding({ records }: { records: readonly Touchpoint[] }) {
  const scope = useJourneyScope();
  const { run, mergeAs, getDocument } = useDocumentActions();
  const tell = useMessage();
  const { number } = useFormat();
  const [record] = records;
  if (!record || records.length > 1 || record.expectation === undefined || record.reality === undefined) return null;
  const gap = record.reality - record.expectation;
  if (gap > worrying) return null;
  const makeOpportunity = (): void => {
    const id = createId();
    const lane = childrenOf(getDocument(), record.journeyId, 'lane').find(({ kind }) => kind === 'opportunities');
    const laneId = lane?.id ?? createId();
    mergeAs(id, () => {
      if (!lane && !run((document) => addLane(document, { journeyId: record.journeyId, id: laneId, kind: 'opportunities' }))) return;
      if (run((document) => addCellItem(document, { id, laneId, stepId: record.parentId, title: tell('inspector.opportunityFrom', { title: record.title }) }))) goToRecord(scope, id);
    });
  };
  return (
    <section className={styles.finding}>
      <strong>{tell('inspector.gapFinding')}</strong>
      <p>{tell('inspector.gapFindingHint', { gap: number(-gap, { maximumFractionDigits: 1 }) })}</p>
      <Button size="small" icon={<Lightbulb size={14} aria-hidden />} onPress={makeOpportunity}>{tell('inspector.makeOpportunity')}</Button>
    </section>
  );
}
