import { getRecord } from '../../../shared/changes/document.ts';
import type { PartsContent } from '../../../shared/commands/clipboardContent.ts';
import type { PartsPlan, PlannedColumn } from '../../../shared/commands/planPartsPaste.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import styles from './PasteDialog.module.css';

/** At which steps of the map the cards of copied lanes land: steps down, lanes across. Steps that receive nothing are left out. */
export function PartsPreview({ content, plan, withSteps }: { content: PartsContent; plan: PartsPlan; withSteps: boolean }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const lanes = content.lanes.filter(({ kind }) => kind !== 'emotion');
  const columns = plan.columns.filter(({ items }) => items.length > 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <div role="region" aria-label={tell('clipboard.preview')} tabIndex={0} className={styles.preview}>
      <table>
        <thead><tr><th scope="col">{tell('inspector.steps')}</th>{lanes.map((lane) => <th key={lane.id} scope="col">{lane.title ?? texts.laneTitle(lane.kind)}</th>)}</tr></thead>
        <tbody>
          {columns.map((column) => {
            const missing = column.target ? undefined : withSteps ? 'added' : 'beyond';
            return (
              <tr key={column.step.id}>
                <th scope="row" data-missing={missing}><StepName content={content} column={column} />{missing ? <small>{tell(withSteps ? 'canvas.newStepName' : 'clipboard.noStep')}</small> : null}</th>
                {lanes.map((lane) => <td key={lane.id} data-missing={missing}><ul>{column.items.filter(({ laneId }) => laneId === lane.id).map(({ id, title }) => <li key={id}>{title}</li>)}</ul></td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** As the map that receives calls the step; one that it lacks, as it was called. */
function StepName({ content, column: { step, target } }: { content: PartsContent; column: PlannedColumn }) {
  const stage = useDocument((document) => (target ? getRecord(document, 'stage', target.parentId)?.name : content.stages.find(({ id }) => id === step.parentId)?.name));
  const { name } = target ?? step;
  return <>{stage}{name ? <small>{name}</small> : null}</>;
}
