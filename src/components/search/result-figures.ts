import { search as words } from '../../i18n/zh/search.ts';
import type { RecordTexts, SearchComparison } from '../../search/records.ts';
import { searchFields } from '../../search/records.ts';
import { element } from './elements.ts';
import { row } from './result-sides.ts';

const mostFigures = 3;

/** The numbers of a commitment: targets held against outcomes with our reading, or else those that it states. */
export function resultFigures(
  texts: RecordTexts,
  readingName: (reading: string) => string,
): HTMLElement[] {
  const answered = texts.comparisons.filter(([, , outcome]) => outcome !== null);
  if (answered.length > 0) {
    const shown = answered.slice(0, mostFigures).map((each) => compared(each, readingName));
    return [row(words.compared, ...shown, ...more(answered.length))];
  }
  const printed = statedNumbers(texts);
  if (printed.length === 0) {
    return [];
  }
  const shown = printed.slice(0, mostFigures).join(words.listSeparator);
  return [row(words.quantities, element('p', {}, shown), ...more(printed.length))];
}

function compared(
  [counts, target, outcome, reading]: SearchComparison,
  readingName: (reading: string) => string,
): HTMLParagraphElement {
  return element(
    'p',
    {},
    words.comparedOf(counts, target, outcome),
    ' ',
    element('span', { class: 'badge' }, words.ours, readingName(reading)),
  );
}

/** What is counted with its number; where nothing was held against anything, the numbers as printed. */
function statedNumbers({ comparisons, quantities, ...texts }: RecordTexts): string[] {
  const targets = comparisons.flatMap(([counts, target]) =>
    target === null ? [] : [`${counts ?? ''}${target}`],
  );
  if (targets.length > 0) {
    return targets;
  }
  return quantities.flatMap(([field, start, end, , , , stated]) => {
    const name = searchFields[field] ?? 'title';
    return stated && (name === 'target' || name === 'outcome')
      ? (texts[name]?.slice(start, end) ?? [])
      : [];
  });
}

function more(count: number): HTMLElement[] {
  return count > mostFigures
    ? [element('p', { class: 'muted' }, words.moreFigures(count - mostFigures))]
    : [];
}
