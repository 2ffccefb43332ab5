import { sectionsOf } from '../../../shared/changes/personaParts.ts';
import { personaLayouts } from '../../../shared/contract/schemas.ts';
import type { PageChoice } from '../../../shared/layout/personaPages/pageFormat.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { PaperChoice } from '../../sheet/PaperChoice.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './ExportDialog.module.css';

export interface PageOptionsValue extends PageChoice {
  readonly withInternal: boolean;
  readonly isBooklet: boolean;
  readonly dpi: number;
}

interface PageOptionsProps {
  readonly personas: readonly Persona[];
  readonly format: 'pdf' | 'png';
  readonly value: PageOptionsValue;
  readonly onChange: (change: Partial<PageOptionsValue>) => void;
}

/** For a screen, for a document, for print. */
const resolutions = ['96', '150', '300'] as const;

/** How personas stand on paper or in pictures. */
export function PageOptions({ personas, format, value, onChange }: PageOptionsProps) {
  const tell = useMessage();
  const hasInternal = useDocument((document) => personas.some(({ id }) => sectionsOf(document, id).some(({ internal, hidden }) => internal && !hidden)));
  return (
    <>
      <SegmentedControl label={tell('export.layout')} isStretched options={personaLayouts.map((id) => ({ id, label: tell(`export.layout.${id}`) }))} value={value.layout} onChange={(layout) => onChange({ layout })} />
      {value.layout === 'sheet' ? <PaperChoice value={value} onChange={onChange} /> : null}
      {format === 'png' ? <SegmentedControl label={tell('export.dpi')} options={resolutions.map((id) => ({ id, label: id }))} value={resolutions.find((id) => Number(id) === value.dpi) ?? '150'} onChange={(dpi) => onChange({ dpi: Number(dpi) })} /> : null}
      <div className={styles.switches}>
        {format === 'pdf' ? <Switch label={tell('export.booklet')} isSelected={value.isBooklet} onChange={(isBooklet) => onChange({ isBooklet })} /> : null}
        {hasInternal ? <Switch label={tell('export.withInternalSections')} isSelected={value.withInternal} onChange={(withInternal) => onChange({ withInternal })} /> : null}
      </div>
    </>
  );
}
