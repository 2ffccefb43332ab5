import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/model/records.ts';
import { additionOf, changesetOf, smallJourney } from '../../test/helpers/changesets.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { createLibraryFile } from './createLibraryFile.ts';

const inFolder = createTemporaryFolder();
const persona: AnyRecord = { type: 'persona', id: 'petra', order: 'a0', name: 'Petra' };
const said = { author: 'Ewa', at: '2026-05-01T08:00:00Z' } as const;
const onCard: AnyRecord = { type: 'comment', id: 'on-card', journeyId: 'j-journey', targetId: 'j-card', text: 'Which neighbour, @Petra?', mentions: [{ name: 'Petra', personaId: 'petra' }], ...said };
const onPersona: AnyRecord = { type: 'comment', id: 'on-persona', targetId: 'petra', text: 'Two interviews are few', ...said };

describe('comments in a library', () => {
  it('are found by their words and author, with what they are about', () => {
    const library = createLibraryFile(inFolder('found.itinera'));
    library.commit(changesetOf('a', additionOf(...smallJourney('j'), persona, onCard, onPersona)), 1);
    expect(library.search('neighbour', 10)).toEqual([
      { recordId: 'on-card', type: 'comment', journeyId: 'j-journey', title: 'Asks a friend', snippet: 'Which \u0002neighbour\u0003, @Petra?', aboutId: 'j-card' },
    ]);
    expect(library.search('interviews', 10)).toMatchObject([{ recordId: 'on-persona', journeyId: null, title: 'Petra', aboutId: 'petra' }]);
    expect(library.search('ewa', 10)).toHaveLength(2);
    library.close();
  });

  it('are told in the log by what they are about', () => {
    const library = createLibraryFile(inFolder('told.itinera'));
    library.commit(changesetOf('a', additionOf(...smallJourney('j'), persona)), 1);
    library.commit(changesetOf('b', additionOf(onCard)), 2);
    library.commit(changesetOf('c', additionOf(onPersona)), 3);
    const [latest, before] = library.history.readEntries({ journeyId: null, beforeRevision: null, limit: 2 });
    expect([latest?.names, before?.names]).toEqual([['Petra'], ['Asks a friend']]);
    expect(library.history.readEntries({ journeyId: 'j-journey', beforeRevision: null, limit: 9 })[0]?.names).toEqual(['Asks a friend']);
    library.close();
  });
});
