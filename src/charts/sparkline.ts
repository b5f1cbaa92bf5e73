import { type LineMark, line } from './geometry.ts';
import type { Trend, TrendPoint } from './trend-points.ts';

/** A target or an outcome in its place. */
export interface SparkMark {
  kind: TrendPoint['kind'];
  near: boolean;
  /** Its middle. */
  x: number;
  y: number;
}

/** Marks that look alike, drawn in one. */
export interface SparkShape extends Pick<SparkMark, 'kind' | 'near'> {
  /** Ready for the `d` attribute: a diamond for each target, a dot for each outcome. */
  path: string;
}

/** A measure in a word's room: no letters, for the numbers stand beside it. */
export interface SparklineLayout {
  width: number;
  height: number;
  /** Zero, from which heights are measured; of ranks the line of the first. */
  base: LineMark;
  /** From zero up to each mark, ready for the `d` attribute; empty for ranks, which have no zero. */
  stems: string;
  /** Between numbers of one kind in neighbouring years, where both are the same measure. */
  links: { kind: TrendPoint['kind']; line: LineMark }[];
  marks: SparkMark[];
  shapes: SparkShape[];
}

const [width, height] = [112, 34];
/** Around the middles of the marks. */
const margin = 6;
/** How far target and outcome of one year stand to the sides where one would hide the other. */
const aside = 4.5;
const edge = margin + aside;
const [dotRadius, diamondRadius] = [3.5, 4.5];

/** Draws a measure as small as it may be; all sparklines of a page share their years. */
export function layoutSparkline({
  years,
  points,
  rank,
}: Pick<Trend, 'years' | 'points' | 'rank'>): SparklineLayout {
  const all = years.map(({ year }) => year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const most = Math.max(...points.map(({ value }) => value), rank ? 2 : 0);
  const [top, bottom] = [margin, height - margin];
  const shareOf = (value: number) => (rank ? (value - 1) / (most - 1) : 1 - value / most);
  const middleOf = ({ year }: TrendPoint) =>
    first === last
      ? width / 2
      : toHalf(edge + ((year - first) / (last - first)) * (width - 2 * edge));
  const yOf = ({ value }: TrendPoint) =>
    most === 0 ? bottom : toHalf(top + Math.min(1, Math.max(0, shareOf(value))) * (bottom - top));
  const xOf = (point: TrendPoint) => {
    const hidden = points.some(
      (other) =>
        other.year === point.year &&
        other.kind !== point.kind &&
        Math.abs(yOf(other) - yOf(point)) < dotRadius + diamondRadius,
    );
    return middleOf(point) + (hidden ? (point.kind === 'target' ? -aside : aside) : 0);
  };
  const baseline = rank ? top : bottom;
  const marks = points.map((point) => ({
    kind: point.kind,
    near: point.near,
    x: xOf(point),
    y: yOf(point),
  }));
  return {
    width,
    height,
    base: line(0, baseline, width, baseline),
    stems: rank ? '' : points.map((point) => `M${xOf(point)} ${bottom}V${yOf(point)}`).join(''),
    links: (['target', 'outcome'] as const).flatMap((kind) => {
      const own = points.filter((point) => point.kind === kind && !point.near);
      return own.flatMap((to) => {
        const from = own.find(({ year }) => year === to.year - 1);
        return from === undefined
          ? []
          : [{ kind, line: line(xOf(from), yOf(from), xOf(to), yOf(to)) }];
      });
    }),
    marks,
    shapes: toShapes(marks),
  };
}

function toShapes(marks: readonly SparkMark[]): SparkShape[] {
  const alike = Map.groupBy(marks, ({ kind, near }) => `${kind} ${near}`);
  return [...alike.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ kind: first.kind, near: first.near, path: own.map(drawMark).join('') }];
  });
}

/** From its first corner on every mark of a kind is the same text, which a list of a hundred compresses to nothing. */
function drawMark({ kind, x, y }: SparkMark): string {
  const [r, d] = [dotRadius, diamondRadius];
  return kind === 'outcome'
    ? `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`
    : `M${x} ${y - d}l${d} ${d}-${d} ${d}-${d}-${d}z`;
}

/** No finer than half a pixel: more cannot be seen here, and a list has a hundred of these to carry. */
function toHalf(value: number): number {
  return Math.round(value * 2) / 2;
}
