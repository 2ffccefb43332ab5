import type { ReactNode } from 'react';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import type { LibraryCatalogue, Range, WordEntry } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import type { RecordType } from '../../../shared/model/records.ts';
import type { CatalogueSection } from '../../actions/parseRoute.ts';
import type { TellMessage } from '../../i18n/useMessage.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { EvidenceIcon } from '../../ui/EvidenceIcon.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import { rangeText } from './rangeText.ts';

/** One column of a section's table; the message `catalogue.column.<id>` names it. */
export type ColumnId = 'name' | 'channel' | 'expectation' | 'reality' | 'effort' | 'touchpoints' | 'opportunities' | 'personas' | 'kind' | 'source' | 'date' | 'n' | 'uses';

export const columnsOf: Readonly<Record<CatalogueSection, readonly ColumnId[]>> = {
  touchpoints: ['name', 'channel', 'expectation', 'reality', 'effort', 'uses'],
  channels: ['name', 'touchpoints', 'personas', 'uses'],
  owners: ['name', 'touchpoints', 'opportunities', 'uses'],
  personas: ['name', 'uses'],
  evidence: ['name', 'kind', 'source', 'date', 'n', 'uses'],
};

/** A cell: what it sorts and is found by, and how it is shown where that is not the same. */
interface CellValue {
  readonly value: string | number;
  readonly shown?: ReactNode;
}

export interface CatalogueRow {
  readonly id: string;
  readonly icon: ReactNode;
  readonly name: string;
  /** Nobody gave it this name. */
  readonly isUnnamed?: boolean;
  /** Found by it, too. */
  readonly more?: string;
  readonly cells: Partial<Record<ColumnId, CellValue>>;
}

interface RowWords {
  readonly tell: TellMessage;
  readonly channel: (channel: string) => string;
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly resolveAsset: (assetId: string) => string;
}

/** The rows of a section, in no particular order. */
export function rowsOf(section: CatalogueSection, catalogue: LibraryCatalogue, journeysOfPersona: (personaId: string) => number, words: RowWords): CatalogueRow[] {
  switch (section) {
    case 'touchpoints': return touchpointRows(catalogue, words);
    case 'channels': return catalogue.channels.map((entry) => wordRow(entry, words.channel(entry.word), iconOfChannel(entry.word)));
    case 'owners': return catalogue.owners.map((entry) => ({ ...wordRow(entry, entry.word || words.tell('catalogue.noOwner'), 'identification-badge'), isUnnamed: entry.word === '' }));
    case 'personas': return catalogue.personas.map((persona) => ({
      id: persona.id, name: persona.name, more: [persona.role, persona.segment].join(' '), cells: { uses: { value: journeysOfPersona(persona.id) } },
      icon: persona.portrait ? <Portrait portrait={persona.portrait} name={persona.name} resolveAsset={words.resolveAsset} size={24} /> : null,
    }));
    case 'evidence': return evidenceRows(catalogue, words);
  }
}

function touchpointRows({ touchpoints }: LibraryCatalogue, { channel, number }: RowWords): CatalogueRow[] {
  const rangeCell = (range: Range): CellValue => (range ? { value: (range.low + range.high) / 2, shown: rangeText(range, number) } : { value: -1, shown: '—' });
  return touchpoints.map((entry) => ({
    id: entry.key, name: entry.title, more: entry.owners.join(' '), icon: <SceneIcon name={entry.channel ? iconOfChannel(entry.channel) : 'hand-tap'} />,
    cells: {
      channel: { value: entry.channel ? channel(entry.channel) : '' }, expectation: rangeCell(entry.expectation), reality: rangeCell(entry.reality), effort: rangeCell(entry.effort),
      uses: { value: entry.uses.length },
    },
  }));
}

function wordRow({ word, uses }: WordEntry, name: string, icon: string): CatalogueRow {
  const count = (type: RecordType): CellValue => ({ value: uses.filter((record) => record.type === type).length });
  return {
    id: word, name, icon: <SceneIcon name={icon} />,
    cells: { touchpoints: count('touchpoint'), opportunities: count('opportunity'), personas: count('persona'), uses: { value: uses.length } },
  };
}

function evidenceRows({ evidence }: LibraryCatalogue, { tell, date, number }: RowWords): CatalogueRow[] {
  return evidence.map(({ evidence: record, uses }) => ({
    id: record.id, name: record.title, icon: <EvidenceIcon kind={record.kind} />, more: [record.quote, ...(record.tags ?? [])].join(' '),
    cells: {
      kind: { value: tell(`vocabulary.evidenceKind.${record.kind}`) }, source: { value: record.source ?? '' }, date: { value: record.date ?? '', shown: record.date ? date(record.date) : '' },
      n: { value: record.n ?? -1, shown: record.n === undefined ? '—' : number(record.n) }, uses: { value: uses.length },
    },
  }));
}
