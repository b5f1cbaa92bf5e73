import { addresses } from '../../domain/address.ts';
import type { Reading } from '../../domain/comparison/comparison.ts';
import type { ListedCommitment } from '../../domain/listed-commitments.ts';
import { listing as words } from '../../i18n/zh/listing.ts';
import { readings as readingWords } from '../../i18n/zh/readings.ts';
import { link } from '../../links.ts';
import { type Cell, cell, type Line, line, toRuns } from './cell.ts';
import { departmentCell, difficultyCell, sourceLine, yearCell } from './common-cells.ts';

/**
 * The cells of a commitment, the first of which heads the row.
 *
 * @param marked Folded runs of characters that were searched for.
 */
export function commitmentCells(row: ListedCommitment, marked: readonly string[]): Cell[] {
  return [
    { column: 'text', numeric: false, lines: textLines(row, marked) },
    yearCell(row),
    departmentCell(row, marked),
    difficultyCell(row),
    cell('targets', sayTargets(row), true),
    { column: 'readings', numeric: false, lines: readingLines(row.readings) },
  ];
}

/** Where the target is not in the documents, nothing is known of its numbers. */
function sayTargets({ targets, target }: ListedCommitment): string {
  if (targets > 0) {
    return String(targets);
  }
  return target === null ? words.targetAbsentShort : words.noTargets;
}

function textLines(row: ListedCommitment, marked: readonly string[]): Line[] {
  const href = link(addresses.commitment(row.commitment_id));
  return [
    { role: 'title', parts: [{ kind: 'link', href, runs: toRuns(row.title, marked) }] },
    ...sideLines(
      { label: words.target, absent: words.targetAbsent },
      { text: row.target, document: row.target_document, at: row.target_line },
      marked,
    ),
    ...sideLines(
      { label: words.outcome, absent: words.outcomeAbsent },
      { text: row.outcome, document: row.outcome_document, at: row.outcome_line },
      marked,
    ),
  ];
}

function sideLines(
  { label, absent }: { label: string; absent: string },
  { text, document, at }: { text: string | null; document: string | null; at: number | null },
  marked: readonly string[],
): Line[] {
  if (text === null || document === null || at === null) {
    return [line(absent, 'aside')];
  }
  return [
    line(label, 'aside'),
    { role: 'quote', parts: [{ kind: 'text', runs: toRuns(text, marked) }] },
    sourceLine(document, at),
  ];
}

const isReading = (name: string): name is Reading => name in readingWords.names;
const order = Object.keys(readingWords.names).filter(isReading);

function readingLines(readings: readonly Reading[]): Line[] {
  if (readings.length === 0) {
    return [line(words.noReading, 'aside')];
  }
  return order.flatMap((reading) => {
    const count = readings.filter((each) => each === reading).length;
    const label = words.readingCount(readingWords.names[reading], count);
    return count === 0 ? [] : [{ role: 'plain', parts: [{ kind: 'reading', reading, label }] }];
  });
}
