import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type TickBox, tickAt } from './bullet-bar.ts';
import { type BulletColumns, type BulletOptions, makeRoom, rowEnd } from './bullet-rows.ts';
import type { ClauseOutcome, DrawnClause } from './clauses.ts';
import { baselineOf, leading } from './frame.ts';
import {
  type BoxMark,
  box,
  type DotMark,
  dot,
  type LineMark,
  line,
  type TextMark,
  text,
} from './geometry.ts';
import { textWidth } from './text-width.ts';

/** A clause on an axis of ranks, the first at the left: a dot at the outcome, ticks over the targets. */
export interface RankMark {
  kind: 'rank';
  /** Whether target and outcome differ in scope: then the edge of the dot is broken. */
  near: boolean;
  name: TextMark[];
  axis: LineMark;
  /** The ranks, as far as they have room; the outcome's own is `outcomeRank`. */
  stops: TextMark[];
  /** `null` where only a span of ranks is known. */
  dot: DotMark | null;
  outcomeRank: TextMark | null;
  /** The span of ranks within which the outcome lies (`前三`). */
  span: BoxMark | null;
  ticks: TickBox[];
  labels: TextMark[];
  value: TextMark;
}

const radius = 12;
const tickHeight = 10;
const stage = tickHeight + 2 + radius * 2;

/** An axis of ranks has so many places at least, so that a place can be judged. */
const fewest = 5;

/** Lays out a clause on an axis of ranks, from `top` downwards. */
export function layoutRank(
  clause: DrawnClause,
  top: number,
  columns: BulletColumns,
  options: BulletOptions,
): { mark: RankMark; bottom: number } {
  const { frame, words } = options;
  const { plotLeft } = columns;
  const above = frame.labels === 'above';
  const right = above ? frame.width : columns.plotRight;
  const left = above ? 0 : plotLeft;
  const span = spanOf(clause.outcome);
  const last = Math.max(fewest, ...clause.targets.map(({ figure }) => figure.value), span.known);
  const at = scaleLinear([1, last], [left + radius + 1, right - radius - 1]);
  const room = makeRoom({ clause, at, stage, right, others: [] }, top, columns, options);
  const middle = room.top + stage - radius;
  const baseline = baselineOf(middle, frame.size);
  const single = span.low === span.high;
  const label = words.outcomeLabel(clause.outcome);
  const low = at(span.low);
  const high = at(Math.min(span.high, last));
  return {
    mark: {
      kind: 'rank',
      near: clause.outcome.near,
      name: room.name,
      axis: line(at(1), middle, at(last), middle),
      stops: stopsOf(last, single ? span.low : null, at, baseline),
      dot: single ? dot(low, middle, radius) : null,
      outcomeRank: single ? text(String(span.low), low, baseline, 'middle') : null,
      span: single ? null : box(low - radius, middle - radius, high - low + radius * 2, radius * 2),
      ticks: clause.targets.map(({ figure, stretch }) =>
        tickAt(at(figure.value), room.top, tickHeight, stretch),
      ),
      labels: room.labels,
      value: text(
        label,
        within((low + high) / 2, textWidth(label, frame.size) / 2, left, right),
        middle + radius + leading - 4,
        'middle',
      ),
    },
    bottom: rowEnd(Math.max(room.top + stage + leading, room.bottom)),
  };
}

/** The ranks that an outcome leaves open, both ends included, and the worst of them that is printed. */
function spanOf({ figure: { value, max, comparator } }: ClauseOutcome) {
  if (comparator === '<' || comparator === '<=') {
    return { low: 1, high: comparator === '<' ? value - 1 : value, known: value };
  }
  if (comparator === '>' || comparator === '>=') {
    const low = comparator === '>' ? value + 1 : value;
    return { low, high: Number.POSITIVE_INFINITY, known: low };
  }
  return { low: value, high: max ?? value, known: max ?? value };
}

/** Every rank where there is room; on a long axis the first and the last, where the dot leaves them room. */
function stopsOf(
  last: number,
  outcome: number | null,
  at: (rank: number) => number,
  baseline: number,
): TextMark[] {
  const roomy = at(2) - at(1) >= radius * 2 + 1;
  const ranks = (roomy ? range(1, last + 1) : [1, last]).filter(
    (rank) => outcome === null || Math.abs(at(rank) - at(outcome)) >= radius * 2,
  );
  return ranks.map((rank) => text(String(rank), at(rank), baseline, 'middle'));
}

function within(x: number, half: number, left: number, right: number): number {
  return Math.max(left + half, Math.min(x, right - half));
}
