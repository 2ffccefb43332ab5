import { useState } from 'react';
import { childrenOf } from '../../../shared/changes/document.ts';
import type { PersonaFile } from '../../../shared/contract/schemas.ts';
import { exportedPersonas } from '../../../shared/formats/exportedRecords.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { pageChoiceStore } from '../../sheet/pageChoiceStore.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './ExportDialog.module.css';
import { PageOptions, type PageOptionsValue } from './PageOptions.tsx';
import { PersonaFit } from './PersonaFit.tsx';
import { PersonasChoice } from './PersonasChoice.tsx';
import { useDeliver } from './useDeliver.ts';

type Format = 'pdf' | 'png' | 'json';
const formats: readonly Format[] = ['pdf', 'png', 'json'];
const names = { pdf: 'export.personaPdf', png: 'export.personaPng', json: 'export.json' } as const;
const hints = { pdf: 'export.personaPdfHint', png: 'export.personaPngHint', json: 'export.personaJsonHint' } as const;
const titles = { pdf: 'export.makingPdf', png: 'export.makingPictures', json: 'export.makingJson' } as const;

/** Asks which personas to hand over and how, says before how they fit on their pages, and has the file made. */
export function PersonaExportDialog({ personaId, onClose }: { personaId: string | null; onClose: () => void }) {
  const tell = useMessage();
  const { client, locale } = useHost();
  const deliver = useDeliver();
  const [format, setFormat] = useState<Format>('pdf');
  const all = useDocument((document) => childrenOf(document, '', 'persona').filter(({ archived, id }) => !archived || id === personaId));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(personaId === null ? all.map(({ id }) => id) : [personaId]));
  const [options, setOptions] = useState<PageOptionsValue>(() => ({ ...pageChoiceStore.getState(), isBooklet: false, dpi: 150 }));
  const [withComments, setWithComments] = useState(false);
  const [pageCount, setPageCount] = useState<number | null>(null);
  const personas = all.filter(({ id }) => chosen.has(id));
  const personaIds = personas.map(({ id }) => id);
  const hasComments = useDocument((document) => format === 'json' && exportedPersonas(document, personaIds, { withComments: true }).some(({ type }) => type === 'comment'));
  const fileOf = (): PersonaFile => {
    const { layout, paper, orientation, withInternal, isBooklet, dpi } = options;
    if (format === 'json') return { format, withComments };
    const pages = { layout, paper, orientation, withInternal, isBooklet: format === 'pdf' && isBooklet, locale };
    return format === 'pdf' ? { format, options: pages } : { format: pageCount === 1 ? 'png' : 'zip', options: pages, dpi };
  };
  const start = () => {
    onClose();
    const { layout, paper, orientation } = options;
    pageChoiceStore.setState({ layout, paper, orientation });
    void deliver(tell(titles[format]), (taskId) => client.call('exportPersonas', { personaIds, file: fileOf(), taskId }));
  };
  return (
    <FormDialog title={tell('export.personasTitle')} submitLabel={tell('export.start')} canSubmit={personas.length > 0 && (format === 'json' || pageCount !== null)} onSubmit={start} onClose={onClose}>
      <SegmentedControl label={tell('export.format')} isStretched options={formats.map((id) => ({ id, label: tell(names[id]) }))} value={format} onChange={setFormat} />
      <p className={styles.hint}>{tell(hints[format])}</p>
      <PersonasChoice personas={all} chosen={chosen} onChange={setChosen} />
      {format === 'json' ? (hasComments ? <Switch label={tell('export.withComments')} isSelected={withComments} onChange={setWithComments} /> : null) : (
        <>
          <PageOptions personas={personas} format={format} value={options} onChange={(change) => setOptions((before) => ({ ...before, ...change }))} />
          <PersonaFit personas={personas} options={options} onFitted={setPageCount} />
        </>
      )}
    </FormDialog>
  );
}
