import { useCallback } from 'react';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useDeliver } from './useDeliver.ts';

/** A whole copy of the library file, to keep or to pass on. */
export function useSaveCopy(): () => void {
  const tell = useMessage();
  const { client } = useHost();
  const deliver = useDeliver();
  return useCallback(() => void deliver(tell('export.copying'), (taskId) => client.call('saveCopy', { taskId })), [client, deliver, tell]);
}
