import type { ScoreRankRow } from './assessment-rows.ts';
import { layoutAxis, type TickMark } from './axis.ts';
import { type Canvas, canvasOf, type Frame, gap, leading } from './frame.ts';
import { type DotMark, dot, type LineMark, line, type TextMark, text } from './geometry.ts';
import { countLanes, layLanes } from './lanes.ts';

/** The words of the chart. */
export interface ScoreStripWords {
  /** Title of the axis: what it measures, its unit, and whether it starts at zero. */
  scoreAxis: (startsAtZero: boolean) => string;
  /** A department with its score, and its rank where one is printed. */
  stripLabel: (row: ScoreRankRow) => string;
}

export interface ScoreStripOptions {
  frame: Frame;
  words: ScoreStripWords;
  /** Identity of the department to set apart; without one the highest and the lowest are named. */
  highlight: string | null;
}

/** All scores of a category and year on one axis. */
export interface ScoreStripLayout extends Canvas {
  axis: { title: TextMark; ticks: TickMark[] };
  /** The department set apart comes last, so that nothing covers it. */
  dots: { mark: DotMark; highlighted: boolean }[];
  /** Leads from a named dot to its label. */
  leaders: LineMark[];
  labels: TextMark[];
}

const radius = 7;
/** A hollow dot's edge is drawn on its circle: smaller, it takes as much room as a full one. */
const hollowRadius = 6;
const titleY = 19;
const laneLeading = 23;

type Scored = ScoreRankRow & { score: NonNullable<ScoreRankRow['score']> };

/** Draws each score as a dot; dots that would cover each other are stacked. `null` for fewer than two. */
export function layoutScoreStrip(
  rows: readonly ScoreRankRow[],
  { frame, words, highlight }: ScoreStripOptions,
): ScoreStripLayout | null {
  const scored = rows
    .filter((row): row is Scored => row.score !== null)
    .sort((a, b) => a.score.value - b.score.value);
  const named = chooseNamed(scored, highlight);
  if (scored.length < 2 || named.length === 0) {
    return null;
  }
  const axisOptions = {
    left: 0,
    right: frame.width,
    above: 0,
    below: null,
    strips: [],
    size: frame.small,
    reach: radius,
    ticks: frame.ticks,
  };
  const values = scored.map(({ score }) => score.value);
  const { place, startsAtZero } = layoutAxis(values, axisOptions);
  const laid = layLanes(
    named.map((row) => ({ content: words.stripLabel(row), x: place(row.score.value) })),
    { left: 0, right: frame.width, size: frame.size },
  );
  const labelsBottom = titleY + gap + countLanes(laid) * laneLeading + gap;
  const levels = stackDots(values.map(place));
  const floor = labelsBottom + gap + (Math.max(...levels) * 2 + 2) * radius;
  const centres = levels.map((level) => floor - radius - level * radius * 2);
  const baseline = floor + leading;
  const axis = layoutAxis(values, {
    ...axisOptions,
    above: baseline,
    strips: [{ top: floor, bottom: floor + gap }],
  });
  const dots = scored.map(({ id, score }, index) => ({
    mark: dot(
      place(score.value),
      centres[index] ?? floor,
      id === highlight ? radius : hollowRadius,
    ),
    highlighted: id === highlight,
  }));
  return {
    ...canvasOf(frame, baseline + gap),
    axis: { title: text(words.scoreAxis(startsAtZero), 0, titleY), ticks: axis.ticks },
    dots: dots.sort((a, b) => Number(a.highlighted) - Number(b.highlighted)),
    leaders: named.map((row) => {
      const x = place(row.score.value);
      return line(x, labelsBottom, x, (centres[scored.indexOf(row)] ?? floor) - radius);
    }),
    labels: laid.map(({ content, x, lane }) =>
      text(content, x, labelsBottom - gap - lane * laneLeading, 'middle'),
    ),
  };
}

function chooseNamed(scored: readonly Scored[], highlight: string | null): Scored[] {
  if (highlight !== null) {
    return scored.filter(({ id }) => id === highlight);
  }
  return [...new Set([...scored.slice(0, 1), ...scored.slice(-1)])];
}

/** How high each dot must stand, from left to right, so that none covers another. */
function stackDots(places: readonly number[]): number[] {
  const levels: number[] = [];
  for (const [index, x] of places.entries()) {
    const near = places
      .slice(0, index)
      .flatMap((other, before) => (x - other < radius * 2 ? [levels[before] ?? 0] : []));
    let level = 0;
    while (near.includes(level)) {
      level += 1;
    }
    levels.push(level);
  }
  return levels;
}
