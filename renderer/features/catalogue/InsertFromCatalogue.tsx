import { useMemo, useState } from 'react';
import { createIds } from '../../../shared/base/createIds.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { insertTouchpoints } from '../../../shared/commands/insertTouchpoints.ts';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import type { CellPlace } from '../../../shared/layout/hitTest.ts';
import { libraryCatalogue } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { canHoldCards } from '../../session/cellContents.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope, useScene, type JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecords } from '../../session/revealFocus.ts';
import { ChooseDialog } from '../../ui/ChooseDialog.tsx';

/** The action that brings touchpoints of the library into the open journey, and its dialog. */
export function InsertFromCatalogue() {
  const scope = useJourneyScope();
  const [cell, setCell] = useState<CellPlace | null>(null);
  const isPossible = useScene((scene) => scene.steps.length > 0 && scene.lanes.some((lane) => lane.kind === 'touchpoints' && canHoldCards(lane)));
  useActionHandler('insertFromCatalogue', { isEnabled: isPossible, run: () => setCell(cellForTouchpoints(scope)) });
  return cell && <InsertDialog cell={cell} onClose={() => setCell(null)} />;
}

function InsertDialog({ cell, onClose }: { cell: CellPlace; onClose: () => void }) {
  const scope = useJourneyScope();
  const tell = useMessage();
  const texts = useSceneTexts();
  const { list } = useFormat();
  const { run } = useDocumentActions();
  const catalogue = useDocument(libraryCatalogue);
  const place = useDocument((document) => {
    const [lane, step] = [getRecord(document, 'lane', cell.laneId), getRecord(document, 'step', cell.stepId)];
    return [getRecord(document, 'stage', step?.parentId)?.name, step?.name, lane && (lane.title || texts.laneTitle(lane.kind))].filter(Boolean).join(' › ');
  });
  const options = useMemo(() => catalogue.touchpoints.map(({ key, title, channel, owners, uses }) => ({
    id: key, label: title || tell('catalogue.untitled'), icon: <SceneIcon name={channel ? iconOfChannel(channel) : 'hand-tap'} />,
    detail: [channel && texts.channel(channel), list(owners), tell('catalogue.uses', { count: uses.length })].filter(Boolean).join(' · '),
  })).sort((a, b) => a.label.localeCompare(b.label)), [catalogue, tell, texts, list]);
  const insert = (keys: readonly string[]): void => {
    const sourceIds = keys.flatMap((key) => catalogue.touchpoints.find((entry) => entry.key === key)?.uses[0]?.id ?? []);
    const ids = createIds();
    if (!run((document) => insertTouchpoints(document, { journeyId: scope.journeyId, ...cell, sourceIds, newId: ids.next }))) return;
    onClose();
    goToRecords(scope, ids.made.slice(0, sourceIds.length));
    announce(scope.session, tell('catalogue.inserted', { count: sourceIds.length }));
  };
  return (
    <ChooseDialog
      title={tell('catalogue.insertTitle')} hint={tell('catalogue.insertHint', { place })} fieldLabel={tell('catalogue.find.touchpoints')} options={options}
      emptyText={tell('catalogue.empty.touchpoints')} submitLabel={(count) => tell('catalogue.insert', { count })} onSubmit={insert} onClose={onClose}
    />
  );
}

/** The step that the keyboard or the selection stands on, else the first one; there the lane of touchpoints that is pointed at, else the first. */
function cellForTouchpoints({ session, sceneStore }: JourneyScope): CellPlace | null {
  const { focus, selection } = session.getState();
  const { scene } = sceneStore.getState();
  const item = scene.itemById.get(selection.at(-1) ?? '');
  const pointed = focus?.kind === 'cell' ? focus : item;
  const lanes = scene.lanes.filter((lane) => lane.kind === 'touchpoints' && canHoldCards(lane));
  const lane = lanes.find(({ id }) => id === pointed?.laneId) ?? lanes[0];
  const stepId = pointed?.stepId ?? (focus?.kind === 'step' ? focus.stepId : scene.steps[0]?.id);
  return lane && stepId ? { laneId: lane.id, stepId } : null;
}
