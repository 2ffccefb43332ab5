import { useStore } from 'zustand';
import { runningTaskStore } from '../document/runningTaskStore.ts';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { ProgressDialog } from '../ui/ProgressDialog.tsx';

/** The task of the host that is under way, with a way out. */
export function TaskProgress() {
  const tellDynamic = useDynamicMessage();
  const task = useStore(runningTaskStore, (state) => state.task);
  if (!task) return null;
  return <ProgressDialog key={task.id} title={task.title} step={task.step ? tellDynamic({ key: task.step }) : ''} fraction={task.fraction} onCancel={task.cancel} />;
}
