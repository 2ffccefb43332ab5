import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { basisOfPersona, nextGradeOf } from '../../../shared/metrics/personas/basisOfPersona.ts';
import { countSources } from '../../../shared/metrics/personas/countSources.ts';
import type { EvidenceGrade, PersonaGrade } from '../../../shared/model/vocabulary.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { GradeMark } from '../../ui/GradeMark.tsx';
import styles from './Claims.module.css';

const marks: Readonly<Record<PersonaGrade, EvidenceGrade>> = { proto: 'assumed', qualitative: 'observed', statistical: 'measured' };
/** As many kinds of sources as a top bar has room for. */
const kindsAtOnce = 2;

/** "Qualitative: 6 interviews, 1 export": the grade that follows from the evidence; pressed, it tells the rule and what is missing. */
export function GradeChip({ personaId }: { personaId: string }) {
  const tell = useMessage();
  const { list } = useFormat();
  const basis = useDocument((document) => basisOfPersona(document, personaId));
  const kinds = countSources(basis.sources).map(({ kind, count }) => tell(`claim.source.${kind}`, { count }));
  const more = kinds.length - kindsAtOnce;
  const reason = kinds.length === 0 ? tell('claim.noSource') : [...kinds.slice(0, kindsAtOnce), ...(more > 0 ? [tell('claim.moreKinds', { count: more })] : [])].join(', ');
  const grade = tell(`vocabulary.personaGrade.${basis.grade}`);
  const next = nextGradeOf(basis);
  const missing = [
    ...(next && next.claims > 0 ? [tell(next.grade === 'statistical' ? 'claim.nextCounted' : 'claim.nextResearch', { count: next.claims })] : []),
    ...(next && next.people > 0 ? [tell('claim.nextPeople', { count: next.people })] : []),
  ];
  return (
    <DialogTrigger>
      <Button className={styles.chip} aria-label={tell('claim.gradeReason', { grade, reason })}>
        <GradeMark grade={marks[basis.grade]} /><span>{grade}<span className={styles.reason}>: {reason}</span></span>
      </Button>
      <Popover className={styles.popover} placement="bottom end" offset={6}>
        <Dialog className={styles.dialog} aria-label={grade}>
          <Heading slot="title" className={styles.popoverTitle}><GradeMark grade={marks[basis.grade]} />{grade}</Heading>
          <p>{tell(`claim.gradeRule.${basis.grade}`)}</p>
          {kinds.length > 0 ? <p>{tell('claim.restsOn', { sources: list(kinds) })}</p> : null}
          {next ? <p>{tell('claim.next', { grade: tell(`vocabulary.personaGrade.${next.grade}`), missing: list(missing) })}</p> : null}
          <small>{tell('claim.gradeSource')}</small>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
