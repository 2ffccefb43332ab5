import { CheckCircle, Warning } from '@phosphor-icons/react';
import { committeeWarnings, type CommitteeWarning } from '../../../shared/metrics/committee/committeeWarnings.ts';
import type { Committee } from '../../../shared/metrics/committee/readCommittee.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './Committee.module.css';

/** What somebody who sells should know about this committee. */
export function CommitteeWarnings({ committee }: { committee: Committee }) {
  const tell = useMessage();
  const wordsOf = useWarningWords(committee);
  const warnings = committeeWarnings(committee);
  const isKnown = committee.members.some(({ roles, stances }) => roles.length > 0 || stances.size > 0);
  return (
    <Section title={tell('committee.warnings')}>
      {warnings.length > 0 ? (
        <ul className={styles.warnings}>{warnings.map((warning) => <li key={JSON.stringify(warning)}><Warning size={16} aria-hidden />{wordsOf(warning)}</li>)}</ul>
      ) : (
        <p className={styles.fine}>{isKnown ? <CheckCircle size={16} aria-hidden /> : null}{tell(isKnown ? 'committee.nothingMissing' : 'committee.nothingKnown')}</p>
      )}
    </Section>
  );
}

function useWarningWords({ members, stages }: Committee): (warning: CommitteeWarning) => string {
  const tell = useMessage();
  const stageName = (id: string): string => stages.find(({ stage }) => stage.id === id)?.stage.name ?? '';
  const personName = (id: string): string => members.find(({ persona }) => persona.id === id)?.persona.name ?? '';
  return (warning) => {
    switch (warning.kind) {
      case 'noRole': return tell('committee.warning.noRole', { role: tell(`vocabulary.buyingRole.${warning.role}`) });
      case 'against': return tell('committee.warning.against', { person: personName(warning.personaId), role: tell(`vocabulary.buyingRole.${warning.role}`), stage: stageName(warning.stageId) });
      case 'unknown': return tell('committee.warning.unknown', { person: personName(warning.personaId), stage: stageName(warning.stageId) });
      case 'noSupport': return tell('committee.warning.noSupport', { stage: stageName(warning.stageId) });
    }
  };
}
