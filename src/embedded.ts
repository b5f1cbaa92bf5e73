import { type ScoreRankRow, toScoreRankRows } from './charts/assessment-rows.ts';
import { layoutBullet } from './charts/bullet.ts';
import { type Clause, toClauses } from './charts/clauses.ts';
import { narrow } from './charts/frame.ts';
import { layoutScoreRank } from './charts/score-rank.ts';
import { layoutTrend } from './charts/trend.ts';
import { type Trend, toTrend } from './charts/trend-points.ts';
import { addresses } from './domain/address.ts';
import type { Commitment } from './domain/commitment.ts';
import { longestExcerpt } from './domain/embed.ts';
import { yearsOf } from './domain/extent.ts';
import { type DepartmentYear, groupByDepartmentYear } from './domain/grouping.ts';
import { dictionary } from './i18n/dictionary.ts';
import { getPortal, type Portal } from './queries.ts';

/** What stands in the frame, under its heading. */
export type EmbeddedContent =
  | {
      kind: 'commitment';
      commitment: Commitment;
      clauses: Clause[];
      document: Portal['document'];
    }
  | { kind: 'measure'; name: string; title: string; trend: Trend }
  | { kind: 'scores'; subject: string; rows: ScoreRankRow[]; highlight: string | null }
  | { kind: 'list'; commitments: Commitment[] };

/** A page that others may show in a frame. */
export interface Embedded {
  /** Address of the whole page, from the site's root. */
  page: string;
  kicker: string;
  title: string;
  /** What the whole page is called where it is passed on. */
  pageTitle: string;
  content: EmbeddedContent;
}

const { embed: words, measures, overview } = dictionary;

// A phone is a little wider than the narrow drawing is made for.
const phoneScale = 1.11;

/**
 * How high a frame must be, in CSS pixels, to show title and drawing whole on a phone, with the origin
 * under them. Tables and texts that come after the drawing can be scrolled to.
 */
export function frameHeight({ content }: Embedded): number {
  const drawn = drawingHeight(content);
  return drawn === null
    ? readHeight(content)
    : Math.ceil((heads[content.kind] + moreLines(content) + drawn * phoneScale) / 10) * 10;
}

// What stands over the drawing, at most, and the origin below it.
const heads = { commitment: 520, measure: 370, scores: 410, list: 0 };

/** Height of the lines of a measure's title beyond three: some have the numbers of several years. */
function moreLines(content: EmbeddedContent): number {
  return content.kind === 'measure'
    ? Math.max(0, Math.ceil(content.title.length / 14) - 3) * 33
    : 0;
}

/** Height of the narrow drawing; `null` where there is none. */
function drawingHeight(content: EmbeddedContent): number | null {
  const frame = narrow;
  const layout =
    content.kind === 'commitment'
      ? layoutBullet(content.clauses, { frame, words: dictionary.comparisonCharts })
      : content.kind === 'measure'
        ? layoutTrend(content.trend, { frame, words: measures })
        : content.kind === 'scores'
          ? layoutScoreRank(content.rows, {
              frame,
              words: dictionary.charts,
              highlight: content.highlight,
            })
          : null;
  return layout?.height ?? null;
}

/** Height of texts or titles without a drawing, by their lines. */
function readHeight(content: EmbeddedContent): number {
  const texts =
    content.kind === 'list'
      ? content.commitments.map(({ title }) => title.text)
      : content.kind === 'commitment'
        ? [content.commitment.target, content.commitment.outcome].map(
            (side) => side?.text.text.slice(0, longestExcerpt) ?? '',
          )
        : [];
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / 20) + 1, 0);
  return 270 + 28 * lines;
}

let embedded: Promise<ReadonlyMap<string, Embedded>> | undefined;

/** All of them, by the address of the whole page; made once per build. */
export function getEmbedded(): Promise<ReadonlyMap<string, Embedded>> {
  embedded ??= getPortal().then(
    (portal) => new Map(listEmbedded(portal).map((each) => [each.page, each])),
  );
  return embedded;
}

/** Commitments, measures, years of departments, and categories of years that have scores. */
function listEmbedded(portal: Portal): Embedded[] {
  const years = yearsOf(portal.commitments);
  const categories = Map.groupBy(portal.commitments, (one) => `${one.year}/${one.category}`);
  return [
    ...portal.commitments.map((commitment) => embedCommitment(portal, commitment)),
    ...portal.measures.map((measure): Embedded => {
      const trend = toTrend({ ...portal, years }, measure);
      return {
        page: addresses.measure(measure.id),
        kicker: portal.department(measure.department).name,
        title: measure.name,
        pageTitle: measure.name,
        content: {
          kind: 'measure',
          name: measure.name,
          title: measures.trendTitle(measure, trend),
          trend,
        },
      };
    }),
    ...groupByDepartmentYear(portal.commitments).map((record) =>
      embedDepartmentYear(portal, record),
    ),
    ...[...categories.values()].flatMap((own) => embedYearCategory(portal, own)),
  ];
}

function embedCommitment(portal: Portal, commitment: Commitment): Embedded {
  const { id, department, year, no, title } = commitment;
  const { name } = portal.department(department);
  return {
    page: addresses.commitment(id),
    kicker: words.kicker(name, year, no),
    title: title.text,
    pageTitle: dictionary.commitment.pageTitle(title.text, name, year, no),
    content: {
      kind: 'commitment',
      commitment,
      clauses: toClauses(portal, portal.comparisonsOf(commitment)),
      document: portal.document,
    },
  };
}

function embedDepartmentYear(portal: Portal, record: DepartmentYear): Embedded {
  const { department, year, category, commitments } = record;
  const rows = toScoreRankRows(portal, year, category);
  const { name } = portal.category(category);
  const subject = overview.yearCategoryTitle(year, name);
  const title = overview.departmentYearTitle(portal.department(department).name, year);
  return {
    page: addresses.departmentYear(department, year),
    kicker: subject,
    title,
    pageTitle: title,
    content: rows.some(({ id }) => id === department)
      ? { kind: 'scores', subject, rows, highlight: department }
      : { kind: 'list', commitments: [...commitments].sort((a, b) => a.no - b.no) },
  };
}

/** Without scores a category of a year is too much for a frame. */
function embedYearCategory(portal: Portal, own: readonly Commitment[]): Embedded[] {
  const [first] = own;
  const rows = first === undefined ? [] : toScoreRankRows(portal, first.year, first.category);
  if (first === undefined || rows.length === 0) {
    return [];
  }
  const { year, category } = first;
  const subject = overview.yearCategoryTitle(year, portal.category(category).name);
  return [
    {
      page: addresses.yearCategory(year, category),
      kicker: overview.standings,
      title: subject,
      pageTitle: subject,
      content: { kind: 'scores', subject, rows, highlight: null },
    },
  ];
}
