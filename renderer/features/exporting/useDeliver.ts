import { useCallback } from 'react';
import type { Delivery } from '../../../shared/contract/schemas.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useRefusalToast } from '../../document/useRefusalToast.ts';
import { useRunTask } from '../../document/useRunTask.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { startDownload } from '../../ui/startDownload.ts';
import { useToast } from '../../ui/useToast.ts';

/** Has the host make a file of what is saved by then and sees it to the person: a download in a browser, a file where they chose. */
export function useDeliver(): (title: string, work: (taskId: string) => Promise<Delivery>) => Promise<void> {
  const tell = useMessage();
  const showToast = useToast();
  const showRefusal = useRefusalToast();
  const runTask = useRunTask();
  const { flush } = useDocumentActions();
  return useCallback(async (title, work) => {
    const result = await runTask(title, async (taskId) => {
      await flush(); // what is typed a moment ago belongs into the file
      return work(taskId);
    });
    if (!result) return;
    if (!result.ok) return showRefusal(result.refusal);
    const delivery = result.value;
    if (delivery.kind === 'cancelled') return;
    if (delivery.kind === 'download') startDownload(delivery.url, delivery.fileName);
    showToast({ kind: 'note', text: tell(delivery.kind === 'saved' ? 'export.saved' : 'export.downloaded', { fileName: delivery.fileName }) });
  }, [flush, runTask, showRefusal, showToast, tell]);
}
