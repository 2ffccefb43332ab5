import { createId } from './createId.ts';

/** Makes ids for a command that wants several (`next`) and keeps them in the order in which it took them (`made`). */
export function createIds(): { readonly made: readonly string[]; readonly next: () => string } {
  const made: string[] = [];
  return { made, next: () => {
    const id = createId();
    made.push(id);
    return id;
  } };
}
