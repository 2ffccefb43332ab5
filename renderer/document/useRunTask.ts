import { useCallback } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { accept, refuse, type Result } from '../../shared/base/result.ts';
import { useHost } from './HostProvider.tsx';
import { refusalOfError } from './refusalOfError.ts';
import { runningTaskStore } from './runningTaskStore.ts';

/** `null` = the person cancelled. */
type TaskResult<Value> = Promise<Result<Value> | null>;

/** What the window itself does for a task: 0…1. The host tells of what it does. */
type ReportProgress = (fraction: number) => void;

/** Runs one call of the host that may take long: progress and cancel are shown, whatever goes wrong is an answer. */
export function useRunTask(): <Value>(title: string, work: (taskId: string, report: ReportProgress) => Promise<Value>) => TaskResult<Value> {
  const { client } = useHost();
  return useCallback(async (title, work) => {
    if (runningTaskStore.getState().task) return refuse('error.app.busy');
    const id = createId();
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
      void client.call('cancelTask', { taskId: id }).catch(() => undefined);
    };
    runningTaskStore.setState({ task: { id, title, step: '', fraction: null, cancel } });
    const stop = client.on('taskProgress', ({ taskId, fraction, step }) => {
      if (taskId === id) runningTaskStore.setState(({ task }) => ({ task: task && { ...task, fraction, step } }));
    });
    try {
      const value = await work(id, (fraction) => runningTaskStore.setState(({ task }) => ({ task: task && { ...task, fraction } })));
      return isCancelled ? null : accept(value); // the host may have been done just before it heard
    } catch (error) {
      return isCancelled ? null : { ok: false, refusal: refusalOfError(error) };
    } finally {
      stop();
      runningTaskStore.setState({ task: null });
    }
  }, [client]);
}
