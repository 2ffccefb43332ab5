import { Table } from '@phosphor-icons/react';
import { useState } from 'react';
import { childrenOf } from '../../../shared/changes/document.ts';
import type { Dataset } from '../../../shared/model/records.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DatasetCard } from './DatasetCard.tsx';
import styles from './DatasetsScreen.module.css';
import { DeleteDatasetDialog } from './DeleteDatasetDialog.tsx';
import { ImportDatasetDialog } from './ImportDatasetDialog.tsx';

type Asked = { readonly act: 'delete' | 'reimport'; readonly dataset: Dataset };

/** The tables of customers that the library has figures of. */
export function DatasetsScreen() {
  const tell = useMessage();
  const datasets = useDocument((document) => childrenOf(document, '', 'dataset'));
  const importDataset = useAction('importDataset');
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const button = (look: 'plain' | 'primary') => <Button look={look} icon={<Table size={16} aria-hidden />} isDisabled={!importDataset.isEnabled} onPress={importDataset.run}>{importDataset.label}</Button>;
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        <h1 className={styles.title}>{tell('segment.datasets')}</h1>
        {datasets.length > 0 ? button('primary') : null}
      </div>
      {datasets.length === 0 ? <EmptyState title={tell('segment.empty')} actions={button('primary')}>{tell('segment.emptyHint')}</EmptyState> : null}
      <ul className={styles.list}>
        {datasets.map((dataset) => <li key={dataset.id}><DatasetCard dataset={dataset} onDelete={() => setAsked({ act: 'delete', dataset })} onReimport={() => setAsked({ act: 'reimport', dataset })} /></li>)}
      </ul>
      {asked?.act === 'delete' ? <DeleteDatasetDialog dataset={asked.dataset} onClose={close} /> : null}
      {asked?.act === 'reimport' ? <ImportDatasetDialog replaced={asked.dataset} onClose={close} /> : null}
    </main>
  );
}
