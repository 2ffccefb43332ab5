import { useState } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import { allSubJourneyIdsOf } from '../../../shared/changes/subJourneys.ts';
import { paperSizes, type PdfOptions } from '../../../shared/contract/schemas.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useJourneyOptions } from '../../document/useJourneyOptions.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { comparedPersonaStore } from '../../session/comparedPersonaStore.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { CommentsChoice } from './CommentsChoice.tsx';
import styles from './ExportDialog.module.css';
import { lastPdfOptions, rememberPdfOptions } from './pdfChoice.ts';
import { PdfSwitches } from './PdfSwitches.tsx';
import { useDeliver } from './useDeliver.ts';
import { useViewChoice } from './useViewChoice.ts';

type Format = 'pdf' | 'json';
/** Stands for the whole library in the list of journeys; no record can have this id. */
const wholeLibrary = 'whole library';

/** Asks what to hand over and how, and has it made. `journeyId` is the journey that is open, if any; `isComparing`: its comparison is. */
export function ExportDialog({ journeyId, isComparing, onClose }: { journeyId: string | null; isComparing: boolean; onClose: () => void }) {
  const tell = useMessage();
  const { client, locale } = useHost();
  const deliver = useDeliver();
  const journeys = useJourneyOptions();
  const [format, setFormat] = useState<Format>(journeys.length > 0 ? 'pdf' : 'json');
  const [chosenId, setChosenId] = useState(journeyId ?? journeys[0]?.id ?? wholeLibrary);
  const subCount = useDocument((document) => allSubJourneyIdsOf(document, chosenId).length);
  const [withSubJourneys, setWithSubJourneys] = useState(true);
  const [withComments, setWithComments] = useState(false);
  const [isComparison, setComparison] = useState(isComparing);
  const original = useDocument((document) => getRecord(document, 'journey', getRecord(document, 'journey', chosenId)?.comparesToId));
  const comparison = isComparison && original ? { personaId: comparedPersonaStore.getState().personaId ?? undefined } : undefined;
  const views = useViewChoice(chosenId);
  const [options, setOptions] = useState<PdfOptions>(() => lastPdfOptions(locale));
  const change = (part: Partial<PdfOptions>) => setOptions((before) => ({ ...before, ...part }));
  const isPossible = format === 'json' || chosenId !== wholeLibrary;
  const start = () => {
    onClose();
    rememberPdfOptions(options);
    if (format === 'pdf') void deliver(tell('export.makingPdf'), (taskId) => client.call('exportPdf', { journeyId: chosenId, options: { ...options, ...(comparison ? { comparison } : { view: views.view }), withComments }, taskId }));
    else void deliver(tell('export.makingJson'), (taskId) => client.call('exportJson', { journeyId: chosenId === wholeLibrary ? null : chosenId, parts: { withSubJourneys, withComments }, taskId }));
  };
  return (
    <FormDialog title={tell('export.title')} submitLabel={tell('export.start')} canSubmit={isPossible} onSubmit={start} onClose={onClose}>
      <SegmentedControl label={tell('export.format')} isStretched options={[{ id: 'pdf', label: tell('export.pdf') }, { id: 'json', label: tell('export.json') }]} value={format} onChange={setFormat} />
      <p className={styles.hint}>{tell(format === 'pdf' ? 'export.pdfHint' : 'export.jsonHint')}</p>
      <Select label={tell('export.what')} options={format === 'json' ? [{ id: wholeLibrary, label: tell('export.wholeLibrary') }, ...journeys] : journeys} value={isPossible ? chosenId : null} onChange={setChosenId} />
      {format === 'json' && subCount > 0 ? <Switch label={tell('export.withSubJourneys', { count: subCount })} isSelected={withSubJourneys} onChange={setWithSubJourneys} /> : null}
      {format === 'pdf' ? (
        <>
          {original ? <Switch label={tell('compare.export', { title: original.title })} isSelected={isComparison} onChange={setComparison} /> : null}
          {views.options.length > 1 && !comparison ? <Select label={tell('view.export')} options={views.options} value={views.chosen} onChange={views.choose} /> : null}
          <div className={styles.row}>
            <SegmentedControl label={tell('export.paper')} options={paperSizes.map((id) => ({ id, label: id }))} value={options.paper} onChange={(paper) => change({ paper })} />
            <SegmentedControl label={tell('export.orientation')} options={[{ id: 'landscape', label: tell('export.landscape') }, { id: 'portrait', label: tell('export.portrait') }]} value={options.orientation} onChange={(orientation) => change({ orientation })} />
          </div>
          <PdfSwitches options={options} onChange={change} />
        </>
      ) : null}
      <CommentsChoice journeyId={chosenId === wholeLibrary ? null : chosenId} format={format} isSelected={withComments} onChange={setWithComments} />
    </FormDialog>
  );
}
