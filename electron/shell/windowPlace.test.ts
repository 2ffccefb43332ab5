import { describe, expect, it } from 'vitest';
import { boundsFor } from './windowPlace.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 50, width: 1000, height: 700, isMaximized: false };

describe('boundsFor', () => {
  it('opens where the window stood', () => {
    expect(boundsFor(place, [], [screen])).toEqual({ x: 100, y: 50, width: 1000, height: 700 });
  });

  it('lets the system choose where nothing is known or that screen is gone', () => {
    expect(boundsFor(null, [], [screen])).toEqual({ width: 1440, height: 900 });
    expect(boundsFor({ ...place, x: 2500 }, [], [screen])).toEqual({ width: 1440, height: 900 });
    expect(boundsFor({ ...place, y: -400 }, [], [screen])).toEqual({ width: 1440, height: 900 });
    expect(boundsFor(null, [], [{ ...screen, width: 1280, height: 720 }])).toEqual({ width: 1280, height: 720 });
  });

  it('never covers another window exactly', () => {
    const first = boundsFor(place, [], [screen]);
    const second = boundsFor(place, [{ x: 100, y: 50, width: 1, height: 1 }, { x: 132, y: 82, width: 1, height: 1 }], [screen]);
    expect(second).toMatchObject({ x: 164, y: 114, width: first.width });
  });
});
