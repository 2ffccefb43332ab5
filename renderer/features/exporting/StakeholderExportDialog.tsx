import { useState } from 'react';
import type { StakeholderFile } from '../../../shared/contract/schemas.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './ExportDialog.module.css';
import { useDeliver } from './useDeliver.ts';

const titles = { pdf: 'export.makingPdf', png: 'export.makingPictures' } as const;

/** Asks how a stakeholder map shall be handed over, and has the file made. */
export function StakeholderExportDialog({ mapId, onClose }: { mapId: string; onClose: () => void }) {
  const tell = useMessage();
  const { client, locale } = useHost();
  const deliver = useDeliver();
  const [format, setFormat] = useState<StakeholderFile['format']>('pdf');
  const [paper, setPaper] = useState<StakeholderFile['paper']>('A3');
  const start = (): void => {
    onClose();
    void deliver(tell(titles[format]), (taskId) => client.call('exportStakeholders', { mapId, file: { format, paper, locale }, taskId }));
  };
  return (
    <FormDialog title={tell('stakeholder.exportTitle')} submitLabel={tell('export.start')} canSubmit onSubmit={start} onClose={onClose}>
      <SegmentedControl label={tell('export.format')} isStretched options={[{ id: 'pdf', label: tell('export.personaPdf') }, { id: 'png', label: tell('export.personaPng') }]} value={format} onChange={setFormat} />
      <p className={styles.hint}>{tell(format === 'pdf' ? 'stakeholder.exportPdfHint' : 'stakeholder.exportPngHint')}</p>
      <SegmentedControl label={tell('export.paper')} isStretched options={[{ id: 'A4', label: 'A4' }, { id: 'A3', label: 'A3' }]} value={paper} onChange={setPaper} />
    </FormDialog>
  );
}
