import { expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import { layoutCurves, personasWithCurve } from './layoutCurves.ts';

const options = layoutOptions();

it('names those who have points on a journey, in the order asked for', () => {
  expect(personasWithCurve(smallMap, 'map', ['ben', 'anna'])).toEqual(['anna']);
  expect(personasWithCurve(smallMap, 'nowhere', ['anna'])).toEqual([]);
});

it('draws stages and curves and nothing else, also where the map has collapsed their lane', () => {
  const collapsed = applyAll(smallMap, [{ op: 'update', id: 'curve', from: { collapsed: null }, to: { collapsed: true } }]);
  for (const document of [smallMap, collapsed]) {
    const scene = layoutCurves(document, 'map', ['anna'], options);
    expect(scene?.curves.map(({ personaId, points }) => [personaId, points.length])).toEqual([['anna', 2]]);
    expect(scene?.lanes).toHaveLength(1);
    expect(scene?.items).toEqual([]);
    expect(scene?.stages.length).toBeGreaterThan(0);
  }
});

it('is nothing where nobody feels anything', () => {
  expect(layoutCurves(smallMap, 'map', ['ben'], options)).toBeNull();
});
