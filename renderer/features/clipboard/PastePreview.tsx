import { getRecord } from '../../../shared/changes/document.ts';
import type { PlannedCell, TablePlan } from '../../../shared/commands/planTablePaste.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import styles from './PasteDialog.module.css';

/** Titles that are shown of one cell; the rest is counted. */
const shownTexts = 12;

/** The part of the map that is pasted into: steps across, lanes down, in each cell what lands there. */
export function PastePreview({ plan, isAddingSteps }: { plan: TablePlan; isAddingSteps: boolean }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const stageNames = useDocument((document) => plan.columns.map((step) => getRecord(document, 'stage', step?.parentId)?.name ?? ''));
  const cellOf = new Map(plan.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <div role="region" aria-label={tell('clipboard.preview')} tabIndex={0} className={styles.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tell('canvas.lanes')}</th>
            {plan.columns.map((step, column) => (
              <th key={step?.id ?? column} scope="col" data-missing={step ? undefined : isAddingSteps ? 'added' : 'beyond'}>
                {step ? <>{stageNames[column]}{step.name ? <small>{step.name}</small> : null}</> : tell(isAddingSteps ? 'canvas.newStepName' : 'clipboard.noStep')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.lanes.map((lane, row) => (
            <tr key={lane?.id ?? row}>
              <th scope="row" data-missing={lane ? undefined : 'beyond'}>{lane ? (lane.title ?? texts.laneTitle(lane.kind)) : tell('clipboard.noLane')}</th>
              {plan.columns.map((step, column) => {
                const isBeyond = !lane || (!step && !isAddingSteps);
                return <td key={step?.id ?? column} data-missing={isBeyond ? 'beyond' : undefined}><Landing cell={cellOf.get(`${row} ${column}`)} /></td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Landing({ cell }: { cell: PlannedCell | undefined }) {
  const tell = useMessage();
  if (!cell) return null;
  const { texts, presentCount } = cell;
  return (
    <>
      {presentCount > 0 ? <p className={styles.present}>{tell('clipboard.present', { count: presentCount })}</p> : null}
      <ul>{texts.slice(0, shownTexts).map((text, index) => <li key={index}>{text}</li>)}</ul>
      {texts.length > shownTexts ? <p className={styles.present}>{tell('clipboard.more', { count: texts.length - shownTexts })}</p> : null}
    </>
  );
}
