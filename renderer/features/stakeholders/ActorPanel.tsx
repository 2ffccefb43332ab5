import { IdentificationCard, Plus, Trash } from '@phosphor-icons/react';
import { nameOfActor, relationsOf } from '../../../shared/changes/stakeholders.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { nameOfRing } from '../../../shared/layout/stakeholders/layoutStakeholders.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { Actor, StakeholderMap } from '../../../shared/model/records.ts';
import { actorKinds, stakeholderRings } from '../../../shared/model/vocabulary.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { DraftField } from './DraftField.tsx';
import { KindSign } from './KindSign.tsx';
import styles from './StakeholderScreen.module.css';
import type { MapActions } from './useMapActions.ts';
import { useMapWords } from './useMapWords.ts';

interface ActorPanelProps {
  readonly map: StakeholderMap;
  readonly actor: Actor;
  readonly onSelect: (id: string | null) => void;
  readonly actions: MapActions;
}

/** One actor: who it is, where it stands, what it has to do with the others. */
export function ActorPanel({ map, actor, onSelect, actions: { canEdit, move, relate, remove } }: ActorPanelProps) {
  const tell = useMessage();
  const texts = useStakeholderTexts();
  const { run } = useDocumentActions();
  const name = useDocument((document) => nameOfActor(document, actor));
  const edit = (field: string) => (value: string) => void run((document) => updateRecord(document, { id: actor.id, fields: { [field]: value } }));
  return (
    <Section title={name} className={styles.panel}>
      {actor.personaId ? (
        <a href={routeAddress({ screen: 'persona', personaId: actor.personaId })} className={styles.link}><IdentificationCard size={16} aria-hidden />{tell('stakeholder.openPersona')}</a>
      ) : (
        <>
          <DraftField label={tell('stakeholder.actorName')} value={actor.name} maxLength={limits.title} isRequired isDisabled={!canEdit} onCommit={edit('name')} />
          <Select label={tell('stakeholder.kind')} options={actorKinds.map((id) => ({ id, label: texts.actorKind(id) }))} value={actor.actorKind ?? null} isDisabled={!canEdit} onChange={edit('actorKind')} />
        </>
      )}
      <div className={styles.pair}>
        <Select label={tell('stakeholder.ring')} options={stakeholderRings.map((id) => ({ id, label: nameOfRing(map, id, texts) }))} value={actor.ring} isDisabled={!canEdit} onChange={(ring) => move(actor.id, ring, actor.angle)} />
        <NumberField label={tell('stakeholder.angle')} value={actor.angle} minValue={0} maxValue={359} isDisabled={!canEdit} onChange={(angle) => angle !== null && move(actor.id, actor.ring, angle)} />
      </div>
      <DraftField label={tell('stakeholder.note')} value={actor.note} maxLength={limits.text} isMultiline isDisabled={!canEdit} onCommit={edit('note')} />
      <RelationsOfActor map={map} actor={actor} onSelect={onSelect} />
      {canEdit ? (
        <div className={styles.buttons}>
          <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={() => relate(actor.id, null)}>{tell('stakeholder.relate')}</Button>
          <Button size="small" look="danger" icon={<Trash size={14} aria-hidden />} onPress={() => remove(actor.id)}>{tell('stakeholder.removeActor')}</Button>
        </div>
      ) : null}
    </Section>
  );
}

function RelationsOfActor({ map, actor, onSelect }: Pick<ActorPanelProps, 'map' | 'actor' | 'onSelect'>) {
  const tell = useMessage();
  const words = useMapWords(map);
  const own = useDocument((document) => relationsOf(document, map.id).filter(({ fromId, toId }) => fromId === actor.id || toId === actor.id));
  const labels = useDocument((document) => own.map((relation) => words.relationLabel(document, relation)));
  return (
    <div>
      <h3 className={styles.heading}>{tell('stakeholder.relations')}</h3>
      {own.length === 0 ? <p className={styles.hint}>{tell('stakeholder.noRelations')}</p> : null}
      <ul>
        {own.map((relation, index) => (
          <li key={relation.id}><button type="button" className={styles.row} onClick={() => onSelect(relation.id)}><KindSign kind={relation.relationKind} /><span>{labels[index]}</span></button></li>
        ))}
      </ul>
    </div>
  );
}
