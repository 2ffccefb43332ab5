import { describe, expect, it } from 'vitest';
import { toggleFilter, toggleLane, toggleLayer, toggleMoment, toggleOverlay } from './editLayers.ts';

describe('layers', () => {
  it('hold nothing once everything is taken off again', () => {
    const on = toggleLane(toggleLayer(toggleOverlay(toggleMoment(toggleFilter({}, 'tags', 'b2b')), 'gap'), 'asClient'), 'lane');
    expect(on).toEqual({ filters: { tags: ['b2b'], momentOfTruth: true }, overlay: 'gap', asClient: true, hiddenLaneIds: ['lane'] });
    expect(toggleLane(toggleLayer(toggleOverlay(toggleMoment(toggleFilter(on, 'tags', 'b2b')), 'gap'), 'asClient'), 'lane')).toEqual({});
  });

  it('have one overlay at a time and as many values as are chosen', () => {
    expect(toggleOverlay({ overlay: 'gap' }, 'effort')).toEqual({ overlay: 'effort' });
    expect(toggleFilter({ filters: { channels: ['chat'] } }, 'channels', 'email')).toEqual({ filters: { channels: ['chat', 'email'] } });
  });
});
