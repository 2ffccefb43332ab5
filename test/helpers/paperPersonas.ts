import { generateKeyBetween } from 'fractional-indexing';
import { itineraVersion } from '../../shared/formats/itineraFile.ts';
import { formOfSection } from '../../shared/model/formOfSection.ts';
import type { AnyRecord, Claim } from '../../shared/model/records.ts';
import { buyingRings, empathyZones, factKeys, sectionKinds, type SectionKind } from '../../shared/model/vocabulary.ts';

type Language = 'en' | 'pl' | 'ru';

/** The longest words that people write, one without any place to break it, and a sentence of the language. */
const words: Readonly<Record<Language, { readonly long: string; readonly sentence: string; readonly name: string }>> = {
  en: { long: 'Counterrevolutionaries-internationalisation', sentence: 'She compares three suppliers before she asks anybody, and remembers every broken promise.', name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh' },
  pl: { long: 'Konstantynopolitańczykowianeczka-dziewięćsetdziewięćdziesięciodziewięcionarodowościowego', sentence: 'Zanim kogokolwiek zapyta, porównuje trzech dostawców i pamięta każdą niedotrzymaną obietnicę.', name: 'Brzęczyszczykiewicz-Chrząszczyżewoszycka' },
  ru: { long: 'Превысокомногорассмотрительствующий-частнопредпринимательского', sentence: 'Прежде чем кого-либо спросить, она сравнивает трёх поставщиков и помнит каждое невыполненное обещание.', name: 'Рентгеноэлектрокардиографический-Достопримечательный' },
};
const unbroken = 'W'.repeat(160);

/** Itinera JSON of a journey (`map`) with two personas: `empty` has a name alone, `long` every kind of section with words that are too long, one of them longer than any page. */
export function paperPersonas(language: Language): string {
  const { long, sentence, name } = words[language];
  const sections = sectionKinds.map((kind, index) => sectionOf(kind, index));
  const records: AnyRecord[] = [
    { type: 'persona', id: 'empty', order: 'a0', name: 'Ola' },
    {
      type: 'persona', id: 'long', order: 'a1', name: `${name} ${name}`, role: `${long} ${sentence}`, archetype: long, segment: long, segmentShare: 12.5, quote: `${sentence} ${unbroken}`,
      portrait: { kind: 'drawn', seed: 'long' }, buyingRoles: ['initiator', 'user', 'influencer', 'decider'],
    },
    { type: 'journey', id: 'map', order: 'a0', title: name, state: 'current', perspective: 'customer', personaIds: ['long', 'empty'] },
    { type: 'stage', id: 'map-stage', journeyId: 'map', order: 'a0', name: long },
    { type: 'step', id: 'map-step', journeyId: 'map', parentId: 'map-stage', order: 'a0', name: long },
    { type: 'lane', id: 'map-lane', journeyId: 'map', order: 'a0', kind: 'actions' },
    ...sections,
    ...sections.flatMap(({ id, kind }) => claimsOf(kind, id, { long, sentence })),
  ];
  return JSON.stringify({ format: 'itinera', version: itineraVersion, exportedAt: '2026-05-01T08:00:00Z', records, assets: [] });
}

function sectionOf(kind: SectionKind, index: number) {
  return { type: 'section' as const, id: `long-${kind}`, parentId: 'long', order: keyOf(index), kind, column: ([1, 2, 3] as const)[index % 3] ?? 1, ...(kind === 'list' ? { title: unbroken } : {}), ...(kind === 'interests' ? { internal: true as const } : {}) };
}

function claimsOf(kind: SectionKind, parentId: string, { long, sentence }: { long: string; sentence: string }): Claim[] {
  const texts = kind === 'bio' ? [Array.from({ length: 42 }, () => sentence).join(' ').slice(0, 3900)] : kind === 'context' ? [`${sentence}\n\n${sentence}\n${long}`] : [long, sentence, unbroken];
  return texts.map((text, index) => ({ type: 'claim', id: `${parentId}-${index}`, parentId, order: keyOf(index), text, evidenceGrade: (['assumed', 'observed', 'measured'] as const)[index % 3], ...more(kind, index, long) }));
}

function more(kind: SectionKind, index: number, long: string): Partial<Claim> {
  switch (formOfSection(kind)) {
    case 'facts': return { key: index === 2 ? long : factKeys[index] };
    case 'bars': return { value: index * 50 };
    case 'sliders': return { value: index * 50, opposite: long };
    case 'timeline': return { key: `0${6 + index}:30` };
    case 'stories': return { situation: long, outcome: long };
    case 'rings': return { key: buyingRings[index] };
    case 'empathy': return { key: empathyZones[index] };
    default: return {};
  }
}

function keyOf(index: number): string {
  let key = 'a0';
  for (let step = 0; step < index; step += 1) key = generateKeyBetween(key, null);
  return key;
}
