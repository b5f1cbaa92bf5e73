import type { CompareKind } from './components/compare/summary.ts';
import { addresses } from './domain/address.ts';
import type { Commitment } from './domain/commitment.ts';
import { tallyComparisons } from './domain/comparison/tally.ts';
import { countExtent, yearsOf } from './domain/extent.ts';
import type { Measure, MeasurePoint } from './domain/measure.ts';
import { ambitionsOf, raisesOf, type Step } from './domain/measure-progress.ts';
import { citedQuantity } from './domain/quantity/numbered.ts';
import type { FigureName } from './domain/statement.ts';
import type { Summary, SummaryRow } from './domain/summary.ts';
import { sayPrinted } from './i18n/zh/changes.ts';
import { compare as words } from './i18n/zh/compare.ts';
import * as sentences from './i18n/zh/measure-sentences.ts';
import { readings } from './i18n/zh/readings.ts';
import { records } from './i18n/zh/records.ts';
import { link } from './links.ts';
import { getPortal, type Portal } from './queries.ts';

/** A thing that can be put beside another of its kind. */
export interface Comparable {
  kind: CompareKind;
  id: string;
  name: string;
  /** What it is nearest to: a category, a topic; `''` where there are no groups. */
  group: string;
  /** What the list of all says of it, after its name. */
  overview: string[];
  /** Makes what is told of it. */
  summarise: () => Summary;
}

/** Everything that can be compared, in the order in which it is listed. */
export async function getComparables(): Promise<Comparable[]> {
  const portal = await getPortal();
  const present = new Set(portal.commitments.map(({ department }) => department));
  return [
    ...portal.departments
      .filter(({ id }) => present.has(id))
      .map(({ id, name }) => ({
        kind: 'departments' as const,
        id,
        name,
        ...viewDepartment(portal, id),
        summarise: () => summariseDepartment(portal, id),
      })),
    ...yearsOf(portal.commitments).map((year) => ({
      kind: 'years' as const,
      id: String(year),
      name: words.year(year),
      group: '',
      overview: viewYear(portal, year),
      summarise: () => summariseYear(portal, year),
    })),
    ...portal.measures.map((measure) => ({
      kind: 'measures' as const,
      id: measure.id,
      name: measure.name,
      group: portal.topic(measure.topic).name,
      overview: [
        portal.department(measure.department).name,
        portal.topic(measure.topic).name,
        latestTarget(measure),
      ],
      summarise: () => summariseMeasure(portal, measure),
    })),
  ];
}

function viewDepartment(portal: Portal, id: string): Pick<Comparable, 'group' | 'overview'> {
  const own = portal.commitments.filter(({ department }) => department === id);
  const group = portal.category(own[0]?.category ?? '').name;
  const scored = portal.assessments.find(
    (assessment) => assessment.department === id && assessment.score !== null,
  );
  return {
    group,
    overview: [
      group,
      yearsOf(own).toReversed().join(words.comma),
      words.items(own.length),
      words.numbers(countTargets(portal, own)),
      scored?.score ? words.scoreOf(scored.score.printed, scored.year) : '',
    ],
  };
}

function viewYear(portal: Portal, year: number): string[] {
  const own = portal.commitments.filter((commitment) => commitment.year === year);
  const { commitments, departments, targets, outcomes } = countExtent(own);
  return [
    words.bodies(departments),
    words.items(commitments),
    words.items(targets),
    words.items(outcomes),
    words.numbers(countTargets(portal, own)),
  ];
}

function latestTarget({ points }: Measure): string {
  const point = points.findLast(({ kind }) => kind === 'target');
  return point === undefined ? '' : words.targetOf(sayPoint(point), point.year);
}

function countTargets(portal: Portal, commitments: readonly Commitment[]): number {
  return commitments.flatMap(portal.comparisonsOf).filter(({ target }) => target !== null).length;
}

function summariseDepartment(portal: Portal, id: string): Summary {
  const own = portal.commitments.filter(({ department }) => department === id);
  return {
    name: portal.department(id).name,
    href: link(addresses.department(id)),
    rows: yearsOf(own).flatMap((year) => {
      const group = words.year(year);
      const commitments = own.filter((commitment) => commitment.year === year);
      const category = commitments[0]?.category ?? '';
      return [
        row(
          group,
          words.category,
          portal.category(category).name,
          addresses.yearCategory(year, category),
        ),
        ...extentRows(portal, group, commitments, addresses.departmentYear(id, year)),
        ...figureRows(portal, group, id, year),
      ];
    }),
    items: own.map((commitment) => ({
      group: words.year(commitment.year),
      label: records.no(commitment.no),
      text: commitment.title.text,
      numbers: targetsOf(portal, commitment),
      href: link(addresses.commitment(commitment.id)),
    })),
  };
}

/** What a commitment promises in numbers, each as printed; a number that is printed twice stands once. */
function targetsOf(portal: Portal, commitment: Commitment): string[] {
  const printed = portal.comparisonsOf(commitment).flatMap(({ target }) => {
    const quote = target?.quote ?? null;
    const basis = (target && citedQuantity(commitment, target)?.quantity.basis) ?? 'level';
    return quote === null ? [] : [sayPrinted({ quote, basis })];
  });
  return [...new Set(printed)];
}

function summariseYear(portal: Portal, year: number): Summary {
  const own = portal.commitments.filter((commitment) => commitment.year === year);
  const scored = portal.assessments.filter(
    (assessment) => assessment.year === year && assessment.score !== null,
  );
  return {
    name: words.year(year),
    href: link(addresses.year(year)),
    rows: [
      row('', words.departmentsCount, words.bodies(countExtent(own).departments), null),
      ...extentRows(portal, '', own, addresses.year(year)),
      row(
        '',
        words.scored,
        scored.length === 0 ? words.noScore : words.bodies(scored.length),
        null,
      ),
      ...portal.categories.flatMap(({ id, name }) => {
        const commitments = own.filter(({ category }) => category === id);
        return commitments.length === 0
          ? []
          : [
              row(
                name,
                words.departmentsCount,
                words.bodies(countExtent(commitments).departments),
                null,
              ),
              ...extentRows(portal, name, commitments, addresses.yearCategory(year, id)),
            ];
      }),
    ],
    items: [],
  };
}

function summariseMeasure(portal: Portal, measure: Measure): Summary {
  return {
    name: measure.name,
    href: link(addresses.measure(measure.id)),
    rows: [
      row(
        '',
        words.department,
        portal.department(measure.department).name,
        addresses.department(measure.department),
      ),
      row('', words.topic, portal.topic(measure.topic).name, addresses.topic(measure.topic)),
      ...(measure.note === null ? [] : [row('', words.note, measure.note, null)]),
      ...measure.points.map((point) =>
        row(
          words.year(point.year),
          words[point.kind],
          sayPoint(point),
          addresses.commitment(point.commitment),
        ),
      ),
      ...raisesOf(measure).map((step) =>
        changeRow(words.raised, step, sentences.raise(measure, step)),
      ),
      ...ambitionsOf(measure).map((step) =>
        changeRow(words.against, step, sentences.ambition(measure, step)),
      ),
    ],
    items: [],
  };
}

/** How a target stands against what was before, in the words of the measure's own page. */
function changeRow(label: string, { to }: Step, text: string): SummaryRow {
  return row(words.year(to.year), label, text, null);
}

/** How many commitments, targets and outcomes there are, and what the comparisons come to. */
function extentRows(
  portal: Portal,
  group: string,
  commitments: readonly Commitment[],
  address: string,
): SummaryRow[] {
  const { commitments: count, targets, outcomes } = countExtent(commitments);
  const comparisons = commitments.flatMap(portal.comparisonsOf);
  const tally = tallyComparisons(comparisons);
  const counted = (['exceeded', 'met', 'partly', 'missed', 'undetermined'] as const)
    .filter((reading) => tally.readings[reading] > 0)
    .map((reading) => readings.readingCount(reading, tally.readings[reading]));
  return [
    row(group, words.commitments, words.items(count), address),
    row(group, words.withTarget, targets === 0 ? words.noTarget : words.items(targets), null),
    row(group, words.withOutcome, outcomes === 0 ? words.noOutcome : words.items(outcomes), null),
    row(group, words.targets, words.numbers(countTargets(portal, commitments)), null),
    ...(counted.length === 0
      ? []
      : [
          row(
            group,
            words.readings,
            `${words.readingList(tally.comparable, counted)}。${readings.howCounted(tally)}`,
            null,
          ),
        ]),
  ];
}

const figures: readonly [FigureName, string][] = [
  ['difficulty_self', words.difficultySelf],
  ['difficulty_rated', words.difficultyRated],
  ['score', words.score],
  ['rank', words.rank],
];

function figureRows(portal: Portal, group: string, id: string, year: number): SummaryRow[] {
  const assessment = portal.assessments.find(
    (each) => each.year === year && each.department === id,
  );
  if (assessment === undefined) {
    return [];
  }
  return figures.flatMap(([name, label]) => {
    const figure = assessment[name];
    if (figure === null) {
      return [];
    }
    const text =
      name === 'rank'
        ? words.rankOf(records.rank(figure.value), portal.category(assessment.category).name)
        : figure.printed;
    const lines = { start: figure.line, end: figure.line };
    return [row(group, label, text, addresses.lines(figure.document, lines))];
  });
}

/** The number as printed, with what must be known to compare it. */
function sayPoint({ number, value, unit, derived, as_of, match }: MeasurePoint): string {
  const said = derived ? words.derived(`${value}${unit ?? ''}`) : number;
  const dated = as_of === null ? said : words.asOf(said, as_of);
  return match === 'near' ? words.nearly(dated) : dated;
}

function row(group: string, label: string, text: string, address: string | null): SummaryRow {
  return { group, label, text, href: address === null ? null : link(address) };
}
