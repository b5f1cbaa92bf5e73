import { addresses } from '../../domain/address.ts';
import type { CommitmentId } from '../../domain/identity.ts';
import { link } from '../../links.ts';
import type { Marked } from '../../search/engine/answer.ts';
import { excerptSentences } from '../../search/excerpts.ts';
import type { Directory } from '../../search/format/directory.ts';
import { placesFound } from '../../search/found-places.ts';
import type { RecordTexts } from '../../search/records.ts';
import { element } from '../element.ts';
import { markedNodes } from './marked-nodes.ts';
import { resultMeta } from './result-meta.ts';
import { toParagraph } from './result-sides.ts';

/** A commitment in the quick list: its title, whose it is, and the first sentence in which something stands. */
export function quickResult(
  id: CommitmentId,
  texts: RecordTexts,
  directory: Directory,
  marked: Marked,
): HTMLLIElement {
  const title = element(
    'a',
    { href: link(addresses.commitment(id)), 'data-result': '' },
    ...markedNodes(texts.title, placesFound(texts, 'title', marked).flat()),
  );
  const [excerpt] = (['target', 'outcome'] as const).flatMap((field) =>
    excerptSentences(texts[field] ?? '', placesFound(texts, field, marked)),
  );
  return element(
    'li',
    { class: 'quick-search-result' },
    element('p', { class: 'quick-search-title' }, title),
    resultMeta(id, { directory, marked }),
    ...(excerpt === undefined ? [] : [toParagraph(excerpt)]),
  );
}
