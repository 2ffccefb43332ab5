import { readingsOf } from '../../../shared/changes/document.ts';
import { evidenceOf } from '../../../shared/changes/evidenceOf.ts';
import type { CellItem, Metric, Opportunity, Touchpoint } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useSubJourney } from '../../document/useSubJourney.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage, type TellMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';

interface CardFact {
  readonly label: string;
  readonly value: string;
}

interface Words {
  readonly tell: TellMessage;
  /** A value of a fixed vocabulary, else the user's own words. */
  readonly word: (list: string, value: string | undefined) => string | undefined;
  readonly texts: ReturnType<typeof useSceneTexts>;
  readonly format: ReturnType<typeof useFormat>;
}

type Row = readonly [label: string, value: string | undefined];

/** The fields of a card that hold something, in words; what is drawn as a picture is not among them. */
export function useCardFacts(card: CellItem): readonly CardFact[] {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const words: Words = {
    tell, texts: useSceneTexts(), format: useFormat(),
    word: (list, value) => value && tellDynamic({ key: `vocabulary.${list}.${value}` }, value),
  };
  const lastReading = useDocument((document) => readingsOf(document, card.id).at(-1));
  const sub = useSubJourney(card, true);
  const subJourney: Row = [tell('subJourney.title'), sub?.title ? [sub.title, sub.facts].filter(Boolean).join(' · ') : undefined];
  const evidenceCount = useDocument((document) => evidenceOf(document, card).length);
  const grade = words.word('evidenceGrade', 'evidenceGrade' in card ? card.evidenceGrade : undefined);
  const evidence: Row = [tell('inspector.evidence'), [grade, evidenceCount > 0 && tell('catalogue.evidenceCount', { count: evidenceCount })].filter(Boolean).join(' · ')];
  const tags: Row = [tell('inspector.tags'), 'tags' in card ? listed(card.tags) : undefined];
  const rows = [...rowsOf(card, words, lastReading), subJourney, evidence, tags];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function rowsOf(card: CellItem, words: Words, lastReading: { value: number; date: string; n?: number } | undefined): readonly Row[] {
  switch (card.type) {
    case 'touchpoint': return touchpointRows(card, words);
    case 'opportunity': return opportunityRows(card, words);
    case 'metric': return metricRows(card, words, lastReading);
    case 'card': return [];
  }
}

function touchpointRows(card: Touchpoint, { tell, word, texts }: Words): readonly Row[] {
  return [
    [tell('inspector.momentOfTruth'), card.momentOfTruth && tell('inspector.yes')],
    [tell('inspector.channel'), word('channel', card.channel)],
    [tell('inspector.initiator'), word('initiator', card.initiator)],
    [tell('inspector.owner'), card.owner],
    [tell('inspector.importance'), ofFive(card.importance, tell)],
    [tell('inspector.waitingTime'), card.waitingTime && texts.duration(card.waitingTime)],
    [tell('inspector.asksFor'), listed(card.asksFor)],
    [tell('inspector.compliance'), word('compliance', card.compliance)],
  ];
}

function opportunityRows(card: Opportunity, { tell, word, format }: Words): readonly Row[] {
  return [
    [tell('inspector.impact'), ofFive(card.impact, tell)],
    [tell('inspector.effortToBuild'), ofFive(card.effort, tell)],
    [tell('inspector.confidence'), card.confidence === undefined ? undefined : format.number(card.confidence)],
    [tell('inspector.status'), word('opportunityStatus', card.status)],
    [tell('inspector.owner'), card.owner],
    [tell('inspector.dueDate'), card.dueDate && format.date(card.dueDate)],
  ];
}

function metricRows(card: Metric, { tell, word, format }: Words, reading: { value: number; date: string; n?: number } | undefined): readonly Row[] {
  const withUnit = (value: number | undefined) => (value === undefined ? undefined : [format.number(value), card.unit].filter(Boolean).join(' '));
  return [
    [tell('inspector.value'), withUnit(reading?.value)],
    [tell('inspector.target'), withUnit(card.target)],
    [tell('inspector.direction'), word('metricDirection', card.direction)],
    [tell('inspector.sample'), reading?.n === undefined ? undefined : format.number(reading.n)],
    [tell('inspector.date'), reading && format.date(reading.date)],
    [tell('inspector.metricKind'), word('metricKind', card.metricKind)],
  ];
}

function ofFive(value: number | undefined, tell: TellMessage): string | undefined {
  return value === undefined ? undefined : tell('inspector.ofScale', { value, maximum: 5 });
}

function listed(words: readonly string[] | undefined): string | undefined {
  return words?.join(', ');
}
