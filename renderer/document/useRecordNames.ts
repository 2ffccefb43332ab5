import { useMemo } from 'react';
import { getRecord, type Document } from '../../shared/changes/document.ts';
import { nameOfActor } from '../../shared/changes/stakeholders.ts';
import { personaOf } from '../../shared/changes/personaParts.ts';
import { isCellItem, type AnyRecord, type Claim } from '../../shared/model/records.ts';
import { titleOf } from '../../shared/model/titleOf.ts';
import { wordsOfClaim } from '../../shared/model/wordsOfClaim.ts';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';

interface RecordNames {
  /** "Touchpoint". */
  readonly typeOf: (record: AnyRecord) => string;
  /** What a person would call the record; '' where nobody named it. */
  readonly nameOf: (document: Document, record: AnyRecord) => string;
  /** The same by id; '' where there is no such record. */
  readonly nameOfId: (document: Document, id: string) => string;
  /** "Touchpoints, Support": where it stands; '' where that goes without saying. */
  readonly placeOf: (document: Document, record: AnyRecord | undefined) => string;
}

/** What records and their places are called, in the window's language. */
export function useRecordNames(): RecordNames {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const format = useFormat();
  return useMemo(() => {
    const nameOfId = (document: Document, id: string): string => {
      const record = document.records.get(id);
      return record ? nameOf(document, record) : '';
    };
    const nameOf = (document: Document, record: AnyRecord): string => {
      if (record.type === 'emotion') return [nameOfId(document, record.personaId), record.label].filter(Boolean).join(', ');
      if (record.type === 'stance') return nameOfId(document, record.personaId);
      if (record.type === 'actor') return nameOfActor(document, record);
      if (record.type === 'connection' || record.type === 'relation') return `${nameOfId(document, record.fromId)} → ${nameOfId(document, record.toId)}`;
      if (record.type === 'reading') return `${nameOfId(document, record.parentId)}, ${format.date(record.date)}`;
      if (record.type === 'lane') return record.title || tell(`vocabulary.laneKind.${record.kind}`);
      if (record.type === 'comment') return nameOfId(document, record.targetId);
      if (record.type === 'step') return record.name || tell('inspector.unnamedStep');
      if (record.type === 'claim') return nameOfClaim(document, record);
      if (record.type === 'section') return record.title || tell(`vocabulary.sectionKind.${record.kind}`);
      return titleOf(record);
    };
    // "Age: 34", "E-mail": what the words are about where they do not say it themselves.
    const nameOfClaim = (document: Document, claim: Claim): string => {
      const kind = getRecord(document, 'section', claim.parentId)?.kind;
      if (kind === 'channels') return tellDynamic({ key: `vocabulary.channel.${claim.text}` }, claim.text);
      const words = wordsOfClaim(claim);
      return kind === 'who' && claim.key ? `${tellDynamic({ key: `vocabulary.factKey.${claim.key}` }, claim.key)}: ${words}` : words;
    };
    const placeOf = (document: Document, record: AnyRecord | undefined): string => {
      if (!record) return '';
      if (record.type === 'section' || record.type === 'claim') return [personaOf(document, record)?.name, record.type === 'claim' ? nameOfId(document, record.parentId) : ''].filter(Boolean).join(' · ');
      const lane = isCellItem(record) ? nameOfId(document, record.laneId) : '';
      const step = getRecord(document, 'step', isCellItem(record) || record.type === 'emotion' ? record.parentId : undefined);
      const stage = nameOfId(document, step?.parentId ?? (record.type === 'step' || record.type === 'stance' ? record.parentId : ''));
      return [stage, step?.name ?? '', lane].filter(Boolean).join(' · ');
    };
    return {
      nameOf, nameOfId, placeOf,
      typeOf: (record) => tellDynamic({ key: `home.kind.${record.type}` }, tell('history.otherType')),
    };
  }, [tell, tellDynamic, format]);
}
