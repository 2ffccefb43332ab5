import { describe, expect, it } from 'vitest';
import { smallDocument, smallJourney } from '../../test/helpers/smallJourney.ts';
import { createDocument } from '../changes/createDocument.ts';
import { emotionSummary } from './emotionSummary.ts';

describe('emotionSummary', () => {
  it('means over the personas of each column and leaves gaps', () => {
    expect(emotionSummary(smallDocument(), 'j')).toEqual({ curve: [1, null, -1], peakEnd: -1 });
    const two = createDocument([...smallJourney, { type: 'emotion', id: 'q-up', journeyId: 'j', parentId: 'a1', personaId: 'q', valence: 0 }]);
    expect(emotionSummary(two, 'j')).toEqual({ curve: [0.5, null, -1], peakEnd: -1 });
    expect(emotionSummary(two, 'nowhere')).toEqual({ curve: [], peakEnd: null });
  });

  it('counts one point of a persona at a step, as the map does', () => {
    const double = createDocument([...smallJourney, { type: 'emotion', id: 'a-first', journeyId: 'j', parentId: 'a1', personaId: 'p', valence: -2 }]);
    expect(emotionSummary(double, 'j').curve).toEqual([-2, null, -1]);
  });
});
