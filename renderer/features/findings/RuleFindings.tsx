import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Finding } from '../../../shared/metrics/findings/finding.ts';
import { useFindingWords } from '../../i18n/useFindingWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSession } from '../../session/JourneyScope.tsx';
import { SeverityIcon } from '../../ui/SeverityIcon.tsx';
import styles from './Findings.module.css';
import type { FoundByRule } from './groupFindings.ts';
import { useReveal } from './useReveal.ts';

/** So many places of a rule are told before somebody asks for the rest. */
const shownFirst = 4;

/** One rule: where it holds, what to do about it and who says so. */
export function RuleFindings({ found: { rule, findings } }: { found: FoundByRule }) {
  const tell = useMessage();
  const { number } = useFormat();
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const selected = useSession((state) => state.selection.at(-1));
  const shown = findings.filter((finding, index) => isWhole || index < shownFirst || finding.recordIds[0] === selected);
  const left = findings.length - shown.length;
  return (
    <article aria-labelledby={titleId} className={styles.rule}>
      <h4 id={titleId} className={styles.ruleName}>{tell(`finding.${rule}.title`)}<span className={styles.number}>{number(findings.length)}</span></h4>
      <ul className={styles.places}>
        {shown.map((finding) => <Place key={finding.id} finding={finding} isCurrent={finding.recordIds[0] === selected} />)}
      </ul>
      {left > 0 ? <Button className={styles.more} onPress={() => setWhole(true)}>{tell('finding.more', { count: left })}</Button> : null}
      <p className={styles.advice}><strong>{tell('finding.advice')}</strong> {tell(`finding.${rule}.advice`)}</p>
      <p className={styles.source}><span>{tell('finding.source')}</span> {tell(`finding.${rule}.source`)}</p>
    </article>
  );
}

function Place({ finding, isCurrent }: { finding: Finding; isCurrent: boolean }) {
  const tell = useMessage();
  const explain = useFindingWords();
  const reveal = useReveal();
  return (
    <li>
      <Button data-finding className={styles.place} aria-current={isCurrent || undefined} onPress={() => reveal(finding)}>
        <SeverityIcon severity={finding.severity} />
        <span className={styles.words}><em className={styles.severity}>{tell(`finding.severity.${finding.severity}`)}</em> · {explain(finding)}</span>
      </Button>
    </li>
  );
}
