import { type ScoreRankRow, toScoreRankRows } from '../charts/assessment-rows.ts';
import type { ExtentRow } from '../charts/extent-bars.ts';
import { lastRank, placesOf } from '../charts/places.ts';
import { addresses } from '../domain/address.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Category, Department } from '../domain/department.ts';
import { countExtent, yearsOf } from '../domain/extent.ts';
import type { DepartmentYear } from '../domain/grouping.ts';
import { rankedScoreOf, rankingOf, rankingsOf } from '../domain/ranking.ts';
import { standingOf } from '../domain/standing.ts';
import type { Topic } from '../domain/topic.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { extentChart, scoresChart } from './charts.ts';
import type { PictureData, Unsourced } from './picture-data.ts';
import type { PictureItem, PicturePart } from './subject.ts';

const { overview, pictures, topics } = dictionary;

/** The portal as a whole. */
export function describeHome({ site, commitments, categories }: PictureData): Unsourced {
  return {
    page: addresses.home,
    kicker: '',
    title: overview.homeTitle(site.city).join(''),
    finding: overview.homeReach(countExtent(commitments), [...yearsOf(commitments)].reverse()),
    chart: extentChart(extentByYear(commitments)),
    parts: [
      {
        kind: 'list',
        heading: null,
        items: categories
          .map(({ id, name }) => ({
            name,
            extent: countExtent(commitments.filter(({ category }) => category === id)),
          }))
          .filter(({ extent }) => extent.commitments > 0)
          .map(({ name, extent }) => toLine(pictures.inCategory(name, extent))),
        rest: pictures.rest.categories,
      },
    ],
    note: pictures.notes.extent,
  };
}

/** A department over the years; nothing for one without commitments. */
export function describeDepartment(data: PictureData, department: Department): Unsourced[] {
  const own = data.commitments.filter((commitment) => commitment.department === department.id);
  if (own.length === 0) {
    return [];
  }
  const scores = data.assessments.filter((one) => one.department === department.id);
  return [
    {
      page: addresses.department(department.id),
      kicker: overview.kinds[department.kind],
      title: department.name,
      finding: [
        overview.departmentFinding(countExtent(own), [...yearsOf(own)].reverse()),
        ...scores.map(({ year }) => sayScore(data, department.id, year)),
      ].join(''),
      chart: extentChart(extentByYear(own)),
      parts: [listLatest(own)],
      note: pictures.notes.extent,
    },
  ];
}

/** A topic of life over the years. */
export function describeTopic(data: PictureData, topic: Topic): Unsourced {
  const own = topic.commitments.map(data.commitment);
  return {
    page: addresses.topic(topic.id),
    kicker: topics.kicker(topics.groups[topic.group]),
    title: topics.pageTitle(topic.name),
    finding: topics.finding(topic.name, countExtent(own), [...yearsOf(own)].reverse()),
    chart: extentChart(extentByYear(own)),
    parts: [{ kind: 'text', content: sayDepartments(data, own) }, listTopicLatest(data, own)],
    note: pictures.notes.extent,
  };
}

/** One year of a department: where its score stands, or how much of it is published. */
export function describeDepartmentYear(data: PictureData, record: DepartmentYear): Unsourced {
  const { year, department, commitments } = record;
  const category = data.category(record.category);
  const scores = toScoreRankRows(data, year, category.id);
  const scored = scores.some(({ id, score }) => id === department && score !== null);
  return {
    page: addresses.departmentYear(department, year),
    kicker: pictures.yearOf(year, category.name),
    title: data.department(department).name,
    finding: `${overview.departmentYearFinding(year, countExtent(commitments))}${sayScore(data, department, year)}`,
    chart:
      scored && scores.length > 1
        ? scoresChart(scores, department)
        : extentChart(extentBySide(commitments)),
    parts: [listTitles(null, commitments)],
    note: scored && scores.length > 1 ? noteScores(scores) : pictures.notes.extent,
  };
}

function noteScores(rows: readonly ScoreRankRow[]): string {
  return pictures.notes.scores(placesOf(rows), lastRank(rows));
}

function toLine(text: string): PictureItem {
  return { label: null, text };
}

/** Titles in the order of their numbers. */
function listTitles(heading: string | null, commitments: readonly Commitment[]): PicturePart {
  return {
    kind: 'list',
    heading,
    items: [...commitments]
      .sort((a, b) => a.no - b.no)
      .map(({ no, title }) => toLine(pictures.listed(no, title.text))),
    rest: pictures.rest.commitments,
  };
}

/** What a department promised in its latest year. */
function listLatest(commitments: readonly Commitment[]): PicturePart {
  const [latest = 0] = yearsOf(commitments);
  return listTitles(
    pictures.titlesOf(latest),
    commitments.filter(({ year }) => year === latest),
  );
}

/** A department's score of a year with its rank, as far as they are printed; else nothing. */
function sayScore(data: PictureData, department: string, year: number): string {
  const assessment = data.assessments.find(
    (one) => one.department === department && one.year === year,
  );
  if (assessment === undefined) {
    return '';
  }
  const rankings = rankingsOf(data.assessments, data.commitments);
  const { category } = assessment;
  const ranking = rankingOf(rankings, year, category);
  const ranked = rankedScoreOf(assessment, ranking, data.category(category).name);
  return ranked === null ? '' : overview.departmentScore(ranked);
}

/** Every category of every year. */
export function describeYearCategories(data: PictureData): Unsourced[] {
  const groups = Map.groupBy(data.commitments, ({ year, category }) => `${year}/${category}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [describeYearCategory(data, first.year, data.category(first.category), own)];
  });
}

function describeYearCategory(
  data: PictureData,
  year: number,
  category: Category,
  own: readonly Commitment[],
): Unsourced {
  const rows = toScoreRankRows(data, year, category.id);
  const { scored } = standingOf(data.commitments, data.assessments, year, category.id);
  const [highest, lowest] = [scored[0], scored.at(-1)].map((one) =>
    one?.score == null
      ? null
      : { name: data.department(one.department).name, score: one.score.printed },
  );
  const strip = scored.length > 1;
  return {
    page: addresses.yearCategory(year, category.id),
    kicker: pictures.yearly,
    title: overview.yearCategoryTitle(year, category.name),
    finding:
      highest && lowest
        ? overview.scoreFinding({
            year,
            category: category.name,
            count: scored.length,
            highest,
            lowest,
          })
        : overview.noScoreFinding(year, category.name, countExtent(own)),
    chart: strip ? scoresChart(rows, null) : extentChart(extentBySide(own)),
    parts: [
      {
        kind: 'list',
        heading: null,
        items: strip ? scored.flatMap((one) => listScored(data, one)) : listDepartments(data, own),
        rest: pictures.rest.departments,
      },
    ],
    note: strip ? noteScores(rows) : pictures.notes.extent,
  };
}

/** What departments promised in the latest year that speaks of a topic. */
function listTopicLatest(data: PictureData, commitments: readonly Commitment[]): PicturePart {
  const [latest = 0] = yearsOf(commitments);
  return {
    kind: 'list',
    heading: pictures.titlesOf(latest),
    items: commitments
      .filter(({ year }) => year === latest)
      .map(({ department, title }) =>
        toLine(pictures.quoted(data.department(department).short_name, title.text)),
      ),
    rest: pictures.rest.commitments,
  };
}

/** A department with its rank and its score, as printed. */
function listScored(data: PictureData, { department, rank, score }: Assessment): PictureItem[] {
  return score === null
    ? []
    : [
        toLine(
          pictures.scored(
            rank?.printed ?? null,
            data.department(department).short_name,
            score.printed,
          ),
        ),
      ];
}

/** Departments with how many commitments each has. */
function listDepartments(data: PictureData, commitments: readonly Commitment[]): PictureItem[] {
  const own = Map.groupBy(commitments, ({ department }) => department);
  return data.departments.flatMap(({ id, short_name: name }) => {
    const count = own.get(id)?.length ?? 0;
    return count === 0 ? [] : [toLine(pictures.promised(name, count))];
  });
}

function sayDepartments(data: PictureData, commitments: readonly Commitment[]): string {
  const ids = new Set(commitments.map(({ department }) => department));
  return pictures.departments(
    data.departments.filter(({ id }) => ids.has(id)).map((department) => department.short_name),
  );
}

function extentByYear(commitments: readonly Commitment[]): ExtentRow[] {
  return yearsOf(commitments)
    .reverse()
    .map((year) => {
      const extent = countExtent(commitments.filter((commitment) => commitment.year === year));
      return {
        label: pictures.year(year),
        seen: extent.outcomes,
        of: extent.commitments,
        said: pictures.extentSaid(extent),
      };
    });
}

function extentBySide(commitments: readonly Commitment[]): ExtentRow[] {
  const { commitments: of, targets, outcomes } = countExtent(commitments);
  return [
    { label: pictures.withTarget, seen: targets },
    { label: pictures.withOutcome, seen: outcomes },
  ].map((row) => ({ ...row, of, said: pictures.counted(row.seen, of) }));
}
