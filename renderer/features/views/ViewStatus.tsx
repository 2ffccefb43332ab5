import { X } from '@phosphor-icons/react';
import { Button } from 'react-aria-components';
import { getRecord } from '../../../shared/changes/document.ts';
import { filterLists } from '../../../shared/model/layers.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { OverlayLegend } from '../../scene/OverlayLegend.tsx';
import { useScene } from '../../session/JourneyScope.tsx';
import { toggleFilter, toggleLane, toggleLayer, toggleMoment } from './editLayers.ts';
import { useValueName } from './useFacets.ts';
import { useLayers } from './useLayers.ts';
import { useViews } from './useViews.ts';
import styles from './ViewStatus.module.css';

/** At the foot of map and outline: what the colours mean, where there are any, and what is filtered, so that nobody wonders where cards went. */
export function ViewStatus({ withLegend }: { withLegend: boolean }) {
  const overlay = useScene((scene) => (withLegend ? scene.overlay : null));
  const { layers } = useLayers();
  const { applied } = useViews();
  const hasChips = applied !== undefined || Object.keys(layers).some((layer) => layer !== 'overlay' && layer !== 'hidesOthers');
  if (!overlay && !hasChips) return null;
  return (
    <div className={styles.status} data-canvas-control>
      {overlay ? <OverlayLegend overlay={overlay} className={styles.legend} /> : null}
      {hasChips ? <Chips /> : null}
    </div>
  );
}

function Chips() {
  const tell = useMessage();
  const clear = useAction('clearView');
  const { layers } = useLayers();
  const { applied, isChanged } = useViews();
  const chips = useChips();
  const matching = useScene((scene) => scene.matchCount);
  const total = useScene((scene) => scene.itemCount);
  return (
    <div role="group" aria-label={tell('view.active')} className={styles.chips}>
      {applied ? <em className={styles.view}>{isChanged ? tell('view.changed', { name: applied.name }) : applied.name}</em> : null}
      {layers.filters ? <strong className={styles.count} role="status">{tell('view.matching', { matching, total })}</strong> : null}
      {chips.map(({ id, label, remove }) => (
        <Button key={id} className={styles.chip} aria-label={tell('view.remove', { name: label })} onPress={remove}>{label}<X size={11} aria-hidden /></Button>
      ))}
      <Button className={styles.clear} onPress={clear.run}>{clear.label}</Button>
    </div>
  );
}

interface Chip {
  readonly id: string;
  readonly label: string;
  readonly remove: () => void;
}

function useChips(): readonly Chip[] {
  const tell = useMessage();
  const nameOf = useValueName();
  const document = useDocument((current) => current);
  const { layers, change } = useLayers();
  const { filters } = layers;
  const values = filterLists.flatMap((list) => (filters?.[list] ?? []).map((value): Chip => ({ id: `${list} ${value}`, label: nameOf(list, value), remove: () => change((now) => toggleFilter(now, list, value)) })));
  const lanes = (layers.hiddenLaneIds ?? []).flatMap((id): Chip[] => {
    const lane = getRecord(document, 'lane', id);
    return lane ? [{ id, label: tell('view.laneHidden', { name: lane.title ?? tell(`vocabulary.laneKind.${lane.kind}`) }), remove: () => change((now) => toggleLane(now, id)) }] : [];
  });
  return [
    ...values.filter(({ label }) => label !== ''),
    ...(filters?.momentOfTruth ? [{ id: 'moment', label: tell('view.moment'), remove: () => change(toggleMoment) }] : []),
    ...(layers.findings ? [{ id: 'findings', label: tell('finding.marked'), remove: () => change((now) => toggleLayer(now, 'findings')) }] : []),
    ...(layers.asClient ? [{ id: 'asClient', label: tell('view.asClient'), remove: () => change((now) => toggleLayer(now, 'asClient')) }] : []),
    ...lanes,
  ];
}
