import { ArrowSquareOut } from '@phosphor-icons/react';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import { limits } from '../../shared/model/fields.ts';
import type { Evidence } from '../../shared/model/records.ts';
import { evidenceKinds } from '../../shared/model/vocabulary.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { DateField } from '../ui/DateField.tsx';
import { EvidenceIcon } from '../ui/EvidenceIcon.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { oneLine } from '../ui/oneLine.ts';
import { Select } from '../ui/Select.tsx';
import { TagList } from '../ui/TagList.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useDocumentActions } from './DocumentProvider.tsx';
import styles from './EvidenceFields.module.css';
import { useDraftText } from './useDraftText.ts';

/** Every field of a piece of evidence. Mount it with the record's id as its key: texts belong to what they were typed for. */
export function EvidenceFields({ evidence }: { evidence: Evidence }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const set = (fields: Partial<Record<keyof Evidence, unknown>>) => { run((document) => updateRecord(document, { id: evidence.id, fields })); };
  const kinds = evidenceKinds.map((id) => ({ id, label: tell(`vocabulary.evidenceKind.${id}`), icon: <EvidenceIcon kind={id} /> }));
  return (
    <div className={styles.fields}>
      <Words label={tell('catalogue.evidenceTitle')} value={evidence.title} isTitle onCommit={(title) => set({ title })} />
      <Select label={tell('catalogue.evidenceKind')} value={evidence.kind} options={kinds} onChange={(kind) => set({ kind })} />
      <Words label={tell('catalogue.quote')} value={evidence.quote ?? ''} isLong onCommit={(quote) => set({ quote })} />
      <Words label={tell('inspector.source')} value={evidence.source ?? ''} onCommit={(source) => set({ source })} />
      <div className={styles.two}>
        <DateField label={tell('inspector.date')} value={evidence.date ?? ''} onChange={(date) => set({ date })} />
        <NumberField label={tell('catalogue.sample')} value={evidence.n ?? null} minValue={0} step={1} placeholder="—" onChange={(n) => set({ n })} />
      </div>
      <Words label={tell('catalogue.link')} value={evidence.link ?? ''} limit={limits.link} onCommit={(link) => set({ link })} />
      <OpenLink link={evidence.link} />
      <TagList label={tell('inspector.tags')} values={evidence.tags ?? []} onChange={(tags) => set({ tags: [...tags] })} />
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly isTitle?: boolean;
  readonly isLong?: boolean;
  readonly limit?: number;
  readonly onCommit: (text: string) => void;
}

/** A line that wraps, or (`isLong`) paragraphs. A title is never emptied. */
function Words({ label, value, isTitle = false, isLong = false, limit = isLong ? limits.text : limits.title, onCommit }: WordsProps) {
  const draft = useDraftText(value, (text) => {
    if (!isTitle || text.trim() !== '') onCommit(text.trim());
  });
  return (
    <TextArea
      label={label} rows={isLong ? 2 : 1} value={draft.value} maxLength={limit} onChange={(text) => draft.onChange(isLong ? text : oneLine(text))} onFocus={draft.onFocus} onBlur={draft.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape') draft.cancel();
        if (event.key === 'Enter' && !isLong) event.preventDefault();
      }}
    />
  );
}

/** Only what a browser opens without harm is a link; a shelf mark is none. */
function OpenLink({ link }: { link: string | undefined }) {
  const tell = useMessage();
  if (!link || !URL.canParse(link) || new URL(link).protocol !== 'https:') return null;
  return <a href={link} target="_blank" rel="noreferrer" className={styles.link}><ArrowSquareOut size={14} aria-hidden />{tell('catalogue.openLink')}</a>;
}
