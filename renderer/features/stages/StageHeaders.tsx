import { Plus } from '@phosphor-icons/react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { SceneStage } from '../../../shared/layout/scene.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScenePrimitives, type ResolveAsset } from '../../scene/ScenePrimitives.tsx';
import { cssInk } from '../../scene/sceneStyle.ts';
import { useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import { addStageAfter } from './addToJourney.ts';
import styles from './StageHeaders.module.css';

/** The headers that stay at the top of the view, with a `+` at each stage's right edge and after the last. */
export function StageHeaders({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  const stages = useScene((scene) => scene.stages);
  const height = useScene((scene) => scene.headerHeight);
  const add = (afterStageId: string | undefined): void => addStageAfter({ scope, actions }, afterStageId, tell('canvas.newStageName'));
  const last = stages.at(-1);
  const end = useScene((scene) => (last ? last.x + last.width : scene.labelWidth));
  return (
    <>
      {stages.map((stage) => (
        <StageHeader key={stage.id} stage={stage} height={height} resolveAsset={resolveAsset} addLabel={stage === last ? null : tell('canvas.addStageHere')} onAdd={() => add(stage.id)} />
      ))}
      <Button excludeFromTabOrder className={styles.addLast} style={{ left: end + 10, top: 12 }} onPress={() => add(undefined)}>
        <Plus size={14} aria-hidden />
        {tell('action.addStage')}
      </Button>
    </>
  );
}

interface StageHeaderProps {
  readonly stage: SceneStage;
  readonly height: number;
  readonly resolveAsset: ResolveAsset;
  readonly addLabel: string | null;
  readonly onAdd: () => void;
}

const StageHeader = memo(function StageHeader({ stage, height, resolveAsset, addLabel, onAdd }: StageHeaderProps) {
  const isSelected = useSession(({ selection }) => selection.includes(stage.id));
  const selectedStep = useSession(({ selection }) => stage.steps.find(({ id, nameBox }) => nameBox && selection.includes(id)));
  const isDragged = useSession(({ preview }) => preview?.kind === 'stage' && preview.id === stage.id);
  return (
    <div className={styles.header} data-selected={isSelected || undefined} data-dragged={isDragged || undefined} style={{ left: stage.x, width: stage.width, height, background: cssInk(stage.tint) }}>
      {selectedStep?.nameBox ? <div className={styles.step} style={{ left: selectedStep.x - stage.x + 3, top: selectedStep.nameBox.y - 4, width: selectedStep.width - 6, height: selectedStep.nameBox.height + 8 }} /> : null}
      <svg width={stage.width} height={height} aria-hidden><ScenePrimitives primitives={stage.header} resolveAsset={resolveAsset} /></svg>
      {addLabel ? <Button excludeFromTabOrder className={styles.add} aria-label={addLabel} onPress={onAdd}><Plus size={12} weight="bold" aria-hidden /></Button> : null}
    </div>
  );
});
