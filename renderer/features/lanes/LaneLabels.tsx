import { CaretDown, Plus } from '@phosphor-icons/react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { childrenOf } from '../../../shared/changes/document.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { SceneLane } from '../../../shared/layout/scene.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScenePrimitives, type ResolveAsset } from '../../scene/ScenePrimitives.tsx';
import { useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import styles from './LaneLabels.module.css';

/** The labels that stay at the left of the view; below them a `+` and the hidden lanes. */
export function LaneLabels({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const lanes = useScene((scene) => scene.lanes);
  const width = useScene((scene) => scene.labelWidth);
  return (
    <>
      {lanes.map((lane) => <LaneLabel key={lane.id} lane={lane} width={width} resolveAsset={resolveAsset} />)}
      <LaneFoot />
    </>
  );
}

const LaneLabel = memo(function LaneLabel({ lane, width, resolveAsset }: { lane: SceneLane; width: number; resolveAsset: ResolveAsset }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const isSelected = useSession(({ selection }) => selection.includes(lane.id));
  const isDragged = useSession(({ preview }) => preview?.kind === 'lane' && preview.id === lane.id);
  const toggle = (): void => void run((document) => updateRecord(document, { id: lane.id, fields: { collapsed: lane.collapsed ? null : true } }));
  return (
    <>
      <div className={styles.label} data-selected={isSelected || undefined} data-dragged={isDragged || undefined} style={{ top: lane.y, width, height: lane.height }}>
        <svg width={width} height={lane.height} aria-hidden><ScenePrimitives primitives={lane.label} resolveAsset={resolveAsset} /></svg>
        <Button excludeFromTabOrder className={styles.toggle} data-collapsed={lane.collapsed || undefined} aria-label={tell(lane.collapsed ? 'canvas.expandLane' : 'canvas.collapseLane')} onPress={toggle}>
          {lane.collapsed ? null : <CaretDown size={12} aria-hidden />}
        </Button>
      </div>
      {lane.lineBelow ? (
        <div className={styles.line} style={{ top: lane.lineBelow.y, width, height: lane.lineBelow.height }}>
          <svg width={width} height={lane.lineBelow.height} aria-hidden><ScenePrimitives primitives={lane.lineBelow.label} resolveAsset={resolveAsset} /></svg>
        </div>
      ) : null}
    </>
  );
});

function LaneFoot() {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const top = useScene((scene) => scene.height + 10);
  const hiddenCount = useDocument((document) => childrenOf(document, journeyId, 'lane').filter((lane) => lane.hidden).length);
  const add = useAction('addLane');
  const show = useAction('showHiddenLanes');
  return (
    <div className={styles.foot} style={{ top }}>
      <Button excludeFromTabOrder className={styles.add} onPress={add.run}><Plus size={14} aria-hidden />{tell('canvas.addLaneTitle')}</Button>
      {hiddenCount > 0 ? <Button excludeFromTabOrder className={styles.hidden} onPress={show.run}>{tell('canvas.hiddenLanes', { count: hiddenCount })}</Button> : null}
    </div>
  );
}
