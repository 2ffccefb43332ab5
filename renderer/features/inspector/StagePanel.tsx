import { Plus, Trash } from '@phosphor-icons/react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { createId } from '../../../shared/base/createId.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { deleteStep } from '../../../shared/commands/deleteStep.ts';
import type { Stage, Step } from '../../../shared/model/records.ts';
import { tints } from '../../../shared/model/vocabulary.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DurationOf } from './DurationOf.tsx';
import styles from './Inspector.module.css';
import { MixedNote } from './MixedNote.tsx';
import { TextOf } from './TextOf.tsx';
import { useFieldEdit } from './useFieldEdit.ts';

export function StagePanel({ records }: { records: readonly Stage[] }) {
  const tell = useMessage();
  const [only] = records;
  return (
    <>
      <TextOf records={records} field="goal" label={tell('inspector.goal')} kind="long" placeholder={tell('inspector.goalHint')} />
      <DurationOf records={records} field="duration" label={tell('inspector.duration')} />
      <TintOf records={records} />
      <TextOf records={records} field="notes" label={tell('inspector.notes')} kind="long" placeholder={tell('inspector.notesHint')} />
      {only && records.length === 1 ? <Steps stage={only} /> : null}
    </>
  );
}

export function StepPanel({ records }: { records: readonly Step[] }) {
  const tell = useMessage();
  return <DurationOf records={records} field="duration" label={tell('inspector.duration')} />;
}

function TintOf({ records }: { records: readonly Stage[] }) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit<Stage>({ records, field: 'tint' });
  return (
    <div className={styles.field}>
      <span className={styles.label}>{tell('inspector.tint')}</span>
      <ToggleButtonGroup aria-label={tell('inspector.tint')} selectionMode="single" selectedKeys={typeof value === 'string' ? [value] : []} onSelectionChange={(keys) => set([...keys][0] ?? null)} className={styles.row}>
        {tints.map((tint) => <ToggleButton key={tint} id={tint} aria-label={tell(`vocabulary.tint.${tint}`)} className={styles.tint} style={{ background: `var(--${tint})` }} />)}
      </ToggleButtonGroup>
      <MixedNote isMixed={isMixed} label={tell('inspector.tint')} onClear={() => set(null)} />
    </div>
  );
}

function Steps({ stage }: { stage: Stage }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const steps = useDocument((document) => childrenOf(document, stage.id, 'step'));
  return (
    <section className={styles.group}>
      <h2>{tell('inspector.steps')}</h2>
      <ul className={styles.list}>
        {steps.map((step, index) => (
          <li key={step.id} className={styles.row}>
            <TextOf records={[step]} field="name" label={tell('inspector.stepName', { number: index + 1 })} />
            {steps.length > 1 ? <IconButton size="small" label={tell('inspector.deleteStep', { number: index + 1 })} onPress={() => run((document) => deleteStep(document, { stepId: step.id }))}><Trash size={14} aria-hidden /></IconButton> : null}
          </li>
        ))}
      </ul>
      <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={() => run((document) => addStep(document, { stageId: stage.id, id: createId(), name: tell('canvas.newStepName') }))}>{tell('action.addStep')}</Button>
    </section>
  );
}
