import type { BrowserWindow, Rectangle } from 'electron';
import type { WindowPlace } from './shellStateStore.ts';

const usual = { width: 1440, height: 900 };
const leastVisible = 120;
/** A second window on a library stands a little aside, so that both can be seen. */
const offset = 32;

/** Bounds for a new window: where it stood last if enough of that is on a screen that is there now, else in the middle of the main one. */
export function boundsFor(place: WindowPlace | null, occupied: readonly Rectangle[], screens: readonly Rectangle[]): Partial<Rectangle> & { width: number; height: number } {
  const main = screens[0] ?? { x: 0, y: 0, ...usual };
  if (!place || !screens.some((screen) => isReachable(place, screen))) {
    return { width: Math.min(usual.width, main.width), height: Math.min(usual.height, main.height) };
  }
  let { x, y } = place;
  while (occupied.some((other) => other.x === x && other.y === y)) {
    x += offset;
    y += offset;
  }
  return { x, y, width: place.width, height: place.height };
}

/** Whether the window's title bar can be grabbed on this screen. */
function isReachable(place: Rectangle, screen: Rectangle): boolean {
  const visible = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  return visible >= leastVisible && place.y >= screen.y - 8 && place.y <= screen.y + screen.height - leastVisible;
}

export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
}
