import { memo, useEffect, useId, useRef, type FocusEvent } from 'react';
import { openThreadCounts } from '../../../shared/changes/threadsOf.ts';
import type { Scene, SceneLane, SceneStep } from '../../../shared/layout/scene.ts';
import { isLocked } from '../../../shared/model/isLocked.ts';
import { holdsImage } from '../../../shared/model/holdsImage.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { titleOf } from '../../../shared/model/titleOf.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { useSubJourney } from '../../document/useSubJourney.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage, type TellMessage } from '../../i18n/useMessage.ts';
import { cellItems } from '../../session/cellContents.ts';
import type { FocusTarget } from '../../session/createSession.ts';
import { stepOfFocus } from '../../session/focusBox.ts';
import { walkGrid } from '../../session/gridWalk.ts';
import { useFindings, useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import { classNames } from '../../ui/classNames.ts';
import heard from '../../ui/heard.module.css';
import styles from './GridOutline.module.css';

/** Columns beside the focused one that are told too; a map of thousands of cards stays light. */
const reach = 1;

/**
 * The map for people who hear it: a grid with the real names, as near to the keyboard's place as a screen reader looks. It holds the
 * keyboard's focus for the whole canvas; what is focused in it follows the session.
 */
export function GridOutline({ title }: { title: string }) {
  const tell = useMessage();
  const hintId = useId();
  const idBase = useId();
  const grid = useRef<HTMLDivElement>(null);
  const scene = useScene((current) => current);
  const focus = useSession((state) => state.focus);
  const { session } = useJourneyScope();
  const onFocus = (event: FocusEvent): void => {
    // Who comes here by keyboard must see where they are.
    if (event.target.matches(':focus-visible') && !session.getState().focus) session.setState({ focus: walkGrid(scene, null, 'down'), isKeyboardUsed: true });
  };
  useEffect(() => {
    // Opening a journey hands the keyboard to the map.
    if (document.activeElement?.contains(grid.current)) grid.current?.focus({ preventScroll: true });
  }, []);
  const activeId = focus && elementId(idBase, focus);
  const columns = columnsNear(scene, focus);
  const isOnHeader = focus?.kind === 'stage' || focus?.kind === 'step';
  return (
    <>
      <div
        ref={grid} role="grid" tabIndex={0} onFocus={onFocus} className={classNames(heard.heard, styles.origin)} aria-label={tell('canvas.gridLabel', { title })} aria-describedby={hintId} aria-multiselectable
        aria-rowcount={scene.lanes.length + 1} aria-colcount={scene.steps.length + 1} aria-activedescendant={activeId ?? undefined}
      >
        <div role="row" aria-rowindex={1}>
          <span role="columnheader" aria-colindex={1}>{tell('canvas.lanes')}</span>
          {columns.map((step) => <StepHeader key={step.id} step={step} isFirst={isFirstOfStage(scene, step)} idBase={idBase} focus={isOnHeader ? focus : null} />)}
        </div>
        {scene.lanes.map((lane, index) => (
          <div key={lane.id} role="row" aria-rowindex={index + 2}>
            <LaneHeader lane={lane} id={elementId(idBase, { kind: 'lane', laneId: lane.id })} />
            {columns.map((step) => <Cell key={step.id} laneId={lane.id} stepId={step.id} recordIds={recordIdsIn(scene, lane, step)} column={step.index + 2} idBase={idBase} />)}
          </div>
        ))}
      </div>
      <p id={hintId} className={classNames(heard.heard, styles.origin)}>{tell('canvas.keyboardHint')}</p>
    </>
  );
}

function elementId(base: string, focus: FocusTarget): string {
  switch (focus.kind) {
    case 'cell': return `${base}${focus.itemId ?? `${focus.laneId}.${focus.stepId}`}`;
    case 'stage': return base + focus.stageId;
    case 'step': return base + focus.stepId;
    case 'lane': return base + focus.laneId;
  }
}

function columnsNear(scene: Scene, focus: FocusTarget | null): readonly SceneStep[] {
  const stepId = stepOfFocus(scene, focus);
  const at = Math.max(0, scene.steps.findIndex(({ id }) => id === stepId));
  return scene.steps.slice(Math.max(0, at - reach), at + reach + 1);
}

function isFirstOfStage({ stages }: Scene, { id, stageId }: SceneStep): boolean {
  return stages.find((stage) => stage.id === stageId)?.steps[0]?.id === id;
}

/** Cards and points of a cell, as one word: the same as long as they are. */
function recordIdsIn(scene: Scene, lane: SceneLane, step: SceneStep): string {
  const points = lane.id === scene.emotionScale?.laneId ? scene.curves.flatMap((curve) => curve.points).filter((point) => point.stepId === step.id) : [];
  return [...cellItems(scene, lane.id, step.id), ...points].map(({ id }) => id).join(' ');
}

// Memoised: an edit anywhere gives a new scene, but few cells and names are others than before.

const StepHeader = memo(({ step, isFirst, idBase, focus }: { step: SceneStep; isFirst: boolean; idBase: string; focus: FocusTarget | null }) => {
  const stageName = useNameOf(step.stageId);
  const stepName = useNameOf(step.id);
  // A column without a step name of its own speaks for its stage, unless the keyboard stands on the step itself.
  const isStageFocused = focus?.kind === 'stage' || (!step.nameBox && !(focus?.kind === 'step' && focus.stepId === step.id));
  const id = isStageFocused && isFirst ? elementId(idBase, { kind: 'stage', stageId: step.stageId }) : elementId(idBase, { kind: 'step', stepId: step.id });
  return <span role="columnheader" id={id} aria-colindex={step.index + 2}>{stepName && !(focus?.kind === 'stage') ? `${stageName}: ${stepName}` : stageName}</span>;
});

const LaneHeader = memo(({ lane, id }: { lane: SceneLane; id: string }) => {
  const tell = useMessage();
  const name = useNameOf(lane.id);
  return <span role="rowheader" id={id} aria-colindex={1}>{lane.collapsed ? tell('canvas.collapsedLane', { name }) : name}</span>;
});

const Cell = memo(({ laneId, stepId, recordIds, column, idBase }: { laneId: string; stepId: string; recordIds: string; column: number; idBase: string }) => {
  const tell = useMessage();
  const id = elementId(idBase, { kind: 'cell', laneId, stepId, itemId: null });
  const ids = recordIds === '' ? [] : recordIds.split(' ');
  // Each card is a cell of its own, so that the focus can stand on it; an empty cell says so.
  if (ids.length === 0) return <span role="gridcell" id={id} aria-colindex={column}>{tell('canvas.emptyCell')}</span>;
  return (
    <>
      <span role="gridcell" id={id} aria-colindex={column}>{tell('canvas.cellCount', { count: ids.length })}</span>
      {ids.map((recordId) => <ItemCell key={recordId} recordId={recordId} id={idBase + recordId} column={column} />)}
    </>
  );
});

const ItemCell = memo(({ recordId, id, column }: { recordId: string; id: string; column: number }) => {
  const name = useNameOf(recordId);
  const tell = useMessage();
  const isLinked = useDocument((document) => hasLink(document.records.get(recordId)));
  const isSelected = useSession((state) => state.selection.includes(recordId));
  const isDimmed = useScene((scene) => scene.itemById.get(recordId)?.isDimmed === true);
  return <span role="gridcell" id={id} aria-colindex={column} aria-selected={isSelected}>{isDimmed ? tell('view.notMatching', { name }) : name}{isLinked ? <SubJourneyWords recordId={recordId} /> : null}</span>;
});

/** What a screen reader says for a record, with what is found about it and how often it is talked about. */
function useNameOf(id: string): string {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const isAsClient = useSession((state) => state.layers.asClient === true);
  const count = useDocument((document) => (isAsClient ? 0 : (openThreadCounts(document, journeyId).get(id) ?? 0)));
  const found = useFindingCount(id);
  const ownName = useOwnNameOf(id);
  const name = found > 0 ? tell('finding.heard', { name: ownName, count: found }) : ownName;
  return count > 0 ? tell('comment.countOn', { name, count }) : name;
}

/** While findings are marked, who hears the map hears how many stand here. */
function useFindingCount(id: string): number {
  const isMarked = useSession((state) => state.layers.findings === true && state.layers.asClient !== true);
  return useFindings((findings) => (isMarked ? findings.filter(({ recordIds }) => recordIds[0] === id).length : 0));
}

function useOwnNameOf(id: string): string {
  const tell = useMessage();
  const { number } = useFormat();
  return useDocument((document) => {
    const record = document.records.get(id);
    if (!record) return '';
    if (record.type === 'emotion') {
      const persona = document.records.get(record.personaId);
      const who = persona?.type === 'persona' ? persona.name : '';
      return [who, number(record.valence, { signDisplay: 'exceptZero' }), record.label].filter(Boolean).join(', ');
    }
    const name = imageName(record, tell) || titleOf(record) || (record.type === 'lane' ? tell(`vocabulary.laneKind.${record.kind}`) : '');
    return isLocked(record) && name !== '' ? tell('reuse.lockedName', { name }) : name;
  });
}

/** What a card with a picture is called: its words and those of the picture; '' without one. */
function imageName(record: AnyRecord, tell: TellMessage): string {
  if (!holdsImage(record) || !record.image) return '';
  const { title, image: { alt } } = record;
  return title ? tell('image.inName', { title, alt: alt || tell('image.noAlt') }) : alt || tell('image.unnamed');
}

function hasLink(record: AnyRecord | undefined): boolean {
  return record !== undefined && 'subJourneyId' in record && record.subJourneyId !== undefined;
}

function SubJourneyWords({ recordId }: { recordId: string }) {
  const tell = useMessage();
  const sub = useSubJourney(useRecord(recordId));
  return sub ? `, ${sub.title === null ? tell('subJourney.gone') : tell('subJourney.opens', { title: sub.title })}` : null;
}
