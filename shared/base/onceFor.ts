/** Works an answer out once for each object that is asked about and keeps it as long as that object lives. */
export function onceFor<Input extends object, Answer>(make: (input: Input) => Answer): (input: Input) => Answer {
  const known = new WeakMap<Input, { readonly answer: Answer }>();
  return (input) => {
    const kept = known.get(input) ?? { answer: make(input) };
    known.set(input, kept);
    return kept.answer;
  };
}
