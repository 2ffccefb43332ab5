import { WarningCircle } from '@phosphor-icons/react';
import { useState } from 'react';
import type { ImportPlan } from '../../../shared/contract/schemas.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import styles from './ImportDialog.module.css';
import { ImportPlanView } from './ImportPlanView.tsx';
import { useImport, type CollisionMode } from './useImport.ts';

/** Brings an Itinera JSON file in: choose it, see what it would do, decide about what is here already, do it as one step that can be undone. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [mode, setMode] = useState<CollisionMode>('renew');
  const [error, setError] = useState<string>();
  const { planFile, runPlan, isBusy } = useImport();
  const choose = async (file: File) => {
    setError(undefined);
    const answer = await planFile(file);
    if (answer.plan) setPlan(answer.plan);
    else setError(answer.problem);
  };
  const start = async () => {
    if (!plan) return;
    const problem = await runPlan(plan, mode);
    if (problem === null) onClose();
    else setError(problem);
  };
  return (
    <Dialog title={tell('import.title')} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        {plan ? <Button isDisabled={isBusy} onPress={() => { setPlan(null); setError(undefined); }}>{tell('import.otherFile')}</Button> : null}
        {plan ? <Button look="primary" isDisabled={isBusy} onPress={() => void start()}>{tell('import.start')}</Button> : null}
      </>
    )}>
      {plan ? <ImportPlanView plan={plan} mode={mode} onModeChange={setMode} /> : <ChooseFile isBusy={isBusy} onChoose={(file) => void choose(file)} />}
      {error ? <p role="alert" className={styles.problem}><WarningCircle size={16} aria-hidden />{error}</p> : null}
    </Dialog>
  );
}
