import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import { setEmotion, type SetEmotionArgs } from './setEmotion.ts';

const base = { id: 'new', journeyId: 'map', stepId: 'search', personaId: 'anna', valence: 0.5 };
const set = (args: Partial<SetEmotionArgs>, document = smallMap) => checkCommand(document, (given) => setEmotion(given, { ...base, ...args }));

describe('setEmotion', () => {
  it('adds a point, kept to one decimal, never −0', () => {
    expect(set({ stepId: 'ask', valence: 0.1 + 0.2 }).document.records.get('new')).toMatchObject({ valence: 0.3, parentId: 'ask' });
    expect(Object.is((set({ stepId: 'ask', valence: -0.04 }).document.records.get('new') as { valence: number }).valence, 0)).toBe(true);
  });

  it('updates the point that is there; the label stays unless it is given', () => {
    const { document } = set({});
    expect(document.records.has('new')).toBe(false);
    expect(document.records.get('anna-search')).toMatchObject({ valence: 0.5, label: 'Annoyed' });
    expect(set({ label: '' }).document.records.get('anna-search')).not.toHaveProperty('label');
  });

  it('settles on one point where two people set the first one at once', () => {
    const doubled = applyAll(smallMap, [{ op: 'add', record: { type: 'emotion', id: 'double', journeyId: 'map', parentId: 'search', personaId: 'anna', valence: 2 } }]);
    const { document } = set({}, doubled);
    expect([...document.records.values()].filter((record) => record.type === 'emotion' && record.parentId === 'search')).toHaveLength(1);
  });

  it.each([
    [{ valence: 2.1 }, 'error.emotion.offScale'], [{ valence: Number.NaN }, 'error.emotion.offScale'], [{ personaId: 'ben' }, 'error.emotion.notAttached'],
    [{ personaId: 'call' }, 'error.record.wrongType'], [{ stepId: 'nobody' }, 'error.record.missing'],
  ])('refuses %j', (args, key) => {
    expect(set(args).refusal?.key).toBe(key);
  });
});
