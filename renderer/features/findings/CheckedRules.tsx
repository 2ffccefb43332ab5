import { findingRegistry } from '../../../shared/metrics/findings/findingRegistry.ts';
import { findingCategories } from '../../../shared/metrics/findings/finding.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Findings.module.css';

/** Nothing found: what the map was checked for, so that silence means something. */
export function CheckedRules() {
  const tell = useMessage();
  return (
    <>
      <EmptyState title={tell('finding.none')}>{tell('finding.noneHint')}</EmptyState>
      <section className={styles.category}>
        <h3 className={styles.categoryName}>{tell('finding.checked')}</h3>
        {findingCategories.map((category) => (
          <div key={category}>
            <h4 className={styles.ruleName}>{tell(`finding.category.${category}`)}</h4>
            <ul className={styles.checked}>
              {findingRegistry.filter((rule) => rule.category === category).map(({ id }) => <li key={id}>{tell(`finding.${id}.title`)}</li>)}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}
