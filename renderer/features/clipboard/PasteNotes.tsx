import { WarningCircle } from '@phosphor-icons/react';
import { pasteLimits } from '../../../shared/commands/pasteTable.ts';
import type { TablePlan } from '../../../shared/commands/planTablePaste.ts';
import { isTextCut } from '../../../shared/commands/splitCardText.ts';
import { cellItemTypeOfLane } from '../../../shared/model/cellItemTypeOfLane.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './PasteDialog.module.css';

interface PasteNotesProps {
  /** How many texts were copied, and how many of them are taken. */
  readonly given: number;
  readonly taken: number;
  readonly cut: number;
  readonly plan: TablePlan;
  readonly isAddingSteps: boolean;
}

/** What a person should know before pasting: what is left out, shortened or has no place. */
export function PasteNotes({ given, taken, cut, plan: { missingSteps, missingLanes, cells }, isAddingSteps }: PasteNotesProps) {
  const tell = useMessage();
  const kept = cells.reduce((sum, { presentCount }) => sum + presentCount, 0);
  const warnings = [
    given > taken ? tell('clipboard.limited', { count: given, limit: pasteLimits.cards }) : null,
    cut > 0 ? tell('clipboard.cut', { count: cut }) : null,
    missingLanes > 0 ? tell('error.clipboard.belowLastLane', { count: missingLanes }) : null,
    missingSteps > pasteLimits.newSteps ? tell('error.clipboard.tooManySteps', { count: missingSteps, limit: pasteLimits.newSteps })
      : missingSteps > 0 && !isAddingSteps ? tell('error.clipboard.beyondLastStep', { count: missingSteps }) : null,
  ].filter((text) => text !== null);
  return (
    <div role="status" className={styles.notes}>
      {kept > 0 ? <p>{tell('clipboard.kept', { count: kept })}</p> : null}
      {warnings.map((text) => <p key={text} className={styles.warning}><WarningCircle size={16} aria-hidden />{text}</p>)}
    </div>
  );
}

/** How many texts have no room in what their lane holds. */
export function countCut({ cells, lanes }: TablePlan): number {
  return cells.reduce((sum, { row, texts }) => {
    const type = cellItemTypeOfLane(lanes[row]?.kind ?? 'text') ?? 'card';
    return sum + texts.filter((text) => isTextCut(text, type)).length;
  }, 0);
}
