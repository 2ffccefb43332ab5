import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { choices, createChooser } from '../../test/helpers/chooser.ts';
import { commandCases } from '../../test/helpers/commandCases.ts';
import { findFaults, isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import type { Change } from '../changes/changeset.ts';
import { undoChanges } from '../changes/fitChanges.ts';

describe('every command, on any library, with any arguments', () => {
  it('is tested on libraries that are whole', () => {
    fc.assert(fc.property(wholeDocument, (document) => {
      expect(findFaults(document)).toEqual([]);
    }));
  });

  it.each(Object.entries(commandCases))('%s: keeps the document whole, undoes and redoes exactly, or refuses with a message', (_, command) => {
    const seen = { changed: 0, refused: 0 };
    fc.assert(fc.property(wholeDocument, choices, (document, numbers) => {
      const outcome = checkCommand(document, (given) => command(given, createChooser(document, numbers)));
      if (outcome.refusal) seen.refused += 1;
      else if (outcome.changes.length > 0) seen.changed += 1;
    }), { numRuns: 150, seed: 20260501 });
    // A property that only ever sees refusals proves nothing.
    expect(seen.changed).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(0);
  });

  it('in any sequence, all undone from the last to the first gives the library back', () => {
    const plans = fc.array(fc.tuple(fc.nat(Object.keys(commandCases).length - 1), choices), { minLength: 2, maxLength: 12 });
    let done = 0;
    fc.assert(fc.property(wholeDocument, plans, (start, plan) => {
      let document = start;
      const made: (readonly Change[])[] = [];
      for (const [index, [command, numbers]] of plan.entries()) {
        const draft = Object.values(commandCases)[command]?.(document, createChooser(document, numbers, `new-${index}`));
        if (!draft?.ok || draft.value.changes.length === 0) continue;
        document = applyAll(document, draft.value.changes);
        made.push(draft.value.changes);
      }
      done += made.length;
      for (const changes of made.toReversed()) document = applyAll(document, undoChanges(document, changes));
      expect(isSameDocument(document, start)).toBe(true);
    }), { numRuns: 100, seed: 20260502 });
    expect(done).toBeGreaterThan(200);
  });

  it('leaves none out', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.includes('.test.')).map((name) => name.replace('.ts', ''));
    const commands = files.filter((name) => /^(add|archive|arrange|attach|connect|create|delete|detach|duplicate|edit|insert|link|move|paste|reopen|replace|reply|resolve|restore|reverse|send|set|unlink|update)[A-Z]/.test(name) && name !== 'moveAmong');
    expect(Object.keys(commandCases).sort()).toEqual(commands.sort());
  });
});
