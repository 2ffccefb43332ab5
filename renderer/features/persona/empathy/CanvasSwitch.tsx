import { updateRecord } from '../../../../shared/commands/updateRecord.ts';
import type { Section } from '../../../../shared/model/records.ts';
import { useDocumentActions } from '../../../document/DocumentProvider.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';

/** The four zones or Gray's canvas; every note is kept, whichever it is. */
export function CanvasSwitch({ section }: { section: Section }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  return (
    <SegmentedControl
      label={tell('empathy.canvas')} isLabelHidden value={section.canvas ?? 'four'} options={[{ id: 'four', label: tell('empathy.four') }, { id: 'gray', label: tell('empathy.gray') }]}
      onChange={(canvas) => { run((document) => updateRecord(document, { id: section.id, fields: { canvas: canvas === 'gray' ? 'gray' : null } })); }}
    />
  );
}
