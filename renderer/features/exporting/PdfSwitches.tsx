import type { PdfOptions } from '../../../shared/contract/schemas.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Switch } from '../../ui/Switch.tsx';
import styles from './ExportDialog.module.css';

/** What stands on the poster beside the map. */
export function PdfSwitches({ options, onChange }: { options: PdfOptions; onChange: (part: Partial<PdfOptions>) => void }) {
  const tell = useMessage();
  return (
    <div className={styles.switches}>
      <Switch label={tell('export.withPersonas')} isSelected={options.withPersonas} onChange={(withPersonas) => onChange({ withPersonas })} />
      <Switch label={tell('export.withLegend')} isSelected={options.withLegend} onChange={(withLegend) => onChange({ withLegend })} />
      <Switch label={tell('export.withInternal')} isSelected={!options.withoutInternal} onChange={(isOn) => onChange({ withoutInternal: !isOn })} />
      <Switch label={tell('export.withFindings')} isSelected={options.withFindings === true} onChange={(withFindings) => onChange({ withFindings })} />
    </div>
  );
}
