import { childrenOf } from '../../../shared/changes/document.ts';
import { filterLists, overlays, type FilterList } from '../../../shared/model/layers.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChip, ChoiceGroup } from '../../ui/ChoiceChip.tsx';
import { MapPanel } from '../../ui/MapPanel.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { toggleFilter, toggleLane, toggleLayer, toggleMoment, toggleOverlay } from './editLayers.ts';
import { useFacets, useValueName } from './useFacets.ts';
import { useLayers } from './useLayers.ts';

/** Beside the map, so that every choice is seen at work: what is shown, coloured and left out. */
export function FiltersPanel() {
  return useSession((state) => state.mapPanel === 'filters') ? <Panel /> : null;
}

function Panel() {
  const tell = useMessage();
  const { session } = useJourneyScope();
  const { layers, change } = useLayers();
  const clear = useAction('clearView');
  return (
    <MapPanel label={tell('view.filters')} onClose={() => session.setState({ mapPanel: null })}>
      <ChoiceGroup label={tell('view.overlay')}>
        {overlays.map((overlay) => <ChoiceChip key={overlay} label={tell(`view.overlay.${overlay}`)} isSelected={layers.overlay === overlay} onChange={() => change((now) => toggleOverlay(now, overlay))} />)}
      </ChoiceGroup>
      <FilterGroups />
      <Switch label={tell('view.hidesOthers')} isSelected={layers.hidesOthers === true} onChange={() => change((now) => toggleLayer(now, 'hidesOthers'))} />
      <LaneChoice />
      <Button size="small" isDisabled={!clear.isEnabled} onPress={clear.run}>{clear.label}</Button>
    </MapPanel>
  );
}

function FilterGroups() {
  const tell = useMessage();
  const { layers, change } = useLayers();
  const { lists, momentCount } = useFacets();
  const hasMoments = momentCount > 0 || layers.filters?.momentOfTruth === true;
  return (
    <>
      {filterLists.map((list) => <FilterGroup key={list} list={list} values={lists[list]} />)}
      {hasMoments ? (
        <ChoiceGroup label={tell('view.moment')}>
          <ChoiceChip label={tell('view.momentOnly')} count={momentCount} isSelected={layers.filters?.momentOfTruth === true} onChange={() => change(toggleMoment)} />
        </ChoiceGroup>
      ) : null}
    </>
  );
}

function FilterGroup({ list, values }: { list: FilterList; values: ReturnType<typeof useFacets>['lists'][FilterList] }) {
  const tell = useMessage();
  const nameOf = useValueName();
  const { layers, change } = useLayers();
  const chosen: readonly string[] = layers.filters?.[list] ?? [];
  // What was chosen and is gone since stays in sight, else nobody could take it back.
  const all = [...values, ...chosen.filter((value) => !values.some((other) => other.value === value) && nameOf(list, value) !== '').map((value) => ({ value, count: 0 }))];
  if (all.length === 0) return null;
  return (
    <ChoiceGroup label={tell(`view.${list}`)} hint={list === 'personaIds' ? tell('view.personaHint') : undefined}>
      {all.map(({ value, count }) => <ChoiceChip key={value} label={nameOf(list, value)} count={count} isSelected={chosen.includes(value)} onChange={() => change((now) => toggleFilter(now, list, value))} />)}
    </ChoiceGroup>
  );
}

/** Lanes that only this view leaves out; the journey keeps them. */
function LaneChoice() {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const { layers, change } = useLayers();
  const lanes = useDocument((document) => childrenOf(document, journeyId, 'lane').filter((lane) => !lane.hidden));
  const isShown = (lane: (typeof lanes)[number]) => !layers.hiddenLaneIds?.includes(lane.id);
  return (
    <>
      <Switch label={tell('view.asClient')} isSelected={layers.asClient === true} onChange={() => change((now) => toggleLayer(now, 'asClient'))} />
      <ChoiceGroup label={tell('view.lanes')}>
        {lanes.filter((lane) => !(layers.asClient && lane.internal)).map((lane) => (
          <ChoiceChip key={lane.id} label={lane.title ?? tell(`vocabulary.laneKind.${lane.kind}`)} isSelected={isShown(lane)} onChange={() => change((now) => toggleLane(now, lane.id))} />
        ))}
      </ChoiceGroup>
    </>
  );
}
