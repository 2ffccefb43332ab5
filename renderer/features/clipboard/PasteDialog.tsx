import { useState } from 'react';
import { getRecord, stepsOfJourney } from '../../../shared/changes/document.ts';
import { pasteLimits } from '../../../shared/commands/pasteTable.ts';
import { planTablePaste, type RowsBecome } from '../../../shared/commands/planTablePaste.ts';
import { countTexts, firstTexts, transposeTable, type TextTable } from '../../../shared/commands/readTextTable.ts';
import type { CellPlace } from '../../../shared/layout/hitTest.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { pasteTexts } from './pasteInto.ts';
import { countCut, PasteNotes } from './PasteNotes.tsx';
import { PastePreview } from './PastePreview.tsx';
import styles from './PasteDialog.module.css';

interface PasteDialogProps {
  readonly table: TextTable;
  readonly cell: CellPlace;
  readonly onClose: () => void;
}

/** What a block of texts will become, before anything changes: what lands where, which way round, and what does not fit. */
export function PasteDialog({ table: given, cell, onClose }: PasteDialogProps) {
  const scope = useJourneyScope();
  const tell = useMessage();
  const actions = useDocumentActions();
  const [rowsBecome, setRowsBecome] = useState<RowsBecome>('cards');
  const [isSwapped, setSwapped] = useState(false);
  const [isAddingSteps, setAddingSteps] = useState(false);
  const [shown] = useState(() => firstTexts(given, pasteLimits.cards));
  const table = isSwapped ? transposeTable(shown) : shown;
  const document = useDocument((current) => current);
  const plan = planTablePaste(document, { table, ...cell, rowsBecome });
  // Somebody else has deleted the cell meanwhile.
  if (!plan.ok) return <Dialog title={tell('clipboard.title')} onClose={onClose}><p role="alert">{tell('error.record.missing')}</p></Dialog>;
  const { missingSteps, missingLanes } = plan.value;
  const count = countTexts(table);
  const lastStage = getRecord(document, 'stage', stepsOfJourney(document, scope.journeyId).at(-1)?.parentId)?.name ?? '';
  const canAddSteps = missingSteps > 0 && missingSteps <= pasteLimits.newSteps;
  const isRefused = count === 0 || missingLanes > 0 || (missingSteps > 0 && !(canAddSteps && isAddingSteps));
  const paste = (): void => {
    if (!pasteTexts(scope, actions, count, { table, ...cell, rowsBecome, newStepName: isAddingSteps ? tell('canvas.newStepName') : null })) return;
    announce(scope.session, tell('clipboard.pasted', { count }));
    onClose();
  };
  return (
    <Dialog isWide title={tell('clipboard.title')} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever pastes often confirms with Enter */}
        <Button look="primary" autoFocus isDisabled={isRefused} onPress={paste}>{tell('clipboard.paste', { count })}</Button>
      </>
    )}>
      <div className={styles.choices}>
        <SegmentedControl<RowsBecome>
          label={tell('clipboard.rowsBecome')} value={rowsBecome} onChange={setRowsBecome}
          options={[{ id: 'cards', label: tell('clipboard.rowsAsCards') }, { id: 'lanes', label: tell('clipboard.rowsAsLanes') }]}
        />
        <Switch label={tell('clipboard.swap')} isSelected={isSwapped} onChange={setSwapped} />
      </div>
      <PasteNotes given={countTexts(given)} taken={count} cut={countCut(plan.value)} plan={plan.value} isAddingSteps={isAddingSteps} />
      {canAddSteps ? <Switch label={tell('clipboard.addSteps', { count: missingSteps, stage: lastStage })} isSelected={isAddingSteps} onChange={setAddingSteps} /> : null}
      <PastePreview plan={plan.value} isAddingSteps={isAddingSteps && canAddSteps} />
    </Dialog>
  );
}
