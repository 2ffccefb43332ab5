import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import type { Layers } from '../model/layers.ts';
import { createJourneyLayout } from './createJourneyLayout.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { Scene } from './scene.ts';

const options = layoutOptions();
const lay = (layers?: Layers): Scene => layoutJourney(smallMap, 'map', { ...options, layers });
const shown = (scene: Scene) => scene.items.filter(({ isDimmed }) => !isDimmed).map(({ id }) => id);
const placeOf = ({ id, x, y, width, height }: Scene['items'][number]) => ({ id, x, y, width, height });
const whole = lay();

describe('filters', () => {
  it.each<readonly [string, NonNullable<Layers['filters']>, readonly string[]]>([
    ['a channel', { channels: ['phone'] }, ['call']],
    ['an owner', { owners: ['Sales', 'Nobody'] }, ['call']],
    ['a tag', { tags: ['b2b'] }, ['call']],
    ['an evidence grade that nothing has', { evidenceGrades: ['measured'] }, []],
    ['moments of truth', { momentOfTruth: true }, []],
    ['the steps of a persona', { personaIds: ['anna'] }, ['reads', 'calls', 'call', 'invoice', 'wait', 'nps']],
    ['a persona that does not walk this journey: nothing is filtered', { personaIds: ['ben'] }, whole.items.map(({ id }) => id)],
    ['two lists: both have to match', { personaIds: ['anna'], channels: ['chat'] }, []],
  ])('let through %s', (_, filters, ids) => {
    const scene = lay({ filters });
    expect(shown(scene)).toEqual(ids);
    expect([scene.matchCount, scene.itemCount]).toEqual([ids.length, whole.items.length]);
  });

  it('dim without moving anything', () => {
    const scene = lay({ filters: { channels: ['phone'] } });
    expect(scene.items.map(placeOf)).toEqual(whole.items.map(placeOf));
    expect([scene.width, scene.height]).toEqual([whole.width, whole.height]);
    expect(scene.connections[0]?.isDimmed).toBe(true);
  });

  it('leave out what does not match where that is asked for, and count it all the same', () => {
    const scene = lay({ filters: { channels: ['phone'] }, hidesOthers: true });
    expect(scene.items.map(({ id }) => id)).toEqual(['call']);
    expect(scene.connections).toEqual([]);
    expect(scene.itemCount).toBe(whole.items.length);
    expect(JSON.stringify(scene.corner)).toBe(JSON.stringify(whole.corner));
  });

  it('hide lanes of the view only', () => {
    expect(lay({ hiddenLaneIds: ['pains', 'gone'] }).lanes.map(({ id }) => id)).toEqual(['actions', 'touch', 'curve', 'kpis']);
  });
});

describe('overlays', () => {
  it('colour, mark and count what has a value, where it stands', () => {
    const scene = lay({ overlay: 'effort' });
    expect(scene.items.map(placeOf)).toEqual(whole.items.map(placeOf));
    expect(scene.itemById.get('call')?.overlayInk).toBe('h5');
    expect(scene.itemById.get('call')?.primitives).toContainEqual(expect.objectContaining({ kind: 'text', text: '6/7' }));
    expect(scene.itemById.get('invoice')).toEqual(whole.itemById.get('invoice'));
    expect(scene.overlay).toMatchObject({ kind: 'effort', unrated: 1, levels: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }, { label: '6–7', count: 1 }] });
  });

  it('write only in ink on a level of the scale', () => {
    const colors = lay({ overlay: 'effort' }).itemById.get('call')?.primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.color : []));
    expect(new Set(colors)).toEqual(new Set(['ink', 'surface']));
  });
});

describe('a layout that remembers', () => {
  it('keeps what did not change, and the whole scene when the layers are taken off again', () => {
    const layout = createJourneyLayout();
    const first = layout(smallMap, 'map', options);
    const filtered = layout(smallMap, 'map', { ...options, layers: { filters: { channels: ['phone'] }, overlay: 'gap' } });
    expect(filtered).toEqual(lay({ filters: { channels: ['phone'] }, overlay: 'gap' }));
    expect(filtered.itemById.get('call')).toBe(first.itemById.get('call'));
    expect(layout(smallMap, 'map', { ...options, layers: { filters: { channels: ['phone'] }, overlay: 'gap' } })).toBe(filtered);
    expect(layout(smallMap, 'map', options)).toEqual(first);
  });
});
