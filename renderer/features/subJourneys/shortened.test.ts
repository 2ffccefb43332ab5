import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from './shortened.ts';

describe('shortened', () => {
  it('leaves what fits and cuts between words', () => {
    expect(shortened('First order', 24)).toBe('First order');
    expect(shortened('From the first order to the second', 24)).toBe('From the first order…');
    expect(shortened('Industrial Plastics: lids for food', 24)).toBe('Industrial Plastics…');
    expect(shortened('Internationalisierungsstrategie', 12)).toBe('Internation…');
  });

  it('is never longer than asked, and begins as the name does', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (name, longest) => {
      const short = shortened(name, longest);
      expect([...new Intl.Segmenter().segment(short)].length).toBeLessThanOrEqual(longest);
      expect(name.startsWith(short.replace(/…$/u, '')) || name === short).toBe(true);
    }));
  });
});
