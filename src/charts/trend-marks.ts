import { type Frame, gap } from './frame.ts';
import {
  type DotMark,
  diamond,
  dot,
  type LineMark,
  line,
  type PolygonMark,
  round,
} from './geometry.ts';
import type { TrendScale } from './trend-axis.ts';
import {
  clearOf,
  type Label,
  layoutLabel,
  type PlacedLine,
  placeLabel,
  type TrendWords,
} from './trend-labels.ts';
import type { Place } from './trend-places.ts';
import type { Trend, TrendPoint } from './trend-points.ts';

/** A target or an outcome in its place. */
export interface TrendMark {
  /** Its place among the points of the trend. */
  row: number;
  kind: TrendPoint['kind'];
  near: boolean;
  /** Where its centre lies. */
  x: number;
  y: number;
  /** The shape of an outcome. */
  dot: DotMark | null;
  /** The shape of a target. */
  diamond: PolygonMark | null;
  label: PlacedLine[];
  /** `null` where the label stands at the mark. */
  leader: LineMark | null;
}

/** Joins two marks of a kind. */
export interface TrendLink {
  kind: TrendPoint['kind'];
  line: LineMark;
}

const dotRadius = 7;
const diamondRadius = 9;

/** How far target and outcome of one year stand to the sides where one would cover the other. */
const aside = 13;

/** Least distance of heights at which both stand on the year's middle. */
const apart = dotRadius + diamondRadius + 6;

/** From the centre of a mark to the label above or below it. */
const reach = diamondRadius + 4;

/** Farther than this from its mark a label has a line that leads to it. */
const leaderFrom = 12;

/** Between that line and the label. */
const leaderGap = 2;

/** What is needed of a mark before the height of the whole is known; heights from the plot's top. */
export interface RawMark {
  point: TrendPoint;
  x: number;
  y: number;
  /** `leads`: whether nothing stands between the mark and its label, wherever that is. */
  label: { content: Label; x: number; top: number; leads: boolean };
}

/** Marks of a year; the highest has its label above it, the others have theirs below the lowest. */
export function placeMarks(
  { points, left, width }: Place,
  { better, rank }: Trend,
  scale: TrendScale,
  frame: Frame,
  words: TrendWords,
): RawMark[] {
  const middle = left + width / 2;
  const side = sideOf(points, scale);
  const sorted = points
    .map((point) => ({ point, y: scale.place(point.value) }))
    // Of two equal ones the outcome is named first.
    .sort((a, b) => a.y - b.y || (a.point.kind === 'outcome' ? -1 : 1));
  const labels = sorted.map(({ point }) => {
    const remarks = words.pointRemarks(point, better, rank);
    return layoutLabel(point, remarks, words.pointKind[point.kind], width, frame);
  });
  // Ranks have no line of zero.
  const tops = topsOf(sorted, labels, rank ? null : scale.place(0));
  return sorted.flatMap(({ point, y }, index) => {
    const content = labels[index];
    const top = tops[index];
    if (content === undefined || top === undefined) {
      return [];
    }
    const x = middle + (point.kind === 'target' ? -side : side);
    return [
      {
        point,
        x,
        y,
        label: { content, x: middle, top, leads: index === 0 || sorted.length === 2 },
      },
    ];
  });
}

/** Where the labels of a year start, from the highest mark down: none lies on the line of zero. */
function topsOf(
  sorted: readonly { y: number }[],
  labels: readonly Label[],
  zero: number | null,
): number[] {
  const [over = 0, ...under] = labels.map(({ height }) => height);
  const highest = sorted[0]?.y ?? 0;
  const lowest = Math.max(highest, ...sorted.map(({ y }) => y));
  const first = clearOf(zero, { top: highest - reach - over, height: over }, 'above');
  const height = under.reduce((sum, each) => sum + each, 0);
  let below = clearOf(zero, { top: lowest + reach, height }, 'below');
  return [
    first,
    ...under.map((each) => {
      const top = below;
      below += each;
      return top;
    }),
  ];
}

/** Leads from a mark to its label where that had to keep away from it. */
function leaderOf({ x, y, label }: Omit<RawMark, 'point'>, shift: number): LineMark | null {
  const { top, content, leads } = label;
  if (!leads) {
    return null;
  }
  const bottom = top + content.height;
  if (top > y + reach + leaderFrom) {
    return line(x, y + diamondRadius + 2 + shift, x, top - leaderGap + shift);
  }
  return bottom < y - reach - leaderFrom
    ? line(x, bottom + leaderGap + shift, x, y - diamondRadius - 2 + shift)
    : null;
}

/**
 * How far to the right of the middle the outcome of a year stands, the target as far to the left, for it came
 * first: not at all where both are seen anyway.
 */
function sideOf(own: readonly TrendPoint[], scale: TrendScale): number {
  const of = (kind: TrendPoint['kind']) => own.filter((point) => point.kind === kind);
  const touching = of('target').some((target) =>
    of('outcome').some(
      (outcome) => Math.abs(scale.place(target.value) - scale.place(outcome.value)) < apart,
    ),
  );
  return touching ? aside : 0;
}

export function extentOf(
  marks: readonly RawMark[],
  height: number,
): { top: number; bottom: number } {
  return {
    top: Math.min(-reach, ...marks.map(({ label }) => label.top)),
    bottom: Math.max(
      height + reach,
      ...marks.map(({ label }) => label.top + label.content.height + gap),
    ),
  };
}

/** Joins marks of one kind in neighbouring years, where both are the same measure. */
export function linksOf(
  { points }: Trend,
  marks: readonly RawMark[],
  places: readonly Place[],
  shift: number,
): TrendLink[] {
  const of = (year: number, kind: TrendPoint['kind']) =>
    marks.find(({ point }) => point.year === year && point.kind === kind && !point.near);
  const kinds = [...new Set(points.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    places.slice(1).flatMap(({ year }, index) => {
      const [from, to] = [of(places[index]?.year ?? year, kind), of(year, kind)];
      return from === undefined || to === undefined
        ? []
        : [{ kind, line: line(from.x, from.y + shift, to.x, to.y + shift) }];
    }),
  );
}

/** A mark in the drawing, which is `shift` lower than the plot. */
export function drawMark(
  mark: Omit<RawMark, 'point'>,
  { kind, near }: TrendPoint,
  shift: number,
): Omit<TrendMark, 'row'> {
  const { x, y, label } = mark;
  return {
    kind,
    near,
    x: round(x),
    y: round(y + shift),
    dot: kind === 'outcome' ? dot(x, y + shift, dotRadius) : null,
    diamond: kind === 'target' ? diamond(x, y + shift, diamondRadius) : null,
    label: placeLabel(label.content, label.x, label.top + shift),
    leader: leaderOf(mark, shift),
  };
}
