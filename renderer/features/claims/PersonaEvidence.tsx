import { CaretDown, Warning } from '@phosphor-icons/react';
import { useState, type ReactNode } from 'react';
import { basisOfPersona, type PersonaSource } from '../../../shared/metrics/personas/basisOfPersona.ts';
import { gradeOfEvidence } from '../../../shared/metrics/personas/gradeOfEvidence.ts';
import type { Claim } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { revealClaim } from '../../document/revealClaim.ts';
import { useRecordNames } from '../../document/useRecordNames.ts';
import { useEvidenceWords } from '../../i18n/useEvidenceWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { GradeMark } from '../../ui/GradeMark.tsx';
import styles from './Claims.module.css';

/** Beside the sheet: every source with what it carries, and what rests on nothing yet. Each leads to its claims. */
export function PersonaEvidence({ personaId }: { personaId: string }) {
  const tell = useMessage();
  const { said, sources } = useDocument((document) => basisOfPersona(document, personaId));
  const unfounded = said.filter(({ evidence }) => evidence.length === 0).map(({ claim }) => claim);
  return (
    <section className={styles.group} aria-label={tell('catalogue.evidence')}>
      <h2 className={styles.title}>{tell('catalogue.evidence')}<span>{tell('claim.sourceCount', { count: sources.length })}</span></h2>
      <ul className={styles.list}>
        {sources.map((source) => <SourceRow key={source.evidence.id} source={source} />)}
        {unfounded.length > 0 ? (
          <Disclosure claims={unfounded} className={styles.warned}>
            <Warning size={14} aria-hidden /><span className={styles.words}>{tell('claim.unfounded', { count: unfounded.length })}</span>
          </Disclosure>
        ) : null}
      </ul>
    </section>
  );
}

function SourceRow({ source: { evidence, claims } }: { source: PersonaSource }) {
  const tell = useMessage();
  const words = useEvidenceWords();
  return (
    <Disclosure claims={claims} foot={<a href={routeAddress({ screen: 'catalogue', section: 'evidence', select: evidence.id })}>{tell('catalogue.openInCatalogue')}</a>}>
      <GradeMark grade={gradeOfEvidence(evidence)} />
      <span className={styles.words}>{evidence.title}<small>{words(evidence)}</small></span>
      <small className={styles.number}>{tell('claim.carries', { count: claims.length })}</small>
    </Disclosure>
  );
}

interface DisclosureProps {
  readonly claims: readonly Claim[];
  readonly className?: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens the list of its claims; each leads to its place on the sheet. */
function Disclosure({ claims, className, foot, children }: DisclosureProps) {
  const { nameOf } = useRecordNames();
  const [isOpen, setOpen] = useState(false);
  const names = useDocument((document) => claims.map((claim) => nameOf(document, claim)));
  return (
    <li className={className}>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{children}<CaretDown size={12} aria-hidden className={styles.caret} /></button>
      {isOpen ? (
        <div className={styles.claims}>
          <ul>{claims.map((claim, at) => <li key={claim.id}><button type="button" onClick={() => revealClaim(claim.id)}>{names[at]}</button></li>)}</ul>
          {foot}
        </div>
      ) : null}
    </li>
  );
}
