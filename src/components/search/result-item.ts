import { addresses } from '../../domain/address.ts';
import { search as words } from '../../i18n/zh/search.ts';
import { link } from '../../links.ts';
import type { Marked } from '../../search/engine/answer.ts';
import type { Directory } from '../../search/format/directory.ts';
import { placesFound } from '../../search/found-places.ts';
import { element } from '../element.ts';
import type { ListedResult } from './arrange.ts';
import { markedNodes } from './marked-nodes.ts';
import { resultFigures } from './result-figures.ts';
import { resultMeta } from './result-meta.ts';
import { resultSides } from './result-sides.ts';

/** What a result is shown with. */
export interface ResultContext {
  directory: Directory;
  marked: Marked;
  /** Name of one of our readings. */
  readingName(reading: string): string;
}

/** One commitment in the list of results. */
export function resultItem(
  { id, texts }: Pick<ListedResult, 'id' | 'texts'>,
  context: ResultContext,
  level: 'h3' | 'h4',
): HTMLLIElement {
  const { marked, readingName } = context;
  const title = element(
    'a',
    { href: link(addresses.commitment(id)), 'data-result': '' },
    ...markedNodes(texts.title, placesFound(texts, 'title', marked).flat()),
  );
  const article = element(
    'article',
    { class: 'search-result' },
    resultMeta(id, context, ...(texts.outcome === null ? [words.noOutcome] : [])),
    element(level, { class: 'search-result-title' }, title),
    element(
      'dl',
      { class: 'search-result-sides' },
      ...resultSides(texts, marked),
      ...resultFigures(texts, marked, readingName),
    ),
  );
  return element('li', {}, article);
}
