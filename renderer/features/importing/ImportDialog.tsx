import { WarningCircle } from '@phosphor-icons/react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportPlan } from '../../../shared/contract/schemas.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import styles from './ImportDialog.module.css';
import { ImportPlanView } from './ImportPlanView.tsx';
import { useImport, type CollisionMode } from './useImport.ts';

/** Brings an Itinera JSON file in: choose it (or begin with the one that was pasted), see what it would do, decide about what is here already, do it as one step that can be undone. */
export function ImportDialog({ file = null, onClose }: { file?: File | null; onClose: () => void }) {
  const tell = useMessage();
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [mode, setMode] = useState<CollisionMode>('renew');
  const [error, setError] = useState<string>();
  const { planFile, runPlan, isBusy } = useImport();
  const take = (answer: Awaited<ReturnType<typeof planFile>>) => {
    if (answer.plan) setPlan(answer.plan);
    setError(answer.problem);
  };
  const choose = (chosen: File) => {
    setError(undefined);
    void planFile(chosen).then(take);
  };
  const begin = useEffectEvent(() => { if (file) void planFile(file).then(take); });
  useEffect(() => begin(), []);
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
      {plan ? <ImportPlanView plan={plan} mode={mode} onModeChange={setMode} /> : <ChooseFile isBusy={isBusy} onChoose={choose} />}
      {error ? <p role="alert" className={styles.problem}><WarningCircle size={16} aria-hidden />{error}</p> : null}
    </Dialog>
  );
}
