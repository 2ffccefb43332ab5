import { useMemo, useRef, useState } from 'react';
import { childrenOf, getRecord } from '../../../shared/changes/document.ts';
import { comparePersonas } from '../../../shared/metrics/personaComparison/comparePersonas.ts';
import type { RouteOf } from '../../actions/parseRoute.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import heard from '../../ui/heard.module.css';
import { Switch } from '../../ui/Switch.tsx';
import { AddPersona } from './AddPersona.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CurvesOnJourney } from './CurvesOnJourney.tsx';
import { LeftOut } from './LeftOut.tsx';
import styles from './PersonaCompare.module.css';

const [fewest, most] = [2, 5];

/** Two to five personas side by side. The address holds what is compared and how, so that it can be kept and the way back leads here. */
export function PersonaCompareScreen({ route }: { route: RouteOf<'personaCompare'> }) {
  const tell = useMessage();
  const document = useDocument((now) => now);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const personas = useMemo(() => route.personaIds.flatMap((id) => getRecord(document, 'persona', id) ?? []).slice(0, most), [document, route.personaIds]);
  const groups = useMemo(() => comparePersonas(document, personas), [document, personas]);
  const without = new Set(route.without);
  const change = (to: Partial<RouteOf<'personaCompare'>>): void => navigate({ ...route, ...to }, true);
  const compare = (personaIds: readonly string[]): void => change({ personaIds });
  const ids = personas.map(({ id }) => id);
  const others = childrenOf(document, '', 'persona').filter(({ id, archived }) => !archived && !ids.includes(id));
  const adding = personas.length < most ? <AddPersona others={others} onAdd={(id) => compare([...ids, id])} /> : <span className={styles.quiet}>{tell('personaCompare.full')}</span>;
  const move = (from: number, to: number): void => {
    const moved = personas[from];
    if (!moved || to < 0 || to >= personas.length) return;
    compare(ids.toSpliced(from, 1).toSpliced(to, 0, moved.id));
    setSaid(tell('personaCompare.moved', { name: moved.name, place: to + 1, count: personas.length }));
  };
  const leaveOut = (rowIds: readonly string[]): void => {
    change({ without: [...without, ...rowIds] });
    heading.current?.focus();
  };
  const show = (rowIds: readonly string[]): void => {
    change({ without: [...without].filter((id) => !rowIds.includes(id)) });
    heading.current?.focus();
  };
  const rows = groups.flatMap((group) => group.rows);
  const differing = rows.filter(({ differs }) => differs).length;
  const shown = groups.map((group) => ({ ...group, rows: group.rows.filter(({ id, differs }) => !without.has(id) && (differs || !route.onlyDifferences)) })).filter((group) => group.rows.length > 0);
  return (
    <main className={styles.screen}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{tell('personaCompare.title')}</h1>
        <p role="status" className={heard.heard}>{said}</p>
      </div>
      {personas.length < fewest ? (
        <EmptyState title={tell('personaCompare.choose')} actions={<AddPersona others={others} onAdd={(id) => compare([...ids, id])} />}>
          {personas[0] ? tell('personaCompare.chooseAnother', { name: personas[0].name }) : tell('personaCompare.chooseHint')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.bar}>
            <Switch label={tell('personaCompare.onlyDifferences')} isSelected={route.onlyDifferences ?? false} onChange={(isOn) => navigate(withOnlyDifferences(route, isOn), true)} />
            <span className={styles.quiet}>{tell('personaCompare.differCount', { differing, count: rows.length })}</span>
            <span className={styles.adding}>{adding}</span>
          </div>
          <CompareTable personas={personas} groups={shown} onMove={move} onRemove={(id) => compare(ids.filter((other) => other !== id))} onLeaveOut={leaveOut} />
          <LeftOut groups={groups} without={without} onShow={show} />
          <CurvesOnJourney personas={personas} journeyId={route.journeyId} onChoose={(journeyId) => change({ journeyId })} />
        </>
      )}
    </main>
  );
}

function withOnlyDifferences(route: RouteOf<'personaCompare'>, isOn: boolean): RouteOf<'personaCompare'> {
  const { onlyDifferences: _onlyDifferences, ...others } = route;
  return isOn ? { ...others, onlyDifferences: true } : others;
}
