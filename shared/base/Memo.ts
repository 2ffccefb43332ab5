/**
 * Values of the last pass by key, reused while their inputs are the same. Records are immutable, so identity tells. What a pass does not
 * ask for is forgotten with the next one.
 */
export class Memo<Value> {
  private current = new Map<string, { readonly inputs: readonly unknown[]; readonly value: Value }>();
  private previous: Memo<Value>['current'] = new Map();

  startPass(): void {
    this.previous = this.current;
    this.current = new Map();
  }

  /** The value made from equal inputs (compared one by one with Object.is), else a new one. A key is asked for once in a pass. */
  keep(key: string, inputs: readonly unknown[], make: () => Value): Value {
    const known = this.previous.get(key);
    const entry = known && isSameList(known.inputs, inputs) ? known : { inputs, value: make() };
    this.current.set(key, entry);
    return entry.value;
  }
}

/** Whether two lists hold the same entries, compared with Object.is. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!Object.is(a[index], b[index])) return false;
  return true;
}
