import { Plus, Trash } from '@phosphor-icons/react';
import { childrenOf } from '../../../shared/changes/document.ts';
import { setSegmentRule } from '../../../shared/commands/setSegmentRule.ts';
import type { Segment } from '../../../shared/metrics/segments/evaluateSegment.ts';
import { datasetLimits, type DatasetColumn, type SegmentCondition, type SegmentRule } from '../../../shared/model/datasetShape.ts';
import type { Dataset, Persona } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import styles from './RuleEditor.module.css';

/** The conditions of a persona's rule; each change is told in the figures above at once and is one step to undo. */
export function RuleEditor({ persona, dataset, segment }: { persona: Persona; dataset: Dataset; segment: Segment }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const datasets = useDocument((document) => childrenOf(document, '', 'dataset'));
  const conditions = persona.segmentRule?.conditions ?? [];
  const set = (rule: SegmentRule | null): void => void run((document) => setSegmentRule(document, { personaId: persona.id, rule }));
  const setConditions = (next: readonly SegmentCondition[]): void => set({ datasetId: dataset.id, conditions: [...next] });
  const columnOf = (name: string): DatasetColumn | undefined => dataset.columns.find((column) => column.name === name);
  const free = dataset.columns.filter(({ name }) => conditions.every(({ column }) => column !== name));
  return (
    <div className={styles.editor} role="group" aria-label={tell('segment.rule')}>
      {datasets.length > 1 ? <Select label={tell('segment.dataset')} value={dataset.id} options={datasets.map(({ id, name }) => ({ id, label: name }))} onChange={(datasetId) => set({ datasetId, conditions })} /> : null}
      {conditions.length === 0 ? <p className={styles.hint}>{tell('segment.noConditions')}</p> : null}
      {conditions.map((condition, at) => {
        const column = columnOf(condition.column);
        return (
          <ConditionFields key={condition.column} condition={condition} column={column} distribution={segment.distributions.find((one) => one.column === column)}
            onChange={(next) => setConditions(conditions.with(at, next))} onRemove={() => setConditions(conditions.toSpliced(at, 1))} />
        );
      })}
      <div className={styles.actions}>
        {free.length > 0 && conditions.length < datasetLimits.conditions ? (
          <MenuButton label={tell('segment.addCondition')} placement="bottom start" groups={[free.map(({ name }) => ({ id: name, label: name, run: () => setConditions([...conditions, { column: name }]) }))]}>
            <Button size="small" icon={<Plus size={14} aria-hidden />}>{tell('segment.addCondition')}</Button>
          </MenuButton>
        ) : null}
        <Button size="small" look="quiet" icon={<Trash size={14} aria-hidden />} onPress={() => set(null)}>{tell('segment.removeRule')}</Button>
      </div>
    </div>
  );
}
