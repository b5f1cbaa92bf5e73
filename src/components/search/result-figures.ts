import { sentenceAround } from '../../domain/sentence.ts';
import { sayPrinted } from '../../i18n/zh/changes.ts';
import { search as words } from '../../i18n/zh/search.ts';
import type { Marked } from '../../search/engine/answer.ts';
import { placesFound, placesInName } from '../../search/found-places.ts';
import {
  type RecordTexts,
  type SearchComparison,
  type SearchNumber,
  searchFields,
} from '../../search/records.ts';
import { element } from '../element.ts';
import { row } from './result-sides.ts';

const mostFigures = 3;

/**
 * The numbers of a commitment: targets held against outcomes with our reading, or else those that it states.
 * Those that count what was searched for come first, then those in whose sentence it stands.
 */
export function resultFigures(
  texts: RecordTexts,
  marked: Marked,
  readingName: (reading: string) => string,
): HTMLElement[] {
  const answered = texts.comparisons.filter(([, , outcome]) => outcome !== null);
  if (answered.length > 0) {
    const shown = closestFirst(answered, texts, marked).slice(0, mostFigures);
    const rows = shown.map((each) => compared(each, readingName));
    return [row(words.compared, ...rows, ...more(answered.length))];
  }
  const printed = statedNumbers(texts, marked);
  if (printed.length === 0) {
    return [];
  }
  const shown = printed.slice(0, mostFigures).join(words.listSeparator);
  return [row(words.quantities, element('p', {}, shown), ...more(printed.length))];
}

function compared(
  [counts, target, outcome, reading, near]: SearchComparison,
  readingName: (reading: string) => string,
): HTMLParagraphElement {
  return element(
    'p',
    {},
    words.comparedOf(counts, target && sayNumber(target), outcome && sayNumber(outcome), near),
    ' ',
    element('span', { class: 'badge' }, words.ours, readingName(reading)),
  );
}

function sayNumber([quote, , , change]: SearchNumber): string {
  return sayPrinted({ quote, basis: change ?? 'level' });
}

/**
 * What is counted with its number, a change said as one; where nothing was held against anything, the
 * numbers as printed. In the order in which they are shown.
 */
export function statedNumbers(texts: RecordTexts, marked: Marked): string[] {
  const targets = texts.comparisons.filter(([, target]) => target !== null);
  if (targets.length > 0) {
    return closestFirst(targets, texts, marked).map(
      ([counts, target]) => `${counts ?? ''}${target === null ? '' : sayNumber(target)}`,
    );
  }
  const stated = texts.quantities.flatMap(
    ([field, start, end, , , , isStated, change]): SearchComparison[] => {
      const name = searchFields[field] ?? 'title';
      const quote = texts[name]?.slice(start, end) ?? '';
      const number: SearchNumber =
        change === undefined ? [quote, field, start] : [quote, field, start, change];
      return isStated && (name === 'target' || name === 'outcome')
        ? [[null, number, null, 'no-outcome']]
        : [];
    },
  );
  return closestFirst(stated, texts, marked).flatMap(([, number]) =>
    number === null ? [] : sayNumber(number),
  );
}

/** Otherwise their order stays. */
function closestFirst(
  comparisons: readonly SearchComparison[],
  texts: RecordTexts,
  marked: Marked,
): SearchComparison[] {
  return comparisons
    .map((comparison) => ({ comparison, close: closeness(comparison, texts, marked) }))
    .toSorted((a, b) => b.close - a.close)
    .map(({ comparison }) => comparison);
}

function closeness([counts, ...numbers]: SearchComparison, texts: RecordTexts, marked: Marked) {
  if (counts !== null && placesInName(counts, marked).length > 0) {
    return 2;
  }
  const [target, outcome] = numbers;
  return [target, outcome].some((number) => number && standsBeside(number, texts, marked)) ? 1 : 0;
}

/** Whether what was searched for stands in the sentence of a number. */
function standsBeside([quote, field, start]: SearchNumber, texts: RecordTexts, marked: Marked) {
  const name = searchFields[field] ?? 'title';
  const sentence = sentenceAround(texts[name] ?? '', start, start + quote.length);
  const end = sentence.start + sentence.text.length;
  return placesFound(texts, name, marked)
    .flat()
    .some((place) => place.start >= sentence.start && place.end <= end);
}

function more(count: number): HTMLElement[] {
  return count > mostFigures
    ? [element('p', { class: 'muted' }, words.moreFigures(count - mostFigures))]
    : [];
}
