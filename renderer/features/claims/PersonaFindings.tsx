import { useState } from 'react';
import { personaFindings, type PersonaFinding } from '../../../shared/metrics/personas/personaFindings.ts';
import type { PersonaRuleId } from '../../../shared/model/findingRules.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { revealClaim } from '../../document/revealClaim.ts';
import { useRecordNames } from '../../document/useRecordNames.ts';
import { useFindingWords } from '../../i18n/useFindingWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { SeverityIcon } from '../../ui/SeverityIcon.tsx';
import styles from './Claims.module.css';

/** So many places of a rule are told before somebody asks for the rest. */
const shownFirst = 3;

/** What the persona says about itself, rule by rule; what is about a claim leads to it. */
export function PersonaFindings({ personaId }: { personaId: string }) {
  const tell = useMessage();
  const { number } = useFormat();
  const findings = useDocument((document) => personaFindings(document, personaId));
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)];
  return (
    <section className={styles.group} aria-label={tell('finding.title')}>
      <h2 className={styles.title}>{tell('finding.title')}{findings.length > 0 ? <span>{number(findings.length)}</span> : null}</h2>
      {findings.length === 0 ? <p className={styles.hint}>{tell('claim.noFindings')}</p> : null}
      {byRule.map(([rule, found]) => <RuleGroup key={rule} rule={rule} findings={found} />)}
    </section>
  );
}

function RuleGroup({ rule, findings }: { rule: PersonaRuleId; findings: readonly PersonaFinding[] }) {
  const tell = useMessage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, shownFirst);
  return (
    <article className={styles.rule} aria-label={tell(`finding.${rule}.title`)}>
      <h3>{tell(`finding.${rule}.title`)}</h3>
      <ul className={styles.list}>{shown.map((finding) => <li key={finding.id}><Place finding={finding} /></li>)}</ul>
      {shown.length < findings.length ? <button type="button" className={styles.more} onClick={() => setWhole(true)}>{tell('finding.more', { count: findings.length - shown.length })}</button> : null}
      <p>{tell(`finding.${rule}.advice`)}</p>
      <small>{tell('finding.source')} {tell(`finding.${rule}.source`)}</small>
    </article>
  );
}

function Place({ finding }: { finding: PersonaFinding }) {
  const tell = useMessage();
  const explain = useFindingWords();
  const { nameOf } = useRecordNames();
  const [placeId] = finding.recordIds;
  const record = useRecord(placeId);
  const name = useDocument((document) => (record ? nameOf(document, record) : ''));
  const claimId = useDocument((document) => finding.recordIds.find((id) => document.records.get(id)?.type === 'claim'));
  // A channel or a fact is told by its name, not by the bare words of the claim.
  const words = explain(record?.type === 'claim' ? { ...finding, values: { ...finding.values, claim: name, title: name } } : finding);
  const content = <><SeverityIcon severity={finding.severity} /><span className={styles.words}><em>{tell(`finding.severity.${finding.severity}`)}</em> · {words}</span></>;
  return claimId ? <button type="button" className={styles.row} onClick={() => revealClaim(claimId)}>{content}</button> : <div className={styles.row}>{content}</div>;
}
