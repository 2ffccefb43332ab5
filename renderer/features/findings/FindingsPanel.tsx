import { useEffect, useRef } from 'react';
import { findingCategories } from '../../../shared/metrics/findings/finding.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useFindings, useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { MapPanel } from '../../ui/MapPanel.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { CheckedRules } from './CheckedRules.tsx';
import styles from './Findings.module.css';
import { groupFindings } from './groupFindings.ts';
import { RuleFindings } from './RuleFindings.tsx';

/** What the map says about itself, beside the map: each finding leads to its place. */
export function FindingsPanel() {
  return useSession((state) => state.mapPanel === 'findings') ? <Panel /> : null;
}

function Panel() {
  const tell = useMessage();
  const { session } = useJourneyScope();
  const findings = useFindings((found) => found);
  const marks = useAction('findingMarks');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const showCurrent = (): void => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    showCurrent();
    // Who walks through the list must not be carried to another rule about the same place.
    return session.subscribe((now, before) => { if (now.selection !== before.selection && !list.current?.contains(document.activeElement)) requestAnimationFrame(showCurrent); });
  }, [session]);
  return (
    <MapPanel label={tell('finding.title')} onKey={walk} onClose={() => session.setState({ mapPanel: null })}>
      <p className={styles.intro}>{tell('finding.intro')}</p>
      <Switch label={tell('finding.marks')} isSelected={marks.isChecked === true} onChange={marks.run} />
      {findings.length === 0 ? <CheckedRules /> : (
        <div ref={list} role="group" aria-label={tell('finding.listLabel')} className={styles.list}>
          <p role="status" className={styles.count}>{tell('finding.count', { count: findings.length })}</p>
          {findingCategories.map((category) => {
            const rules = groupFindings(findings, category);
            return rules.length === 0 ? null : (
              <section key={category} className={styles.category}>
                <h3 className={styles.categoryName}>{tell(`finding.category.${category}`)}</h3>
                {rules.map((found) => <RuleFindings key={found.rule} found={found} />)}
              </section>
            );
          })}
        </div>
      )}
    </MapPanel>
  );
}

/** Up and down lead from finding to finding, Home and End to the first and last. */
function walk(event: KeyboardEvent, panel: HTMLElement): void {
  const places = [...panel.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = places.findIndex((place) => place === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? places.length - 1 : at - 1, Home: 0, End: places.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  places[Math.min(Math.max(next, 0), places.length - 1)]?.focus();
}
