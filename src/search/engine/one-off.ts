/** The characters at a place that are a term with one character wrong, missing or too many; `null` where they are not. */
export function windowOneOff(
  text: readonly string[],
  place: number,
  term: readonly string[],
): string | null {
  // Of three characters of which the last is wrong, the two that are right say more than what follows them.
  const [first, second] = term.length > 3 ? [0, -1] : [-1, 0];
  for (const length of [term.length + first, term.length + second, term.length + 1]) {
    for (const start of [place, place + 1, place - 1]) {
      const window = start < 0 ? [] : text.slice(start, start + length);
      if (window.length === length && beginsAlike(window, term) && isOneOff(window, term)) {
        return window.join('');
      }
    }
  }
  return null;
}

/** Of three characters, 计局 or 统计局 is nothing like 审计局: the first says what it is. */
function beginsAlike(window: readonly string[], term: readonly string[]): boolean {
  return term.length > 3 || window[0] === term[0];
}

// e.g. `30亿元` for `3亿元`, `CBD` for `CPD`: another number or abbreviation is another thing, not a slip.
const exactOnly = /[a-z0-9.%]/;

/**
 * Whether leaving out or changing one character makes two texts the same. Their lengths differ by one at most.
 * A digit or a letter is no slip.
 */
function isOneOff(window: readonly string[], term: readonly string[]): boolean {
  let same = 0;
  while (same < window.length && window[same] === term[same]) {
    same += 1;
  }
  const left = window.slice(same + (window.length >= term.length ? 1 : 0));
  const right = term.slice(same + (term.length >= window.length ? 1 : 0));
  const changed = [
    ...(window.length >= term.length ? [window[same]] : []),
    ...(term.length >= window.length ? [term[same]] : []),
  ];
  const isSlip = !changed.some((each) => exactOnly.test(each ?? ''));
  return isSlip && left.join('') === right.join('');
}
