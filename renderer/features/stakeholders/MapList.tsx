import { Plus } from '@phosphor-icons/react';
import { useId } from 'react';
import { actorsOf, nameOfActor, relationsOf } from '../../../shared/changes/stakeholders.ts';
import { nameOfRing } from '../../../shared/layout/stakeholders/layoutStakeholders.ts';
import type { Actor, Relation, StakeholderMap } from '../../../shared/model/records.ts';
import { stakeholderRings, type StakeholderRing } from '../../../shared/model/vocabulary.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { KindSign } from './KindSign.tsx';
import styles from './StakeholderScreen.module.css';
import { useMapWords } from './useMapWords.ts';

interface MapListProps {
  readonly map: StakeholderMap;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onAdd: () => void;
}

/** The same map in words: rings, who stands on them, and what each gives the others. */
export function MapList({ map, selectedId, onSelect, onAdd }: MapListProps) {
  const tell = useMessage();
  const add = useAction('addActor');
  const actors = useDocument((document) => actorsOf(document, map.id));
  return (
    <Section title={tell('stakeholder.onMap')} className={styles.panel} actions={<IconButton size="small" label={tell('stakeholder.add')} shortcut={add.shortcut} isDisabled={!add.isEnabled} onPress={onAdd}><Plus size={14} aria-hidden /></IconButton>}>
      {stakeholderRings.map((ring) => <RingList key={ring} map={map} ring={ring} actors={actors.filter((actor) => actor.ring === ring)} selectedId={selectedId} onSelect={onSelect} />)}
    </Section>
  );
}

function RingList({ map, ring, actors, selectedId, onSelect }: Omit<MapListProps, 'onAdd'> & { ring: StakeholderRing; actors: readonly Actor[] }) {
  const tell = useMessage();
  const texts = useStakeholderTexts();
  const { number } = useFormat();
  const id = useId();
  return (
    <div>
      <h3 id={id} className={styles.heading}>{nameOfRing(map, ring, texts)} <small>{number(actors.length)}</small></h3>
      {actors.length === 0 ? <p className={styles.hint}>{tell('stakeholder.nobodyHere')}</p> : (
        <ul aria-labelledby={id}>{actors.map((actor) => <ActorRow key={actor.id} map={map} actor={actor} selectedId={selectedId} onSelect={onSelect} />)}</ul>
      )}
    </div>
  );
}

/** Relations stand under the one from whom they go. */
function ActorRow({ map, actor, selectedId, onSelect }: Omit<MapListProps, 'onAdd'> & { actor: Actor }) {
  const words = useMapWords(map);
  const name = useDocument((document) => nameOfActor(document, actor));
  const relations = useDocument((document) => relationsOf(document, map.id).filter(({ fromId }) => fromId === actor.id));
  return (
    <li>
      <button type="button" className={styles.row} aria-current={selectedId === actor.id || undefined} onClick={() => onSelect(actor.id)}><strong>{name}</strong> <small>{words.kindOf(actor)}</small></button>
      {relations.length > 0 ? <ul className={styles.below}>{relations.map((relation) => <RelationRow key={relation.id} map={map} relation={relation} isSelected={relation.id === selectedId} onSelect={onSelect} />)}</ul> : null}
    </li>
  );
}

function RelationRow({ map, relation, isSelected, onSelect }: Pick<MapListProps, 'map' | 'onSelect'> & { relation: Relation; isSelected: boolean }) {
  const words = useMapWords(map);
  const label = useDocument((document) => words.relationLabel(document, relation));
  return <li><button type="button" className={styles.row} aria-current={isSelected || undefined} onClick={() => onSelect(relation.id)}><KindSign kind={relation.relationKind} /><span>{label}</span></button></li>;
}
