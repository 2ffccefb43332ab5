import { describe, expect, it } from 'vitest';
import { createDocument } from '../changes/createDocument.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { smallJourney } from '../../test/helpers/smallJourney.ts';
import type { AnyRecord } from '../model/records.ts';
import { commentMarkHeight, drawCommentMark, placeCommentMarks } from './commentMarks.ts';
import { layoutJourney } from './layoutJourney.ts';
import { measureText } from './measureText.ts';

const link: AnyRecord = { type: 'connection', id: 'link', journeyId: 'j', fromId: 'one', toId: 'three', kind: 'flow' };
const sceneOf = (withoutInternal: boolean) => layoutJourney(createDocument([...smallJourney.map((record) => (record.id === 'text' ? { ...record, internal: true } as AnyRecord : record)), link]), 'j', { ...layoutOptions(), withoutInternal });

describe('placeCommentMarks', () => {
  it('finds a place on the map for everything that it shows', () => {
    const scene = sceneOf(false);
    const marks = placeCommentMarks(scene, ['j', 'A', 'b1', 'actions', 'one', 'four', 'up', 'link', 'nobody', 'p']);
    expect(marks.map(({ targetId, layer }) => [targetId, layer])).toEqual([
      ['j', 'corner'], ['A', 'header'], ['b1', 'header'], ['actions', 'labels'], ['one', 'map'], ['four', 'map'], ['up', 'map'], ['link', 'map'],
    ]);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + commentMarkHeight).toBeLessThanOrEqual(scene.width);
      expect(y - commentMarkHeight).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(scene.height);
    }
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
  });

  it('has none for what a client does not see', () => {
    expect(placeCommentMarks(sceneOf(true), ['text', 'four'])).toEqual([]);
  });
});

describe('drawCommentMark', () => {
  it('is as wide as its figure needs', () => {
    expect(drawCommentMark('1', measureText).width).toBe(commentMarkHeight);
    expect(drawCommentMark('128', measureText).width).toBeGreaterThan(commentMarkHeight);
  });
});
