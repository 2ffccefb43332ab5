import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { setLocked } from '../commands/setLocked.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { Primitive } from './scene.ts';

const ids = ['research', 'ask', 'touch', 'asks', 'call', 'nps', 'wait'];
const locked = checkCommand(smallMap, (document) => setLocked(document, { ids, locked: true })).document;
const locksIn = (primitives: readonly Primitive[] = []) => primitives.filter((primitive) => primitive.kind === 'icon' && primitive.name === 'lock-simple-fill').length;

describe('locks on the map', () => {
  const scene = layoutJourney(locked, 'map', layoutOptions('en'));

  it('stand on every locked card, header and label, and nowhere else', () => {
    for (const { id, primitives } of scene.items) expect([id, locksIn(primitives)]).toEqual([id, ids.includes(id) ? 1 : 0]);
    // The stage's own, and that of its locked step.
    expect(scene.stages.map(({ header }) => locksIn(header))).toEqual([2, 0]);
    for (const { id, label } of scene.lanes) expect([id, locksIn(label)]).toEqual([id, id === 'touch' ? 1 : 0]);
    expect(scene.lanes.find(({ id }) => id === 'touch')?.label.some((primitive) => primitive.kind === 'text' && primitive.text === 'Locked')).toBe(true);
  });

  it('are left out of what is handed over, which looks as if nothing were locked', () => {
    const plain = layoutJourney(smallMap, 'map', layoutOptions('en'));
    const handedOver = layoutJourney(locked, 'map', { ...layoutOptions('en'), withoutLocks: true });
    expect(handedOver.items).toEqual(plain.items);
    expect(handedOver.stages).toEqual(plain.stages);
    expect(handedOver.lanes).toEqual(plain.lanes);
  });
});
