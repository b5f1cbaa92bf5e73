import { fold } from '../fold.ts';
import type { Directory } from '../format/directory.ts';

// `文化局`: a part of a name, and what kind of body it is.
const body = /^(.{2,})(局|委|办|部|中心|集团)$/u;
// What is in the names of many bodies, and names none: `管理局`.
const anyBody = /^(?:[市和]|管理|监督|事务|工作|办公|服务|发展|合作|交流|资源|社会|委员会?)+$/u;

/** Places of the departments of which the canonical name holds a folded term. */
export function placesNamed({ departments }: Directory, folded: string): number[] {
  return departments.flatMap(({ name }, place) => (fold(name).includes(folded) ? [place] : []));
}

/**
 * Places of the departments of which another name is a folded term, with 市, the city or neither before it:
 * `湖州市教育局`. A run of its characters, 政府 of 市政府外事办公室, is no name; those of which the canonical name holds
 * the term are not among them.
 */
export function placesCalled(directory: Directory, folded: string): number[] {
  return otherPlaces(directory, folded, isSame);
}

/**
 * Places of the departments that are called by a part of a name with the kind of body, `文化局`, or by a name without
 * it, `卫计`. What stands in a text may be an ordinary word there: `文旅`.
 */
export function placesCalledInPart(directory: Directory, folded: string): number[] {
  return otherPlaces(directory, folded, (name, typed) => {
    const [own, asked] = [body.exec(name), body.exec(typed)];
    const [, stem = ''] = own ?? [];
    const [, part = '', kind = ''] = asked ?? [];
    return (
      (own !== null && !anyBody.test(stem) && isSame(stem, typed)) ||
      (asked !== null && !anyBody.test(part) && name.endsWith(kind) && name.includes(part))
    );
  });
}

function otherPlaces(
  directory: Directory,
  folded: string,
  is: (name: string, typed: string) => boolean,
): number[] {
  const forms = [folded, withoutCity(directory, folded)].filter((each) => each.length > 1);
  return directory.departments.flatMap(({ name, otherNames }, place) => {
    const names = [name, ...otherNames].map(fold);
    const isCalled = forms.some((typed) => names.some((each) => is(each, typed)));
    return isCalled && !fold(name).includes(folded) ? [place] : [];
  });
}

// `市场监督管理局` begins with 市 even without the 市 of its city.
function isSame(name: string, typed: string): boolean {
  return name === typed || name === `市${typed}` || typed === `市${name}`;
}

/** A name without the city's own, `市教育局` of `湖州市教育局`; empty where the city is not in it. */
function withoutCity({ city }: Directory, folded: string): string {
  const own = fold(city);
  // e.g. `中共湖州市委宣传部`, `共青团湖州市委`, `浙江省湖州市教育局`
  return own !== '' && folded.includes(own)
    ? folded.replace(own, '').replace(/^(?:中共|\p{Script=Han}{2,3}省)/u, '')
    : '';
}
