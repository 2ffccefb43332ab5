import { expect, test } from 'vitest';
import { channels, laneKinds } from '../model/vocabulary.ts';
import { iconOfChannel } from './channelIcons.ts';
import { iconPaths } from './icons.ts';
import { laneIcons } from './laneIcons.ts';

test('every channel, also one in the user’s own words, and every kind of lane has an outline', () => {
  const marks = ['star-fill', 'warning', 'warning-circle', 'clock', 'path', 'eye-slash', 'caret-right'];
  const names = [...channels.map(iconOfChannel), iconOfChannel('Vending machine'), ...laneKinds.map((kind) => laneIcons[kind]), ...marks];
  expect(names.filter((name) => !iconPaths[name])).toEqual([]);
});
