import { Lightbulb } from '@phosphor-icons/react';
import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { addCellItem } from '../../../shared/commands/addCellItem.ts';
import { addLane } from '../../../shared/commands/addLane.ts';
import { severities } from '../../../shared/metrics/findings/finding.ts';
import { isCellItem, type AnyRecord, type CellItem } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useFindingWords } from '../../i18n/useFindingWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useFindings, useJourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';

/** More would push what is edited out of sight. */
const shownAtFirst = 3;

/** What the map says about this record, and the way to an opportunity in the same step. */
export function RecordFindings({ record }: { record: AnyRecord }) {
  const tell = useMessage();
  const explain = useFindingWords();
  const findings = useFindings((all) => all).filter(({ recordIds }) => recordIds.includes(record.id)).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const [openId, setOpenId] = useState('');
  if (findings.length === 0) return null;
  const shown = openId === record.id ? findings : findings.slice(0, shownAtFirst);
  return (
    <section aria-label={tell('finding.title')} className={styles.finding}>
      {shown.map((finding) => (
        <div key={finding.id}>
          <strong>{tell(`finding.${finding.rule}.title`)}</strong>
          <p>{explain(finding)}</p>
        </div>
      ))}
      {shown.length < findings.length ? <Button size="small" look="quiet" onPress={() => setOpenId(record.id)}>{tell('finding.more', { count: findings.length - shown.length })}</Button> : null}
      {isCellItem(record) && record.type !== 'opportunity' ? <MakeOpportunity item={record} /> : null}
    </section>
  );
}

function MakeOpportunity({ item }: { item: CellItem }) {
  const scope = useJourneyScope();
  const { run, mergeAs, getDocument } = useDocumentActions();
  const tell = useMessage();
  const make = (): void => {
    const id = createId();
    const lane = childrenOf(getDocument(), item.journeyId, 'lane').find(({ kind }) => kind === 'opportunities');
    const laneId = lane?.id ?? createId();
    mergeAs(id, () => {
      if (!lane && !run((document) => addLane(document, { journeyId: item.journeyId, id: laneId, kind: 'opportunities' }))) return;
      if (run((document) => addCellItem(document, { id, laneId, stepId: item.parentId, title: tell('inspector.opportunityFrom', { title: item.title }) }))) goToRecord(scope, id);
    });
  };
  return <Button size="small" icon={<Lightbulb size={14} aria-hidden />} onPress={make}>{tell('inspector.makeOpportunity')}</Button>;
}
