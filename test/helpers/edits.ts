import fc from 'fast-check';
import type { Document } from '../../shared/changes/document.ts';
import type { Change } from '../../shared/changes/changeset.ts';
import { choices, createChooser } from './chooser.ts';
import { commandCases } from './commandCases.ts';
import { applyAll } from './rebaseSimulation.ts';

/** A random command with random arguments, resolved when it is run. */
export interface Edit {
  readonly command: string;
  readonly numbers: readonly number[];
}

export const edit: fc.Arbitrary<Edit> = fc.record({ command: fc.constantFrom(...Object.keys(commandCases)), numbers: choices });
export const edits = (most: number): fc.Arbitrary<Edit[]> => fc.array(edit, { minLength: 1, maxLength: most });

/** What the edit changes in this document; nothing when it is refused. `prefix` keeps new ids apart. */
export function changesOfEdit(document: Document, { command, numbers }: Edit, prefix: string): readonly Change[] {
  const draft = commandCases[command]?.(document, createChooser(document, numbers, prefix));
  return draft?.ok ? draft.value.changes : [];
}

/** Runs edits one after the other: the changes of each, and the document at the end. */
export function runEdits(document: Document, list: readonly Edit[], prefix: string): { readonly steps: readonly (readonly Change[])[]; readonly document: Document } {
  const steps: (readonly Change[])[] = [];
  let current = document;
  for (const [at, each] of list.entries()) {
    const changes = changesOfEdit(current, each, `${prefix}${at}`);
    steps.push(changes);
    current = applyAll(current, changes);
  }
  return { steps, document: current };
}
