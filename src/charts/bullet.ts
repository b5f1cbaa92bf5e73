import { type BarMark, layoutBar } from './bullet-bar.ts';
import { layoutRank, type RankMark } from './bullet-rank.ts';
import {
  type BulletColumns,
  type BulletOptions,
  type ClauseTextMark,
  layoutColumns,
  layoutText,
} from './bullet-rows.ts';
import { type Clause, type DrawnClause, isDrawn } from './clauses.ts';
import { type Canvas, canvasOf } from './frame.ts';

export type BulletMark = BarMark | RankMark | ClauseTextMark;

export interface BulletLayout extends Canvas {
  rows: BulletMark[];
}

/**
 * Draws the clauses of a commitment one under the other, each on a scale of its own. `null` where
 * none has both numbers on one scale: then there is nothing to draw.
 */
export function layoutBullet(
  clauses: readonly Clause[],
  options: BulletOptions,
): BulletLayout | null {
  if (!clauses.some(isDrawn)) {
    return null;
  }
  const { frame } = options;
  const columns = layoutColumns(clauses, options);
  let bottom = 0;
  const rows = clauses.map((clause) => {
    const row = layoutClause(clause, bottom, columns, options);
    bottom = row.bottom;
    return row.mark;
  });
  return {
    ...canvasOf(frame, bottom),
    rows,
  };
}

function layoutClause(
  clause: Clause,
  top: number,
  columns: BulletColumns,
  options: BulletOptions,
): { mark: BulletMark; bottom: number } {
  if (!isDrawn(clause)) {
    return layoutText(clause, top, columns, options);
  }
  return clause.kind === 'bar'
    ? layoutBar(clause, top, columns, options)
    : layoutRank(clause, top, columns, options);
}

/** What occurs in a chart and has to be explained beside it. */
export interface BulletFeatures {
  bar: boolean;
  rank: boolean;
  stretch: boolean;
  /** Some of what is drawn was counted before the year's end, or expected only. */
  early: boolean;
  forecast: boolean;
  /** Of some numbers on a bar, and of some ranks, only a bound or a range is known. */
  open: boolean;
  span: boolean;
  /** Some target and its outcome differ in scope. */
  near: boolean;
  /** Of some bars less is better. */
  lower: boolean;
  /** Some target is not printed but follows from the outcome. */
  implied: boolean;
}

export function featuresOf(clauses: readonly Clause[]): BulletFeatures {
  const drawn = clauses.filter(isDrawn);
  const bars = drawn.filter(({ kind }) => kind === 'bar');
  const targets = drawn.flatMap((clause) => clause.targets);
  return {
    bar: bars.length > 0,
    rank: drawn.length > bars.length,
    stretch: targets.some(({ stretch }) => stretch),
    early: bars.some(({ outcome }) => outcome.asOf !== null && !outcome.forecast),
    forecast: bars.some(({ outcome }) => outcome.forecast),
    open: drawn.some((clause) => clause.kind === 'bar' && isOpen(clause)),
    span: drawn.some((clause) => clause.kind === 'rank' && isOpen(clause)),
    near: drawn.some(({ outcome }) => outcome.near),
    lower: bars.some(({ lower }) => lower),
    implied: targets.some(({ implied }) => implied),
  };
}

function isOpen({ outcome: { figure } }: DrawnClause): boolean {
  return figure.max !== null || /[<>]/.test(figure.comparator);
}
