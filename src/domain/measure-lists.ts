import type { Measure, MeasurePoint } from './measure.ts';
import { ambitionsOf, raisesOf, ratioOf, type Standing, type Step } from './measure-progress.ts';
import type { Topic } from './topic.ts';

/** Steps of one measure that all stand alike. */
export interface StandingGroup {
  measure: Measure;
  /** In the order of the years. */
  steps: Step[];
}

/** Steps of many measures, by how they stand, with what they are counted out of. */
export interface StepLists {
  /** Steps that can be held against what was before. */
  comparable: number;
  /** Steps that have something before them, comparable or not. */
  all: number;
  /** How many steps stand how. */
  counts: Record<Standing, number>;
  /** Each list with the largest step first; ranks, which have no size, come last. */
  groups: Record<Standing, StandingGroup[]>;
}

/** Targets against the targets of the published year before them. */
export function listRaises(measures: readonly Measure[]): StepLists {
  return listSteps(measures, raisesOf);
}

/** Targets against what had already been reached in an earlier year. */
export function listAmbitions(measures: readonly Measure[]): StepLists {
  return listSteps(measures, ambitionsOf);
}

/** The measures that a department promises now, or has stated in any year. */
export function measuresOfDepartment(measures: readonly Measure[], department: string): Measure[] {
  return measures.filter(
    (measure) =>
      measure.department === department ||
      measure.points.some(({ commitment }) => commitment.split('/')[1] === department),
  );
}

/** The years of a measure's points, earliest first. */
export function yearsOfMeasure({ points }: Pick<Measure, 'points'>): number[] {
  return [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
}

/** Points that no other point is known of in the same year and of the same kind, by year. */
export function pointsByYear(measure: Measure): [year: number, points: MeasurePoint[]][] {
  return [...Map.groupBy(measure.points, ({ year }) => year)].sort(([a], [b]) => a - b);
}

/**
 * A few measures that have most to show: most years, then most points, then fewest that are near only.
 * No department has two of them.
 */
export function mostToldMeasures(measures: readonly Measure[], count: number): Measure[] {
  const near = ({ points }: Measure) => points.filter(({ match }) => match === 'near').length;
  const sorted = measures.toSorted(
    (a, b) =>
      yearsOfMeasure(b).length - yearsOfMeasure(a).length ||
      b.points.length - a.points.length ||
      near(a) - near(b),
  );
  const chosen = new Map<string, Measure>();
  for (const measure of sorted) {
    if (!chosen.has(measure.department)) {
      chosen.set(measure.department, measure);
    }
  }
  return [...chosen.values()].slice(0, count);
}

/** As many as fit on a screen of a laptop. */
const homeCount = 6;

/**
 * The measures of daily life that the home page shows, by topic. Points that are only near need words that a small
 * picture has no room for.
 */
export function homeMeasures(measures: readonly Measure[], topics: readonly Topic[]): Measure[] {
  const order = new Map(
    topics.filter(({ group }) => group === 'life').map((topic) => [topic.id, topic.order]),
  );
  const own = measures.filter(
    ({ topic, points }) => order.has(topic) && points.every(({ match }) => match === 'same'),
  );
  const sorted = own.toSorted((a, b) => (order.get(a.topic) ?? 0) - (order.get(b.topic) ?? 0));
  return mostToldMeasures(sorted, homeCount);
}

function listSteps(measures: readonly Measure[], stepsOf: (measure: Measure) => Step[]): StepLists {
  const all = measures.flatMap((measure) => stepsOf(measure).map((step) => ({ measure, step })));
  const standing = (which: Standing) => all.filter(({ step }) => step.standing === which);
  const [above, at, below] = [standing('above'), standing('at'), standing('below')];
  return {
    comparable: above.length + at.length + below.length,
    all: all.length,
    counts: { above: above.length, at: at.length, below: below.length },
    groups: { above: group(above), at: group(at), below: group(below) },
  };
}

function group(pairs: readonly { measure: Measure; step: Step }[]): StandingGroup[] {
  return [...Map.groupBy(pairs, ({ measure }) => measure)]
    .map(([measure, own]) => ({ measure, steps: own.map(({ step }) => step) }))
    .sort((a, b) => sizeOf(b.steps) - sizeOf(a.steps));
}

/** How far the farthest step goes, whether up or down: twice as much is as far as half as much. */
function sizeOf(steps: readonly Step[]): number {
  const sizes = steps.map((step) => {
    const ratio = ratioOf(step);
    return ratio === null || ratio <= 0 ? -1 : Math.abs(Math.log(ratio));
  });
  return Math.max(-1, ...sizes);
}
