import { ArrowsLeftRight, Trash } from '@phosphor-icons/react';
import { getRecord } from '../../../shared/changes/document.ts';
import { nameOfActor } from '../../../shared/changes/stakeholders.ts';
import { reverseRelation } from '../../../shared/commands/reverseRelation.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { Relation, StakeholderMap } from '../../../shared/model/records.ts';
import { relationDirections, relationKinds } from '../../../shared/model/vocabulary.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { DraftField } from './DraftField.tsx';
import { KindSign } from './KindSign.tsx';
import styles from './StakeholderScreen.module.css';
import type { MapActions } from './useMapActions.ts';

interface RelationPanelProps {
  readonly map: StakeholderMap;
  readonly relation: Relation;
  readonly onSelect: (id: string | null) => void;
  readonly actions: MapActions;
}

/** One relation: between whom, what about, which way. */
export function RelationPanel({ relation, onSelect, actions: { canEdit, remove } }: RelationPanelProps) {
  const tell = useMessage();
  const texts = useStakeholderTexts();
  const { run } = useDocumentActions();
  const { id, fromId, toId, relationKind, direction, text } = relation;
  const edit = (field: string) => (value: string) => void run((document) => updateRecord(document, { id, fields: { [field]: value } }));
  return (
    <Section title={texts.relationKind(relationKind)} className={styles.panel}>
      <p className={styles.ends}>
        <EndOf actorId={fromId} onSelect={onSelect} />
        <span aria-hidden>{direction === 'one' ? '→' : direction === 'both' ? '↔' : '–'}</span>
        <EndOf actorId={toId} onSelect={onSelect} />
      </p>
      <Select label={tell('stakeholder.relationKind')} options={relationKinds.map((kind) => ({ id: kind, label: texts.relationKind(kind), icon: <KindSign kind={kind} /> }))} value={relationKind} isDisabled={!canEdit} onChange={edit('relationKind')} />
      <Select label={tell('stakeholder.direction')} options={relationDirections.map((kind) => ({ id: kind, label: tell(`vocabulary.relationDirection.${kind}`) }))} value={direction} isDisabled={!canEdit} onChange={edit('direction')} />
      <DraftField label={tell('stakeholder.relationText')} placeholder={tell('stakeholder.relationTextExample')} value={text} maxLength={limits.text} isMultiline isDisabled={!canEdit} onCommit={edit('text')} />
      {canEdit ? (
        <div className={styles.buttons}>
          {direction === 'one' ? <Button size="small" icon={<ArrowsLeftRight size={14} aria-hidden />} onPress={() => void run((document) => reverseRelation(document, { relationId: id }))}>{tell('stakeholder.reverse')}</Button> : null}
          <Button size="small" look="danger" icon={<Trash size={14} aria-hidden />} onPress={() => remove(id)}>{tell('stakeholder.removeRelation')}</Button>
        </div>
      ) : null}
    </Section>
  );
}

/** Leads to the actor at this end. */
function EndOf({ actorId, onSelect }: { actorId: string; onSelect: (id: string) => void }) {
  const name = useDocument((document) => {
    const actor = getRecord(document, 'actor', actorId);
    return actor ? nameOfActor(document, actor) : '';
  });
  return <button type="button" className={styles.end} onClick={() => onSelect(actorId)}>{name}</button>;
}
