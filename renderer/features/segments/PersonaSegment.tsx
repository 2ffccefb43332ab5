import { Table } from '@phosphor-icons/react';
import { useState, type CSSProperties } from 'react';
import { childrenOf, getRecord } from '../../../shared/changes/document.ts';
import { setSegmentRule } from '../../../shared/commands/setSegmentRule.ts';
import { personaSegment } from '../../../shared/metrics/segments/personaSegment.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './PersonaSegment.module.css';
import { RuleEditor } from './RuleEditor.tsx';
import { SegmentFigures } from './SegmentFigures.tsx';

/** Beside a persona's sheet: how many customers it stands for, by a rule over an imported table, and whether the sheet fits them. */
export function PersonaSegment({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const found = useDocument((document) => personaSegment(document, persona.id));
  const { session } = useHost();
  const [isEditing, setEditing] = useState(false);
  return (
    <section className={styles.group} aria-label={tell('segment.fromData')} style={{ '--segment-ink': `var(--${persona.ink ?? 'p1'})` } as CSSProperties}>
      <h2 className={styles.title}>{tell('segment.fromData')}</h2>
      {found ? (
        <>
          <SegmentFigures persona={persona} dataset={found.dataset} segment={found.segment} />
          {isEditing ? <RuleEditor persona={persona} dataset={found.dataset} segment={found.segment} /> : null}
          <Button size="small" aria-expanded={isEditing} isDisabled={session.readOnly} onPress={() => setEditing(!isEditing)}>{tell(isEditing ? 'segment.ruleDone' : 'segment.editRule')}</Button>
        </>
      ) : <Start persona={persona} onStarted={() => setEditing(true)} />}
    </section>
  );
}

/** No rule yet, or its dataset is gone. */
function Start({ persona, onStarted }: { persona: Persona; onStarted: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const { session } = useHost();
  const importDataset = useAction('importDataset');
  const datasets = useDocument((document) => childrenOf(document, '', 'dataset'));
  const [chosen, setChosen] = useState<string | null>(null);
  const isGone = useDocument((document) => persona.segmentRule !== undefined && !getRecord(document, 'dataset', persona.segmentRule.datasetId));
  const datasetId = datasets.find(({ id }) => id === chosen)?.id ?? datasets[0]?.id;
  const make = (): void => {
    if (datasetId && run((document) => setSegmentRule(document, { personaId: persona.id, rule: { datasetId, conditions: persona.segmentRule?.conditions ?? [] } }))) onStarted();
  };
  return (
    <>
      <p className={styles.hint}>{tell(isGone ? 'segment.datasetGone' : 'segment.startHint', { name: persona.name })}</p>
      {datasets.length > 1 ? <Select label={tell('segment.dataset')} value={datasetId ?? null} options={datasets.map(({ id, name }) => ({ id, label: name }))} onChange={setChosen} /> : null}
      {datasetId ? <Button size="small" isDisabled={session.readOnly} onPress={make}>{tell('segment.makeRule')}</Button> : null}
      {datasetId ? null : <Button size="small" icon={<Table size={16} aria-hidden />} isDisabled={!importDataset.isEnabled} onPress={importDataset.run}>{importDataset.label}</Button>}
    </>
  );
}
