import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { createDocument } from '../changes/createDocument.ts';
import { recordsOfJourney, stepsOfJourney } from '../changes/document.ts';
import { messages } from '../locales/messages.ts';
import { createJourney } from './createJourney.ts';
import { fillTemplate, templates } from './templates.ts';

const cases = templates.flatMap(({ id }) => (['en', 'pl', 'ru'] as const).map((locale) => [id, locale] as const));

describe('templates', () => {
  it.each(cases)('%s in %s makes a whole journey with a text for every key', (id, locale) => {
    let made = 0;
    const template = fillTemplate(id, (key) => messages[locale][key] ?? '');
    const { document, refusal } = checkCommand(createDocument([]), (given) => createJourney(given, { journeyId: 'map', newId: () => `n${++made}`, title: 'Map', template }));
    expect(refusal).toBeNull();
    const records = recordsOfJourney(document, 'map');
    expect(records.filter((record) => record.type === 'stage').every((stage) => stage.name !== '')).toBe(true);
    expect(stepsOfJourney(document, 'map').length).toBe(template.stages.flatMap(({ steps }) => steps).length);
    const itemCount = template.stages.flatMap(({ steps }) => steps).flatMap(({ items = [] }) => items).length;
    expect(records.filter((record) => 'laneId' in record).length).toBe(itemCount);
    expect(records.filter((record) => 'laneId' in record && record.title === '')).toEqual([]);
  });

  it('uses every message of its area', () => {
    const used = new Set<string>(templates.flatMap(({ name, description }) => [name, description]));
    for (const { id } of templates) fillTemplate(id, (key) => { used.add(key); return key; });
    expect(Object.keys(messages.en).filter((key) => key.startsWith('template.')).sort()).toEqual([...used].sort());
  });

  it('are the six that were promised, with distinct names', () => {
    expect(templates.map(({ id }) => id)).toEqual(['blank', 'researchToSupport', 'lifecycle', 'b2bBuying', 'serviceBlueprint', 'employee']);
    expect(fillTemplate('employee', (key) => key).perspective).toBe('employee');
  });
});
