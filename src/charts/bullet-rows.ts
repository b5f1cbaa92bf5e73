import { type Clause, type ClauseOutcome, type ClauseTarget, isDrawn } from './clauses.ts';
import { type Frame, gap, gutter, leading, middleOf } from './frame.ts';
import { type TextMark, text } from './geometry.ts';
import { countLanes, type LaidLabel, layLanes, type WantedLabel } from './lanes.ts';
import { textWidth, widest, wrapText } from './text-width.ts';

/** The words of the chart. */
export interface BulletWords {
  /** What a clause counts, with its unit, and that less is better where it is. */
  clauseName: (clause: Pick<Clause, 'name' | 'unit' | 'lower' | 'kind' | 'targets'>) => string;
  /** A target with its number as printed. */
  targetLabel: (target: ClauseTarget) => string;
  /** A stretch on an axis of ranks, in as few characters as it takes: several stand side by side. */
  stretchRank: (target: ClauseTarget) => string;
  /** The outcome with its number as printed: a result, one as of a day, or a forecast. */
  outcomeLabel: (outcome: ClauseOutcome) => string;
  /** A clause that cannot be drawn: its numbers, and why. */
  clauseText: (clause: Clause) => string;
}

export interface BulletOptions {
  frame: Frame;
  words: BulletWords;
}

/** Where the columns of a drawing stand. */
export interface BulletColumns {
  nameWidth: number;
  /** The number 0 of every bar ends here. */
  zeroX: number;
  plotLeft: number;
  plotRight: number;
}

/** The room of one clause: its name, the lanes of its labels, and the stage on which its marks stand. */
export interface BulletRoom {
  name: TextMark[];
  /** Labels of the targets over the stage. */
  labels: TextMark[];
  /** Upper edge of the stage. */
  top: number;
  middle: number;
  /** Where the stage ends. */
  bottom: number;
}

/** Distance of two lanes of labels. */
const laneLeading = 21;

/** Space over the first row's text and under a row's last mark. */
const padding = { above: 6, below: 16 };

/** Half of the widest tick, which must not be cut off at the right edge. */
const edge = 3;

export function layoutColumns(
  clauses: readonly Clause[],
  { frame, words }: BulletOptions,
): BulletColumns {
  const zeroWidth = textWidth('0', frame.small) + gap;
  if (frame.labels === 'above') {
    const plot = { plotLeft: zeroWidth, plotRight: frame.width - edge };
    return { ...plot, nameWidth: frame.width, zeroX: zeroWidth - gap };
  }
  const names = clauses.map((clause) => words.clauseName(clause));
  const values = clauses
    .filter(isDrawn)
    .filter(({ kind }) => kind === 'bar')
    .map(({ outcome }) => words.outcomeLabel(outcome));
  const nameWidth = Math.min(widest(names, frame.size), frame.width / 3);
  const plotLeft = nameWidth + gutter + zeroWidth;
  const plotRight = frame.width - widest(values, frame.size) - gap - edge * 2;
  return { nameWidth, zeroX: plotLeft - gap, plotLeft, plotRight };
}

/** What a room must hold. */
export interface RoomContents {
  clause: Clause;
  /** Place of a value. */
  at: (value: number) => number;
  /** Height of the stage. */
  stage: number;
  /** Rightmost place that a label over the stage may take. */
  right: number;
  /** Other labels to stand over the stage, nearer to it than those of the targets. */
  others: readonly WantedLabel[];
}

/** Makes room for a clause from `top` downwards. Its name is never cut off: the row grows instead. */
export function makeRoom(
  { clause, at, stage, right, others }: RoomContents,
  top: number,
  { nameWidth, plotLeft }: BulletColumns,
  { frame, words }: BulletOptions,
): BulletRoom {
  const name = wrapText(words.clauseName(clause), frame.size, nameWidth);
  const laid = layLanes(
    [
      ...others,
      ...clause.targets.map((target) => ({
        content:
          clause.kind === 'rank' && target.stretch
            ? words.stretchRank(target)
            : words.targetLabel(target),
        x: at(target.figure.value),
      })),
    ],
    { left: frame.labels === 'above' ? 0 : plotLeft, right, size: frame.size },
  );
  const over = countLanes(laid) * laneLeading + gap;
  const nameHeight = name.length * leading;
  const start = top + padding.above;
  const stageTop =
    frame.labels === 'above'
      ? start + nameHeight + over
      : start + Math.max(over, (nameHeight - stage) / 2);
  const middle = stageTop + stage / 2;
  const firstBaseline =
    frame.labels === 'above'
      ? start + leading - gap / 2
      : baselineFrom(middle, name.length, frame.size);
  return {
    name: name.map((part, index) => text(part, 0, firstBaseline + index * leading)),
    labels: laid.map((label) => laneText(label, stageTop)),
    top: stageTop,
    middle,
    bottom: Math.max(stageTop + stage, frame.labels === 'above' ? 0 : middle + nameHeight / 2),
  };
}

function laneText({ content, x, lane }: LaidLabel, stageTop: number): TextMark {
  return text(content, x, stageTop - gap - 3 - lane * laneLeading, 'middle');
}

/** First baseline of a block of lines whose middle is given. */
function baselineFrom(middle: number, lines: number, size: number): number {
  return middle - ((lines - 1) * leading) / 2 + (0 - middleOf(0, size));
}

/** Where the row under a room starts. */
export function rowEnd(bottom: number): number {
  return bottom + padding.below;
}

/** A clause in words: its name, and the sentence under or beside it. */
export interface ClauseTextMark {
  kind: 'text';
  name: TextMark[];
  lines: TextMark[];
}

/** Lays out a clause that cannot be drawn, from `top` downwards. */
export function layoutText(
  clause: Clause,
  top: number,
  { nameWidth, plotLeft, zeroX }: BulletColumns,
  { frame, words }: BulletOptions,
): { mark: ClauseTextMark; bottom: number } {
  const above = frame.labels === 'above';
  const x = above ? 0 : Math.min(zeroX, plotLeft);
  const name = wrapText(words.clauseName(clause), frame.size, nameWidth);
  const lines = wrapText(words.clauseText(clause), frame.size, frame.width - x);
  const first = top + padding.above + leading - gap / 2;
  const textTop = above ? first + name.length * leading : first;
  const rows = above ? name.length + lines.length : Math.max(name.length, lines.length);
  return {
    mark: {
      kind: 'text',
      name: name.map((part, index) => text(part, 0, first + index * leading)),
      lines: lines.map((part, index) => text(part, x, textTop + index * leading)),
    },
    bottom: rowEnd(top + padding.above + rows * leading - gap),
  };
}
