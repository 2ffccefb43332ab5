import { Plus, Trash } from '@phosphor-icons/react';
import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { isoDay } from '../../../shared/base/isoDay.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { addReading } from '../../../shared/commands/addReading.ts';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import type { Metric, Reading } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './Inspector.module.css';
import { NumberOf } from './NumberOf.tsx';
import { TextOf } from './TextOf.tsx';

/** The dated values of a metric, newest first. A figure without date and source convinces nobody. */
export function Readings({ metric }: { metric: Metric }) {
  const tell = useMessage();
  const readings = useDocument((document) => childrenOf(document, metric.id, 'reading').sort((a, b) => b.date.localeCompare(a.date)));
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <section className={styles.group}>
      <h2>{tell('inspector.readings')}</h2>
      <NewReading metricId={metric.id} onAdded={setOpenId} />
      <ul className={styles.readings}>
        {readings.map((reading) => <ReadingRow key={reading.id} reading={reading} isOpen={reading.id === openId} onOpen={() => setOpenId(reading.id === openId ? null : reading.id)} />)}
      </ul>
    </section>
  );
}

function NewReading({ metricId, onAdded }: { metricId: string; onAdded: (id: string) => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const [date, setDate] = useState(() => isoDay(new Date()));
  const [value, setValue] = useState<number | null>(null);
  const add = (): void => {
    const id = createId();
    if (value === null || !run((document) => addReading(document, { metricId, id, date, value }))) return;
    setValue(null);
    onAdded(id);
  };
  return (
    <form className={styles.reading} onSubmit={(event) => { event.preventDefault(); add(); }}>
      <DateField label={tell('inspector.date')} value={date} onChange={setDate} />
      <NumberField label={tell('inspector.value')} value={value} onChange={setValue} />
      <Button type="submit" size="small" isDisabled={date === ''} icon={<Plus size={14} aria-hidden />}>{tell('app.add')}</Button>
    </form>
  );
}

function ReadingRow({ reading, isOpen, onOpen }: { reading: Reading; isOpen: boolean; onOpen: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const { number, date } = useFormat();
  return (
    <li>
      <div className={styles.row}>
        <button type="button" className={styles.readingHead} aria-expanded={isOpen} onClick={onOpen}>
          <strong>{number(reading.value)}</strong>
          <span className={styles.readingDate}>{date(reading.date)}</span>
          <span className={styles.readingSource}>{[reading.n === undefined ? '' : tell('inspector.sampleOf', { count: reading.n }), reading.source ?? ''].filter(Boolean).join(' · ')}</span>
        </button>
        <IconButton size="small" label={tell('inspector.deleteReading', { date: date(reading.date) })} onPress={() => run((document) => deleteRecords(document, { ids: [reading.id] }))}><Trash size={14} aria-hidden /></IconButton>
      </div>
      {isOpen ? (
        <div className={styles.group}>
          <div className={styles.two}>
            <NumberOf records={[reading]} field="value" label={tell('inspector.value')} />
            <NumberOf records={[reading]} field="n" label={tell('inspector.sample')} minimum={0} step={1} />
          </div>
          <TextOf records={[reading]} field="source" label={tell('inspector.source')} />
        </div>
      ) : null}
    </li>
  );
}
