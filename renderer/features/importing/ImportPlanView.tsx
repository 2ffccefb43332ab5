import { Label, Radio, RadioGroup } from 'react-aria-components';
import { collisionModes, type ImportPlan } from '../../../shared/contract/schemas.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './ImportDialog.module.css';
import type { CollisionMode } from './useImport.ts';

/** What comes in and what of it is here already. */
export function ImportPlanView({ plan, mode, onModeChange }: { plan: ImportPlan; mode: CollisionMode; onModeChange: (mode: CollisionMode) => void }) {
  const tell = useMessage();
  const format = useFormat();
  return (
    <>
      <dl className={styles.facts}>
        <dt>{tell('import.file')}</dt><dd>{plan.fileName}</dd>
        <dt>{tell('import.journeys')}</dt><dd>{plan.journeys.length > 0 ? format.list(plan.journeys) : '—'}</dd>
        {plan.templates.length > 0 ? <><dt>{tell('import.templates')}</dt><dd>{format.list(plan.templates)}</dd></> : null}
        <dt>{tell('import.personas')}</dt><dd>{plan.personas.length > 0 ? format.list(plan.personas) : '—'}</dd>
        <dt>{tell('import.amount')}</dt><dd>{tell('import.records', { records: plan.recordCount, images: plan.imageCount })}</dd>
      </dl>
      {plan.collisions.length > 0 ? <Question plan={plan} mode={mode} onModeChange={onModeChange} /> : null}
    </>
  );
}

function Question({ plan, mode, onModeChange }: { plan: ImportPlan; mode: CollisionMode; onModeChange: (mode: CollisionMode) => void }) {
  const tell = useMessage();
  const named = plan.collisions.filter(({ type, title }) => title && (type === 'journey' || type === 'persona'));
  return (
    <RadioGroup value={mode} onChange={(next) => onModeChange(next as CollisionMode)} className={styles.question}>
      <Label><h3>{tell('import.collisions', { count: plan.collisions.length })}</h3></Label>
      {named.length > 0 ? <ul className={styles.collisions}>{named.map(({ id, title }) => <li key={id}>{title}</li>)}</ul> : null}
      {collisionModes.map((id) => (
        <Radio key={id} value={id} className={styles.mode}>
          <span className={styles.dot} aria-hidden />
          <span>{tell(`import.mode.${id}`)}<small>{tell(`import.modeHint.${id}`)}</small></span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
