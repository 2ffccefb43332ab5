import { useCallback, useState } from 'react';
import { accept } from '../../../shared/base/result.ts';
import type { collisionModes, ImportPlan } from '../../../shared/contract/schemas.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useRunTask } from '../../document/useRunTask.ts';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { sendFile } from './sendFile.ts';

export type CollisionMode = (typeof collisionModes)[number];

/** Beyond this no library has ever been; reading it would only fill the memory. */
const maximumBytes = 200_000_000;

interface Import {
  /** The plan, or why there is none; neither when the person cancelled. */
  readonly planFile: (file: File) => Promise<{ plan?: ImportPlan; problem?: string }>;
  /** Brings it in as one undoable step. `null` when that worked, else what to tell. */
  readonly runPlan: (plan: ImportPlan, mode: CollisionMode) => Promise<string | null>;
  readonly isBusy: boolean;
}

export function useImport(): Import {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const format = useFormat();
  const { client } = useHost();
  const { run, flush } = useDocumentActions();
  const runTask = useRunTask();
  const showUndoToast = useUndoToast();
  const [isBusy, setBusy] = useState(false);

  const planFile: Import['planFile'] = useCallback(async (file) => {
    if (file.size > maximumBytes) return { problem: tell('import.tooLarge', { name: file.name, size: format.fileSize(file.size), maximum: format.fileSize(maximumBytes) }) };
    setBusy(true);
    const result = await runTask(tell('import.reading'), async (taskId, report) => {
      await flush(); // what is here already is compared with what is saved
      return client.call('planImport', { fileName: file.name, taskId, ...(await sendFile({ client, file, taskId, report })) });
    });
    setBusy(false);
    if (!result) return {};
    return result.ok ? { plan: result.value } : { problem: tellDynamic(result.refusal) };
  }, [client, flush, format, runTask, tell, tellDynamic]);

  const runPlan: Import['runPlan'] = useCallback(async (plan, mode) => {
    setBusy(true);
    const result = await runTask(tell('import.running'), (taskId) => client.call('runImport', { planId: plan.planId, mode, taskId }));
    setBusy(false);
    if (!result) return tell('import.cancelled');
    if (!result.ok) return tellDynamic(result.refusal);
    const label = { key: 'change.import', values: { fileName: plan.fileName } };
    if (!run(() => accept({ label, changes: result.value.changes }))) return tell('import.refused');
    showUndoToast(tell('import.done', { fileName: plan.fileName }));
    return null;
  }, [client, run, runTask, showUndoToast, tell, tellDynamic]);

  return { planFile, runPlan, isBusy };
}
