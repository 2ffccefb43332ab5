import { useMessage } from '../../i18n/useMessage.ts';
import { useVersionCommands } from './useVersionCommands.ts';
import { VersionDialog } from './VersionDialog.tsx';

/** Keeps the library as it is now. */
export function KeepVersionDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const { keep } = useVersionCommands();
  return <VersionDialog title={tell('history.keepTitle')} onSave={(name) => keep(name, null)} onClose={onClose} />;
}
