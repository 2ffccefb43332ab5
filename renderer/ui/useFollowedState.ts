import { useState } from 'react';

/** State that a person may change meanwhile and that starts anew whenever `value` changes from outside. */
export function useFollowedState<Value>(value: Value): [Value, (next: Value) => void] {
  const [known, setKnown] = useState(value);
  const [state, setState] = useState(value);
  if (known !== value) {
    setKnown(value);
    setState(value);
    return [value, setState];
  }
  return [state, setState];
}
