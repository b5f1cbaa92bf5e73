import { toDifficultyRows, toScoreRankRows } from '../charts/assessment-rows.ts';
import { inferences, type ShownFigures } from '../charts/citations.ts';
import { layoutDifficulty, layoutDifficultyStrip, sortByDifficulty } from '../charts/difficulty.ts';
import { findDifficulty, findScoreRank } from '../charts/findings.ts';
import { wide } from '../charts/frame.ts';
import { lastRank, placesOf } from '../charts/places.ts';
import { layoutScoreRank } from '../charts/score-rank.ts';
import DifficultyDrawing from '../components/charts/DifficultyDrawing.astro';
import ScoreRankDrawing from '../components/charts/ScoreRankDrawing.astro';
import ScoreStripDrawing from '../components/charts/ScoreStripDrawing.astro';
import { addresses } from '../domain/address.ts';
import type { Assessment } from '../domain/assessment.ts';
import { dictionary } from '../i18n/dictionary.ts';
import {
  type ChartData,
  type ChartFile,
  figureFields,
  sayChartSources,
  toChartTable,
} from './chart-file.ts';

const { charts: words, overview } = dictionary;

/** Scores and ranks of a category and year; none where nothing is published. */
export function scoreFiles(portal: ChartData, year: number, category: string): ChartFile[] {
  return scoresOn(addresses.yearCategory(year, category), portal, year, category, null);
}

/** The same on the page of a department's year, with the department set apart. */
export function departmentScoreFiles(
  portal: ChartData,
  { year, category, department }: Assessment,
): ChartFile[] {
  const page = addresses.departmentYear(department, year);
  return scoresOn(page, portal, year, category, department);
}

function scoresOn(
  page: string,
  portal: ChartData,
  year: number,
  category: string,
  highlight: string | null,
): ChartFile[] {
  const rows = toScoreRankRows(portal, year, category);
  const shown = rows.map((row) => ({ department: row, figures: [row.rank, row.score] }));
  const layout = layoutScoreRank(rows, { frame: wide, words, highlight });
  const subject = overview.yearCategoryTitle(year, portal.category(category).name);
  const gaps = placesOf(rows).some(({ kind }) => kind === 'gap');
  const chosen = rows.find(({ id }) => id === highlight);
  return layout === null || lacks(rows, highlight)
    ? []
    : [
        {
          page,
          name: 'scores',
          title: words.titleOf(subject, words.scoreRankFinding(findScoreRank(rows, highlight))),
          note:
            words.scoreRankNote(gaps, lastRank(rows) !== null) +
            (chosen === undefined ? '' : words.highlightNote(chosen.name)),
          sources: [...sayInferences(shown), ...sayChartSources(portal, shown)],
          Drawing: ScoreRankDrawing,
          layout,
          table: toChartTable(
            rows.map(({ id, name, rank, score }) => ({
              department_id: id,
              department: name,
              ...figureFields('rank', rank),
              ...figureFields('score', score),
            })),
          ),
        },
      ];
}

/** Difficulty coefficients of a category and year; none where nothing is published. */
export function difficultyFiles(portal: ChartData, year: number, category: string): ChartFile[] {
  return difficultyOn(addresses.yearCategory(year, category), portal, year, category, null);
}

/** The same on the page of a department's year, with the department set apart. */
export function departmentDifficultyFiles(
  portal: ChartData,
  { year, category, department }: Assessment,
): ChartFile[] {
  const page = addresses.departmentYear(department, year);
  return difficultyOn(page, portal, year, category, department);
}

function difficultyOn(
  page: string,
  portal: ChartData,
  year: number,
  category: string,
  highlight: string | null,
): ChartFile[] {
  const rows = sortByDifficulty(toDifficultyRows(portal, year, category));
  const shown = rows.map((row) => ({ department: row, figures: [row.self, row.rated] }));
  const options = { frame: wide, words, highlight };
  const strip = layoutDifficultyStrip(rows, options);
  const layout = strip ?? layoutDifficulty(rows, options);
  const subject = overview.yearCategoryTitle(year, portal.category(category).name);
  const note =
    strip === null
      ? words.difficultyNote(
          rows.some(({ self }) => self !== null),
          rows.some(({ rated }) => rated !== null),
        )
      : words.difficultyStripNote;
  return layout === null || lacks(rows, highlight)
    ? []
    : [
        {
          page,
          name: 'difficulty',
          title: words.titleOf(subject, words.difficultyFinding(findDifficulty(rows, highlight))),
          note,
          sources: [...sayInferences(shown), ...sayChartSources(portal, shown)],
          Drawing: strip === null ? DifficultyDrawing : ScoreStripDrawing,
          layout,
          table: toChartTable(
            rows.map(({ id, name, self, rated }) => ({
              department_id: id,
              department: name,
              ...figureFields('difficulty_self', self),
              ...figureFields('difficulty_rated', rated),
              inferred: self?.inferred ?? rated?.inferred ?? null,
            })),
          ),
        },
      ];
}

/** Whether nothing is published of the department that is to be set apart. */
function lacks(rows: readonly { id: string }[], highlight: string | null): boolean {
  return highlight !== null && rows.every(({ id }) => id !== highlight);
}

/** Why figures are taken to be their departments', each reason once. */
function sayInferences(shown: readonly ShownFigures[]): string[] {
  return inferences(shown).map(({ names, reason }) => words.inferredNote(names, reason));
}
