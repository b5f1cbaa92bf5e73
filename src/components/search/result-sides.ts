import { excerptOf } from '../../domain/excerpt.ts';
import { search as words } from '../../i18n/zh/search.ts';
import type { Marked } from '../../search/engine/answer.ts';
import { excerptSentences, type MarkedExcerpt } from '../../search/excerpts.ts';
import { placesFound } from '../../search/found-places.ts';
import type { RecordTexts, SearchField } from '../../search/records.ts';
import { element } from '../element.ts';
import { runNodes } from './marked-nodes.ts';

// About two lines on a phone.
const openingLength = 60;

/** The sentences in which something stands, under the side they are of; else the beginning of the first side. */
export function resultSides(texts: RecordTexts, marked: Marked): HTMLElement[] {
  const found = [
    side(words.target, texts, 'target', marked),
    outcomeTitle(texts, marked),
    side(words.outcome, texts, 'outcome', marked),
  ].filter((each) => each !== null);
  return found.length > 0 ? found : opening(texts);
}

function side(
  label: string,
  texts: RecordTexts,
  field: SearchField,
  marked: Marked,
): HTMLElement | null {
  const excerpts = excerptSentences(texts[field] ?? '', placesFound(texts, field, marked));
  return excerpts.length === 0 ? null : row(label, ...excerpts.map(toParagraph));
}

/** The outcome table's title, where something stands in it that is not in the commitment's own. */
function outcomeTitle(texts: RecordTexts, marked: Marked): HTMLElement | null {
  const own = placesFound(texts, 'title', marked).length;
  return placesFound(texts, 'outcome_title', marked).length > own
    ? side(words.outcomeTitle, texts, 'outcome_title', marked)
    : null;
}

function opening({ target, outcome }: RecordTexts): HTMLElement[] {
  const text = target ?? outcome;
  if (text === null) {
    return [];
  }
  const { text: beginning, cut } = excerptOf(text, openingLength);
  const label = target === null ? words.outcome : words.target;
  return [row(label, element('p', {}, beginning, ...(cut ? [words.cut] : [])))];
}

/** A sentence with its marks. */
export function toParagraph({ runs, cutBefore, cutAfter }: MarkedExcerpt): HTMLParagraphElement {
  return element(
    'p',
    {},
    ...(cutBefore ? [words.cut] : []),
    ...runNodes(runs),
    ...(cutAfter ? [words.cut] : []),
  );
}

/** A line of a result with its name before it. */
export function row(label: string, ...children: (Node | string)[]): HTMLDivElement {
  return element('div', {}, element('dt', {}, label), element('dd', {}, ...children));
}
