import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { addLane } from '../../../shared/commands/addLane.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { Lane } from '../../../shared/model/records.ts';
import type { LaneKind } from '../../../shared/model/vocabulary.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';
import { AddLaneDialog } from './AddLaneDialog.tsx';
import { lanesOf, selectedLaneIds } from './selectedLanes.ts';

type Flag = 'collapsed' | 'hidden' | 'internal';

/** What can be done with lanes: add, collapse, hide, show again, mark internal. */
export function LaneActions() {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const [isAdding, setIsAdding] = useState(false);
  const selection = useSession((state) => state.selection);
  const focus = useSession((state) => state.focus);
  const lanes = useDocument((document) => lanesOf(document, selectedLaneIds(document, { selection, focus })));
  const hidden = useDocument((document) => childrenOf(document, scope.journeyId, 'lane').filter((lane) => lane.hidden));
  const set = (flag: Flag, records: readonly Lane[], isOn: boolean): void => {
    actions.mergeAs(createId(), () => records.forEach(({ id }) => actions.run((document) => updateRecord(document, { id, fields: { [flag]: isOn ? true : null } }))));
  };
  const toggle = (flag: Flag): void => set(flag, lanes, !lanes.every((lane) => lane[flag]));
  const hasLanes = lanes.length > 0;
  useActionHandler('addLane', { run: () => setIsAdding(true) });
  useActionHandler('collapseLane', { isEnabled: hasLanes, isChecked: hasLanes && lanes.every((lane) => lane.collapsed), run: () => toggle('collapsed') });
  useActionHandler('hideLane', { isEnabled: hasLanes, run: () => set('hidden', lanes, true) });
  useActionHandler('toggleInternal', { isEnabled: hasLanes, isChecked: hasLanes && lanes.every((lane) => lane.internal), run: () => toggle('internal') });
  useActionHandler('showHiddenLanes', { isEnabled: hidden.length > 0, run: () => set('hidden', hidden, false) });
  if (!isAdding) return null;
  const add = (kind: LaneKind): void => {
    setIsAdding(false);
    const id = createId();
    const afterLaneId = lanes.at(-1)?.id;
    if (actions.run((document) => addLane(document, { journeyId: scope.journeyId, id, kind, afterLaneId }))) goToRecord(scope, id);
  };
  return <AddLaneDialog onAdd={add} onClose={() => setIsAdding(false)} />;
}
