import { addresses } from './address.ts';
import { type Commitment, type Side, sidesOf } from './commitment.ts';
import type { Comparison, Reading } from './comparison/comparison.ts';
import { gatherStatements, type OwnStatement } from './comparison/own-statements.ts';
import type { ScopedComparison } from './comparison/scope-note.ts';
import { isHeld } from './comparison/tally.ts';
import type { SourceDocument } from './document.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { LineRange } from './passage.ts';
import type { Quantity, QuantityRole } from './quantity/quantity.ts';
import { lineOfCharacter } from './quote-line.ts';
import { breakText } from './text-lines.ts';

/** A number of a text as printed, with its place. */
export interface BriefNumber {
  quote: string;
  /** What it counts, in the words of the document; `null` where it cannot be told. */
  counts: string | null;
  /** Whether it is a level or a change: the quote of `增长8%` is `8%`. */
  basis: Quantity['basis'];
  /** Whether it was only expected when the text was written. */
  forecast: boolean;
  /** Address of its line in the document, from the site's root. */
  address: string;
}

type SideName = 'target' | 'outcome';

/** A line of a text as printed, in runs: its numbers lead to their lines of the document. */
export type BriefLine = (string | BriefNumber)[];

/** Where the words of a row stand that has no number to lead there. */
export interface BriefSource {
  document: Pick<SourceDocument, 'id' | 'year' | 'kind'>;
  lines: LineRange;
}

/** One thing that a commitment comes to; see `briefOf`. */
export type BriefRow =
  | {
      kind: 'held';
      counts: string | null;
      /** `null` where it is not printed but follows from the outcome; `implied` then says it. */
      target: BriefNumber | null;
      implied: Comparison['target'];
      stretch: boolean;
      /** `null` where no number answers. */
      outcome: BriefNumber | null;
      forecast: boolean;
      /** Until when it was counted, as printed. */
      asOf: string | null;
      /** Whether the scopes of the two numbers are near and not the same. */
      near: boolean;
      reading: Reading;
    }
  /** What the department itself says of its completion; `before` stands where no amount can be told. */
  | {
      kind: 'stated';
      before: string;
      words: string;
      amounts: BriefNumber[];
      rate: BriefNumber | null;
      source: BriefSource;
    }
  /**
   * The first lines of a text that state numbers which nothing is held against, and how many numbers
   * follow. Lines all of whose numbers are forecasts are rows of their own: nothing of them is reached.
   */
  | { kind: 'lines'; side: SideName; forecast: boolean; lines: BriefLine[]; more: number }
  /** The beginning of a text that states no number. */
  | { kind: 'text'; side: SideName; excerpt: Excerpt; source: BriefSource };

/** A document, as far as the lines of its characters must be known. */
export type BriefDocument = Pick<SourceDocument, 'id' | 'spans'>;

// More lines than this are no summary.
const mostLines = 3;
// About two lines of a phone.
const excerptLength = 34;

/**
 * A commitment in a few rows: each target held against its outcome; what the department states of
 * itself; where nothing can be held against anything, the lines that state numbers, or else the
 * beginning of the text. Nothing is said of a side that is not in the documents.
 */
export function briefOf(
  commitment: Commitment,
  comparisons: readonly ScopedComparison[],
  document: (id: string) => BriefDocument,
): BriefRow[] {
  const { target, outcome } = commitment;
  const place = placing(commitment, document);
  if (outcome === null) {
    return target === null ? [] : linesOf('target', target, commitment, place);
  }
  const held = comparisons.filter(isHeld).map((each) => toHeld(each, place));
  const stated = gatherStatements(comparisons, outcome.text).map((each) =>
    toStated(each, sourceOf('outcome', outcome, commitment), place),
  );
  return held.length + stated.length > 0
    ? [...held, ...stated]
    : linesOf('outcome', outcome, commitment, place);
}

type Place = (printed: Printed) => BriefNumber;

/** Where a number stands, as quantities and comparisons both have it. */
interface Printed {
  quote: string;
  field: 'title' | 'text';
  start: number;
  document: string;
}

function placing(commitment: Commitment, document: (id: string) => BriefDocument): Place {
  return ({ quote, field, start, document: id }) => {
    const quantity = sidesOf(commitment)
      .find((side) => side.document === id)
      ?.[field].quantities.find((each) => each.start === start);
    const line = lineOfCharacter(document(id), {
      commitment: commitment.id,
      field,
      offset: start,
    });
    return {
      quote,
      counts: quantity?.counts ?? null,
      basis: quantity?.basis ?? 'level',
      forecast: quantity?.role === 'forecast',
      address: addresses.lines(id, { start: line, end: line }),
    };
  };
}

function toHeld(comparison: ScopedComparison, place: Place): BriefRow {
  const { counts, target, outcome, as_of, reading } = comparison;
  const printed = printedTarget(comparison);
  return {
    kind: 'held',
    counts,
    target: printed && place(printed),
    implied: printed === null ? target : null,
    stretch: target?.stretch ?? false,
    outcome: outcome && place(outcome),
    forecast: outcome?.forecast ?? false,
    asOf: as_of,
    near: comparison.scopeNote !== null,
    reading,
  };
}

function printedTarget({ target }: Comparison): Printed | null {
  if (target === null || target.quote === null || target.field === null || target.start === null) {
    return null;
  }
  const { quote, field, start, document } = target;
  return { quote, field, start, document };
}

function sourceOf(name: SideName, { document, text }: Side, { year }: Commitment): BriefSource {
  const kind = name === 'target' ? 'commitments' : 'outcomes';
  return { document: { id: document, year, kind }, lines: text.lines };
}

function toStated(statement: OwnStatement, source: BriefSource, place: Place): BriefRow {
  const { before, words, numbers, stated } = statement;
  return {
    kind: 'stated',
    before: numbers.length === 0 ? before : '',
    words,
    amounts: numbers.map(place),
    rate: stated && place({ ...stated, field: 'text', document: source.document.id }),
    source,
  };
}

// Of each side, the numbers that say what is to be reached, or was.
const telling: Readonly<Record<SideName, readonly QuantityRole[]>> = {
  target: ['target', 'stretch'],
  outcome: ['result', 'forecast'],
};

/** The lines of a text that state what is promised, or reported, in numbers; else its beginning. */
function linesOf(name: SideName, side: Side, commitment: Commitment, place: Place): BriefRow[] {
  const { text, quantities } = side.text;
  const numbers = quantities.filter(({ role }) => telling[name].includes(role));
  const lines = breakText(text, quantities)
    .map((line) => ({ line, own: numbers.filter((number) => isWithin(number, line)) }))
    .filter(({ own }) => own.length > 0);
  if (lines.length === 0) {
    return [
      {
        kind: 'text',
        side: name,
        excerpt: excerptOf(text, excerptLength),
        source: sourceOf(name, side, commitment),
      },
    ];
  }
  // One line more takes no more room than saying that there is more.
  const shown = lines.slice(0, lines.length === mostLines + 1 ? mostLines + 1 : mostLines);
  const more = numbers.length - shown.reduce((sum, { own }) => sum + own.length, 0);
  return groupForecasts(shown).map(({ forecast, group }, index, groups) => ({
    kind: 'lines',
    side: name,
    forecast,
    lines: group.map(({ line, own }) =>
      toRuns(text, line, own, (number) =>
        place({ ...number, field: 'text', document: side.document }),
      ),
    ),
    more: index === groups.length - 1 ? more : 0,
  }));
}

/** Lines in their order, those of forecasts alone apart from their neighbours. */
function groupForecasts<Line extends { own: readonly Quantity[] }>(
  lines: readonly Line[],
): { forecast: boolean; group: Line[] }[] {
  const groups: { forecast: boolean; group: Line[] }[] = [];
  for (const line of lines) {
    const forecast = line.own.every(({ role }) => role === 'forecast');
    const last = groups.at(-1);
    if (last?.forecast === forecast) {
      last.group.push(line);
    } else {
      groups.push({ forecast, group: [line] });
    }
  }
  return groups;
}

function isWithin(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

interface TextRange {
  start: number;
  end: number;
}

function toRuns(
  text: string,
  line: TextRange,
  numbers: readonly Quantity[],
  place: (number: Quantity) => BriefNumber,
): BriefLine {
  const runs: BriefLine = [];
  let at = line.start;
  for (const number of numbers) {
    runs.push(text.slice(at, number.start), place(number));
    at = number.end;
  }
  return [...runs, text.slice(at, line.end)].filter((run) => run !== '');
}
