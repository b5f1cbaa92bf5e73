import { addresses } from '../../domain/address.ts';
import { search as words } from '../../i18n/zh/search.ts';
import { link } from '../../links.ts';
import type { Marked } from '../../search/engine/answer.ts';
import type { Directory } from '../../search/format/directory.ts';
import { placesInName } from '../../search/found-places.ts';
import { findMarks } from '../../search/marks.ts';
import { element } from '../element.ts';
import { markedNodes } from './marked-nodes.ts';

/** Department, year, category and number of a commitment; more facts follow where they are given. */
export function resultMeta(
  id: string,
  { directory, marked }: { directory: Directory; marked: Marked },
  ...more: string[]
): HTMLParagraphElement {
  const [year = '', departmentId = '', no = ''] = id.split('/');
  const department = directory.departments.find((each) => each.id === departmentId);
  const name = department?.name ?? departmentId;
  const alias = matchedAlias(name, department?.otherNames ?? [], marked);
  const aliasNodes =
    alias === null ? [] : [words.alsoCalled, ...markedNodes(alias, placesInName(alias, marked))];
  const facts = [words.year(year), categoryName(directory, year, departmentId), words.no(no)];
  return element(
    'p',
    { class: 'search-result-meta' },
    element(
      'a',
      { href: link(addresses.department(departmentId)) },
      ...markedNodes(name, placesInName(name, marked)),
    ),
    ...(alias === null ? [] : [element('span', {}, ...aliasNodes)]),
    ...[...facts, ...more].map((fact) => element('span', {}, fact)),
  );
}

/** Another name of the department in which a word stands that is not in the name shown. */
function matchedAlias(
  name: string,
  otherNames: readonly string[],
  { words: searched }: Marked,
): string | null {
  const missing = searched.filter((word) => findMarks(name, [word]).length === 0);
  return otherNames.find((other) => findMarks(other, missing).length > 0) ?? null;
}

function categoryName(
  { blocks, departments, categories }: Directory,
  year: string,
  id: string,
): string {
  const block = blocks.find(
    (each) => String(each.year) === year && departments[each.department]?.id === id,
  );
  return categories[block?.category ?? -1]?.name ?? '';
}
