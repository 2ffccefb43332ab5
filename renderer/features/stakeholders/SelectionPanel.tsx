import type { AnyRecord, StakeholderMap } from '../../../shared/model/records.ts';
import { AboutMap } from './AboutMap.tsx';
import { ActorPanel } from './ActorPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import type { MapActions } from './useMapActions.ts';

interface SelectionPanelProps {
  readonly map: StakeholderMap;
  readonly selected: AnyRecord | null;
  readonly onSelect: (id: string | null) => void;
  readonly actions: MapActions;
}

/** What is chosen, to be edited; the map itself while nothing is. */
export function SelectionPanel({ map, selected, onSelect, actions }: SelectionPanelProps) {
  if (selected?.type === 'actor') return <ActorPanel key={selected.id} map={map} actor={selected} onSelect={onSelect} actions={actions} />;
  if (selected?.type === 'relation') return <RelationPanel key={selected.id} map={map} relation={selected} onSelect={onSelect} actions={actions} />;
  return <AboutMap map={map} canEdit={actions.canEdit} />;
}
