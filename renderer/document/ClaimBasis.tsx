import { PaperPlaneTilt, Warning } from '@phosphor-icons/react';
import { useState } from 'react';
import { Heading, Label, Radio, RadioGroup } from 'react-aria-components';
import { cardsOfClaim } from '../../shared/changes/cardsOfClaim.ts';
import { getRecord } from '../../shared/changes/document.ts';
import { evidenceOf } from '../../shared/changes/evidenceOf.ts';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import { highestGrade } from '../../shared/metrics/personas/gradeOfEvidence.ts';
import type { Claim } from '../../shared/model/records.ts';
import { evidenceGrades, type EvidenceGrade } from '../../shared/model/vocabulary.ts';
import { routeAddress } from '../actions/routes.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from '../ui/Button.tsx';
import { GradeMark } from '../ui/GradeMark.tsx';
import styles from './ClaimMark.module.css';
import { useDocument, useDocumentActions } from './DocumentProvider.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { SendClaimDialog } from './SendClaimDialog.tsx';
import { useRecordNames } from './useRecordNames.ts';

/** Grade and sources of one claim, and the maps where it stands as a card. */
export function ClaimBasis({ claim, name }: { claim: Claim; name: string }) {
  const tell = useMessage();
  const [isSending, setSending] = useState(false);
  const cards = useDocument((document) => cardsOfClaim(document, claim.id));
  const { placeOf } = useRecordNames();
  const places = useDocument((document) => cards.map((card) => [getRecord(document, 'journey', card.journeyId)?.title, placeOf(document, card)].filter(Boolean).join(' · ')));
  return (
    <>
      <Heading slot="title" className={styles.title}>{name}</Heading>
      <Grade claim={claim} />
      <section className={styles.sources}>
        <h3>{tell('claim.sources')}</h3>
        <EvidenceList records={[claim]} />
      </section>
      <section className={styles.sources}>
        <h3>{tell('claim.onMaps')}</h3>
        {cards.map((card, at) => <a key={card.id} className={styles.place} href={routeAddress({ screen: 'journey', journeyId: card.journeyId, select: card.id })}>{places[at]}</a>)}
        <Button size="small" icon={<PaperPlaneTilt size={14} aria-hidden />} onPress={() => setSending(true)}>{tell('claim.sendOpen')}</Button>
      </section>
      {isSending ? <SendClaimDialog claim={claim} onClose={() => setSending(false)} /> : null}
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
