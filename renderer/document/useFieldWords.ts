import { useMemo } from 'react';
import type { Document } from '../../shared/changes/document.ts';
import type { AnyRecord, RecordType } from '../../shared/model/records.ts';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useRecordNames } from './useRecordNames.ts';

interface FieldWords {
  /** `type` is that of the record, where a field means another thing there. */
  readonly labelOf: (field: string, type?: RecordType) => string;
  /** A value as text; '' = absent, `null` = nothing that words could tell (a picture). */
  readonly valueOf: (record: AnyRecord, field: string, value: unknown, document: Document) => string | null;
}

/** Where the words of a fixed vocabulary are kept, by the field that holds its values. */
const vocabularies: Readonly<Record<string, string>> = {
  channel: 'channel', evidenceGrade: 'evidenceGrade', tint: 'tint', initiator: 'initiator', compliance: 'compliance', state: 'journeyState', perspective: 'perspective',
  status: 'opportunityStatus', metricKind: 'metricKind', direction: 'metricDirection', label: 'emotionFamily', 'connection.kind': 'connectionKind', 'evidence.kind': 'evidenceKind', 'lane.kind': 'laneKind', 'section.kind': 'sectionKind', buyingRoles: 'buyingRole',
  ring: 'stakeholderRing', actorKind: 'actorKind', relationKind: 'relationKind', 'relation.direction': 'relationDirection',
};
const references: ReadonlySet<string> = new Set(['personaId', 'personaIds', 'fromId', 'toId', 'originId', 'evidenceIds', 'subJourneyId', 'claimId', 'comparesToId']);

/** The names and values of fields, in the window's language. */
export function useFieldWords(): FieldWords {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const format = useFormat();
  const { nameOfId } = useRecordNames();
  return useMemo(() => {
    const inWords = (record: AnyRecord, field: string, value: unknown, document: Document): string | null => {
      if (value === undefined || value === null) return '';
      if (value === true) return tell('inspector.yes');
      if (typeof value === 'number') return format.number(value);
      if (Array.isArray(value)) return listOf(value.map((part) => inWords(record, field, part, document)), format.list);
      if (typeof value === 'object') return durationWords(value);
      if (typeof value !== 'string') return null;
      if (field === 'editedAt' || field === 'importedAt') return format.date(value);
      if (references.has(field)) return nameOfId(document, value);
      if (record.type === 'claim' && field === 'key') return claimKeyWords(value);
      const list = vocabularies[`${record.type}.${field}`] ?? vocabularies[field];
      return list ? tellDynamic({ key: `vocabulary.${list}.${value}` }, value) : value;
    };
    // A fact, a ring or a zone; a time or a fact of one's own has no other name.
    const claimKeyWords = (key: string): string => ['factKey', 'buyingRing', 'empathyZone'].map((list) => tellDynamic({ key: `vocabulary.${list}.${key}` }, '')).find(Boolean) ?? key;
    const durationWords = (value: object): string | null => {
      if (!('unit' in value && 'value' in value)) return null;
      return tellDynamic({ key: `vocabulary.duration.${String(value.unit)}`, values: { value: Number(value.value) } }, '') || null;
    };
    return {
      valueOf: inWords,
      labelOf: (field, type) => {
        // The labels of the panels in which fields are edited, too: a field that is new there is named here as well.
        const keys = [`history.field.${type ?? ''}.${field}`, `history.field.${field}`, `inspector.${field}`, `persona.field.${field}`];
        return keys.map((key) => tellDynamic({ key }, '')).find(Boolean) ?? tell('history.field.other');
      },
    };
  }, [tell, tellDynamic, format, nameOfId]);
}

function listOf(parts: readonly (string | null)[], join: (parts: readonly string[]) => string): string | null {
  return parts.every((part) => part !== null) ? join(parts.filter((part) => part !== null)) : null;
}
