/** A way to shuffle a list without knowing it: sorts by numbers drawn. */
export function shuffle<Value>(values: readonly Value[], draw: () => number): Value[] {
  return values
    .map((value) => ({ value, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
