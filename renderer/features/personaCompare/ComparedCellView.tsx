import { formOfSection } from '../../../shared/model/formOfSection.ts';
import type { Claim, Section } from '../../../shared/model/records.ts';
import { wordsOfClaim } from '../../../shared/model/wordsOfClaim.ts';
import type { ComparedCell, RowLabel } from '../../../shared/metrics/personaComparison/rowContent.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ClaimText } from '../../sheet/ClaimText.tsx';
import { useSectionWords } from '../../sheet/useSectionWords.ts';
import heard from '../../ui/heard.module.css';
import styles from './CompareTable.module.css';

/** What one persona has in one row. */
export function ComparedCellView({ cell, label }: { cell: ComparedCell | null; label: RowLabel }) {
  const tell = useMessage();
  const format = useFormat();
  if (cell === null) return <span className={styles.nothing}><span aria-hidden>—</span><span className={heard.heard}>{tell('personaCompare.nothing')}</span></span>;
  switch (cell.kind) {
    case 'text': return <span className={label.kind === 'field' && label.field === 'quote' ? styles.quote : undefined}>{cell.text}</span>;
    case 'roles': return format.list(cell.roles.map((role) => tell(`vocabulary.buyingRole.${role}`)));
    case 'percent': return format.number(cell.value / 100, { style: 'percent', maximumFractionDigits: 1 });
    case 'count': return format.number(cell.value);
    case 'grade': return tell(`vocabulary.personaGrade.${cell.grade}`);
    case 'scale': return <Scale value={cell.value} isSlider={label.kind === 'part' && formOfSection(label.section.kind) === 'sliders'} />;
    case 'claims': return <Claims claims={cell.claims} section={label.kind === 'part' || label.kind === 'section' ? label.section : null} />;
  }
}

/** All personas on one scale of 0 to 100: a bar has a length, a slider a place between its ends. */
function Scale({ value, isSlider }: { value: number; isSlider: boolean }) {
  const format = useFormat();
  return (
    <span className={styles.scale}>
      <span className={isSlider ? styles.slider : styles.bar} aria-hidden><span style={isSlider ? { left: `${value}%` } : { width: `${value}%` }} /></span>
      <b>{format.number(value)}</b>
    </span>
  );
}

function Claims({ claims, section }: { claims: readonly Claim[]; section: Pick<Section, 'kind' | 'title'> | null }) {
  const words = useSectionWords();
  const form = section ? formOfSection(section.kind) : 'list';
  if (form === 'text') return claims.map((claim) => <p key={claim.id} className={styles.text}>{claim.text}</p>);
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => <li key={claim.id}><ClaimText claim={{ ...claim, text: form === 'stories' ? words.story(claim) : form === 'timeline' ? `${claim.key ?? ''} ${claim.text}`.trim() : wordsOfClaim(claim) }} /></li>)}
    </ul>
  );
}
