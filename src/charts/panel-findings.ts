import type { Panel } from './panel-drafts.ts';
import type { TrendPoint } from './trend-points.ts';

/**
 * What the panels show, for their title. Of a number to be kept down a lower target is a stricter one,
 * which is no lower aim.
 */
export interface PanelFinding {
  /** All of them: of so few that a title has room each is told. */
  panels: readonly Panel[];
  /** How many of the last targets stand in which way against those before them. */
  raised: number;
  /** Lower numbers, of which less is better; ranks are raised and lowered like others. */
  tightened: number;
  kept: number;
  lowered: number;
  /** Higher numbers, of which less is better. */
  loosened: number;
  /** Of the others: targets over, at and under the outcome of an earlier year, of which more is better. */
  over: number;
  at: number;
  under: number;
  /** Measures with target and outcome of one year, whatever else was held against each other. */
  answered: PanelsAnswered;
  /** What none of these counts: only near each other, or not to be compared for another reason. */
  near: number;
  apart: number;
  /** The years that any of the measures is told of. */
  years: number[];
}

/** Targets with the outcome of their own year. */
export interface PanelsAnswered {
  years: number[];
  count: number;
  /** By our reading, as the pages of their commitments have it. */
  reached: number;
  missed: number;
  /** How many of those reached or missed are near only. */
  near: number;
}

export function findPanels(panels: readonly Panel[]): PanelFinding {
  const seen = panels.map((panel) => ({ panel, ...seenOf(panel) }));
  const count = (kind: Seen['kind']) => seen.filter((each) => each.kind === kind).length;
  const rest = seen.filter(({ kind, pair }) => kind === null && pair === null);
  const near = rest.filter(({ panel }) => panel.trend.points.some((point) => point.near)).length;
  return {
    panels,
    raised: count('raised'),
    tightened: count('tightened'),
    kept: count('kept'),
    lowered: count('lowered'),
    loosened: count('loosened'),
    over: count('over'),
    at: count('at'),
    under: count('under'),
    answered: answersOf(seen.flatMap(({ pair }) => pair ?? [])),
    near,
    apart: rest.length - near,
    years: yearsOf(panels.flatMap(({ trend }) => trend.points)),
  };
}

/** How a measure's points stand to each other: across the years, and target and outcome of one year. */
interface Seen {
  kind: 'raised' | 'tightened' | 'kept' | 'lowered' | 'loosened' | 'over' | 'at' | 'under' | null;
  /** The last outcome of a year that has a target too, and that target. */
  pair: { outcome: TrendPoint; target: TrendPoint } | null;
}

function seenOf({ trend: { points, better, rank } }: Panel): Seen {
  const strict = better === 'lower' && !rank;
  const change = points.findLast(({ kind }) => kind === 'target')?.change ?? null;
  const ambition = strict
    ? null
    : (points.find((point) => point.ambition !== null)?.ambition?.standing ?? null);
  const changes = strict
    ? ({ above: 'tightened', at: 'kept', below: 'loosened' } as const)
    : ({ above: 'raised', at: 'kept', below: 'lowered' } as const);
  const ambitions = { above: 'over', at: 'at', below: 'under' } as const;
  return {
    kind: change !== null ? changes[change] : ambition !== null ? ambitions[ambition] : null,
    pair: pairOf(points),
  };
}

function pairOf(points: readonly TrendPoint[]): Seen['pair'] {
  const pairs = points
    .filter(({ kind }) => kind === 'outcome')
    .flatMap((outcome) => {
      const target = points.find(({ kind, year }) => kind === 'target' && year === outcome.year);
      return target === undefined ? [] : [{ outcome, target }];
    });
  return pairs.at(-1) ?? null;
}

function answersOf(pairs: readonly NonNullable<Seen['pair']>[]): PanelsAnswered {
  const count = (own: typeof pairs, ...readings: TrendPoint['reading'][]) =>
    own.filter(({ outcome }) => readings.includes(outcome.reading)).length;
  const near = pairs.filter(({ outcome, target }) => outcome.near || target.near);
  return {
    years: yearsOf(pairs.map(({ outcome }) => outcome)),
    count: pairs.length,
    reached: count(pairs, 'exceeded', 'met'),
    missed: count(pairs, 'partly', 'missed'),
    near: count(near, 'exceeded', 'met', 'partly', 'missed'),
  };
}

function yearsOf(points: readonly TrendPoint[]): number[] {
  return [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
}
