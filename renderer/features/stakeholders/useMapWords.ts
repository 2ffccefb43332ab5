import { useMemo } from 'react';
import { getRecord, type Document } from '../../../shared/changes/document.ts';
import { nameOfActor, relationsOf } from '../../../shared/changes/stakeholders.ts';
import { nameOfRing } from '../../../shared/layout/stakeholders/layoutStakeholders.ts';
import type { Actor, Relation, StakeholderMap } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';

interface MapWords {
  /** "Vet, company, ring Direct, 2 relationships". */
  readonly actorLabel: (document: Document, actor: Actor) => string;
  /** "Money: Anna to Vet, monthly". */
  readonly relationLabel: (document: Document, relation: Relation) => string;
  /** "Company"; of a persona that it is one. */
  readonly kindOf: (actor: Actor) => string;
}

/** What actors and relations are called where they are told in words. */
export function useMapWords(map: StakeholderMap): MapWords {
  const tell = useMessage();
  const texts = useStakeholderTexts();
  return useMemo(() => {
    const nameOf = (document: Document, id: string): string => {
      const actor = getRecord(document, 'actor', id);
      return actor ? nameOfActor(document, actor) : '';
    };
    const kindOf = ({ personaId, actorKind = 'person' }: Actor): string => (personaId ? tell('stakeholder.persona') : texts.actorKind(actorKind));
    return {
      kindOf,
      actorLabel: (document, actor) => {
        const relations = relationsOf(document, map.id).filter(({ fromId, toId }) => fromId === actor.id || toId === actor.id).length;
        return tell('stakeholder.actorLabel', { name: nameOfActor(document, actor), kind: kindOf(actor), ring: nameOfRing(map, actor.ring, texts), relations });
      },
      relationLabel: (document, { fromId, toId, relationKind, direction, text }) => (
        tell('stakeholder.relationLabel', { kind: texts.relationKind(relationKind), direction, from: nameOf(document, fromId), to: nameOf(document, toId), text: text ?? '', hasText: text ? 'yes' : 'no' })
      ),
    };
  }, [map, tell, texts]);
}
