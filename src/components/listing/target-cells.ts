import type { ListedTarget, ShownTarget } from '../../domain/listed-targets.ts';
import { sayChange, sayPrinted } from '../../i18n/zh/changes.ts';
import { listing as words } from '../../i18n/zh/listing.ts';
import { readings } from '../../i18n/zh/readings.ts';
import { type Cell, cell, hasMarks, type Line, line, toRuns } from './cell.ts';
import { departmentCell, difficultyCell, sourceLine, yearCell } from './common-cells.ts';

/**
 * The cells of a target quantity, the first of which heads the row.
 *
 * @param marked Folded runs of characters that were searched for.
 */
export function targetCells(row: ShownTarget, marked: readonly string[]): Cell[] {
  return [
    { column: 'text', numeric: false, lines: textLines(row, marked) },
    yearCell(row),
    departmentCell(row, marked),
    cell('comparator', words.comparators[row.comparator]),
    {
      column: 'value',
      numeric: true,
      lines: [line(sayValue(row)), ...(row.stretch ? [line(words.stretch, 'aside')] : [])],
    },
    difficultyCell(row),
    { column: 'reading', numeric: false, lines: readingLines(row) },
  ];
}

function textLines(row: ListedTarget, marked: readonly string[]): Line[] {
  const { title, sentence, quote, quote_start: start } = row;
  const strong = quote === null || start === null ? null : { start, end: start + quote.length };
  const texts: Line[] = [
    {
      role: 'title',
      parts: [
        {
          kind: 'link',
          href: row.url,
          runs: toRuns(title, marked),
        },
      ],
    },
    { role: 'quote', parts: [{ kind: 'text', runs: toRuns(sentence, marked, strong) }] },
  ];
  const shown = [...texts, ...departmentCell(row, marked).lines];
  const isElsewhere = marked.length > 0 && !hasMarks(shown);
  return [
    ...texts,
    ...(quote === null ? [line(words.implied, 'aside')] : []),
    ...(isElsewhere ? [line(words.elsewhere, 'aside')] : []),
    sourceLine(row.document, row.line),
  ];
}

/** With its unit; a change is said as one: the `10` of `下降10%` is no level. */
function sayValue({ value, value_max: max, basis, unit }: ListedTarget): string {
  if (value === null) {
    return words.unprinted;
  }
  const said = max === null ? String(value) : words.range(value, max);
  return `${sayChange(basis, `${value}${unit ?? ''}`)}${said}${unit ?? ''}`;
}

function readingLines({
  reading,
  outcome_quote: quote,
  outcome_basis: basis,
  near,
}: ShownTarget): Line[] {
  const answered =
    quote === null
      ? []
      : [
          line(
            `${words.answeredBy(sayPrinted({ quote, basis: basis ?? 'level' }))}${near ? readings.nearMark : ''}`,
            'aside',
          ),
        ];
  return [
    { role: 'plain', parts: [{ kind: 'reading', reading, label: readings.names[reading] }] },
    ...answered,
  ];
}
