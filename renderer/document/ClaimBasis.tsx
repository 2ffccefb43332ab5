import { Warning } from '@phosphor-icons/react';
import { Heading, Label, Radio, RadioGroup } from 'react-aria-components';
import { evidenceOf } from '../../shared/changes/evidenceOf.ts';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import { highestGrade } from '../../shared/metrics/personas/gradeOfEvidence.ts';
import type { Claim } from '../../shared/model/records.ts';
import { evidenceGrades, type EvidenceGrade } from '../../shared/model/vocabulary.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { GradeMark } from '../ui/GradeMark.tsx';
import styles from './ClaimMark.module.css';
import { useDocument, useDocumentActions } from './DocumentProvider.tsx';
import { EvidenceList } from './EvidenceList.tsx';

/** Grade and sources of one claim. */
export function ClaimBasis({ claim, name }: { claim: Claim; name: string }) {
  const tell = useMessage();
  return (
    <>
      <Heading slot="title" className={styles.title}>{name}</Heading>
      <Grade claim={claim} />
      <section className={styles.sources}>
        <h3>{tell('claim.sources')}</h3>
        <EvidenceList records={[claim]} />
      </section>
    </>
  );
}

/** A claim that nobody graded follows its sources. */
const bySources = 'bySources';

function Grade({ claim }: { claim: Claim }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const allowed = useDocument((document) => highestGrade(evidenceOf(document, claim)));
  const name = (grade: EvidenceGrade): string => tell(`vocabulary.evidenceGrade.${grade}`);
  const isOverclaimed = claim.evidenceGrade !== undefined && evidenceGrades.indexOf(claim.evidenceGrade) > evidenceGrades.indexOf(allowed);
  const set = (value: string): void => {
    run((document) => updateRecord(document, { id: claim.id, fields: { evidenceGrade: value === bySources ? null : value } }));
  };
  return (
    <RadioGroup className={styles.grade} value={claim.evidenceGrade ?? bySources} onChange={set}>
      <Label>{tell('claim.grade')}</Label>
      <Radio value={bySources} className={styles.choice}><GradeMark grade={allowed} />{tell('claim.bySources', { grade: name(allowed) })}</Radio>
      {evidenceGrades.map((grade) => (
        <Radio key={grade} value={grade} className={styles.choice}><GradeMark grade={grade} /><span>{name(grade)}<small>{tell(`claim.gradeHint.${grade}`)}</small></span></Radio>
      ))}
      {isOverclaimed ? <p className={styles.warning}><Warning size={14} aria-hidden />{tell('claim.overclaimed', { grade: name(allowed) })}</p> : null}
    </RadioGroup>
  );
}
