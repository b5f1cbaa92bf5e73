import { fold } from '../fold.ts';
import type { Directory } from '../format/directory.ts';

// `文化局`: a part of a name, and what kind of body it is.
const body = /^(?<part>.{2,})(?<kind>局|委|办|部|中心|集团)$/u;
const shortestBeginning = 3;

/** Places of the departments of which the canonical name holds a folded term. */
export function placesNamed({ departments }: Directory, folded: string): number[] {
  return departments.flatMap(({ name }, place) => (fold(name).includes(folded) ? [place] : []));
}

/**
 * Places of the departments of which only another name holds a folded term: one they are called by, one with the
 * city before it, `湖州市教育局`, or a part with the kind of body, `文化局`.
 */
export function placesCalled(directory: Directory, folded: string): number[] {
  if ([...folded].length < 2) {
    return [];
  }
  const places = (is: (names: readonly string[]) => boolean) =>
    directory.departments.flatMap(({ name, otherNames }, place) =>
      is([name, ...otherNames].map(fold)) ? [place] : [],
    );
  // `市场监督管理局` begins with 市 even without the 市 of its city.
  const rest = withoutCity(directory, folded);
  const isOfCity = (name: string) =>
    [rest, plain(rest)].some(
      (each) =>
        plain(name) === each || (each.length >= shortestBeginning && plain(name).startsWith(each)),
    );
  const called = places((names) => names.some((each) => each.includes(folded) || isOfCity(each)));
  const { part, kind } = body.exec(folded)?.groups ?? {};
  const all =
    called.length > 0 || part === undefined || kind === undefined
      ? called
      : places((names) => names.some((each) => each.endsWith(kind) && each.includes(part)));
  const named = new Set(placesNamed(directory, folded));
  return all.filter((place) => !named.has(place));
}

/** A name without the city's own, `市教育局` of `湖州市教育局`; empty where the city is not in it. */
function withoutCity({ city }: Directory, folded: string): string {
  const own = fold(city);
  // e.g. `中共湖州市委宣传部`, `共青团湖州市委`, `浙江省湖州市教育局`
  return own !== '' && folded.includes(own)
    ? folded.replace(own, '').replace(/^(?:中共|\p{Script=Han}{2,3}省)/u, '')
    : '';
}

function plain(name: string): string {
  return name.replace(/^市/, '');
}
