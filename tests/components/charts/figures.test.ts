import { describe, expect, test } from 'vitest';
import { layoutDifficulty } from '../../../src/charts/difficulty.ts';
import { frames } from '../../../src/charts/frame.ts';
import { layoutScoreRank } from '../../../src/charts/score-rank.ts';
import DifficultyChart from '../../../src/components/charts/DifficultyChart.astro';
import { examples as difficultyExamples } from '../../../src/components/charts/DifficultyChart.examples.ts';
import DifficultyDrawing from '../../../src/components/charts/DifficultyDrawing.astro';
import ScoreRankChart from '../../../src/components/charts/ScoreRankChart.astro';
import { examples as scoreRankExamples } from '../../../src/components/charts/ScoreRankChart.examples.ts';
import ScoreRankDrawing from '../../../src/components/charts/ScoreRankDrawing.astro';
import { charts as words } from '../../../src/i18n/zh/charts.ts';
import { difficultyRows, scoreRankRows } from '../../charts/portal-rows.ts';
import { elementLines, render } from '../rendering.ts';

describe.each(frames)('the $id drawing', (frame) => {
  test.each(Object.entries(scoreRankRows))('layoutScoreRank of %s', async (name, rows) => {
    const layout = layoutScoreRank(rows, { frame, words, highlight: null });
    const markup = await render(ScoreRankDrawing, { layout });
    await expect(elementLines(markup)).toMatchFileSnapshot(
      `__snapshots__/layoutScoreRank-${name}-${frame.id}.svg`,
    );
  });

  test.each(Object.entries(difficultyRows))('layoutDifficulty of %s', async (name, rows) => {
    const layout = layoutDifficulty(rows, { frame, words });
    const markup = await render(DifficultyDrawing, { layout });
    await expect(elementLines(markup)).toMatchFileSnapshot(
      `__snapshots__/layoutDifficulty-${name}-${frame.id}.svg`,
    );
  });
});

const figures = [
  ...scoreRankExamples.map(({ name, props }) => ({
    name: `ScoreRankChart: ${name}`,
    rows: props.rows.length,
    figures: props.rows.flatMap(({ score, rank }) => [score, rank]),
    render: () => render(ScoreRankChart, props),
  })),
  ...difficultyExamples.map(({ name, props }) => ({
    name: `DifficultyChart: ${name}`,
    rows: props.rows.length,
    figures: props.rows.flatMap(({ self, rated }) => [self, rated]),
    render: () => render(DifficultyChart, props),
  })),
];

describe.each(figures)('$name', ({ rows, figures: shown, render }) => {
  test('every printed number stands in the table, linked to its line', async () => {
    const markup = await render();
    const cells = [...markup.matchAll(/data-line="（第(\d+)行）">([^<]+)</g)].map(
      ([, line, printed]) => `${printed} ${line}`,
    );
    const expected = shown.flatMap((figure) =>
      figure === null ? [] : [`${figure.printed} ${figure.line}`],
    );
    expect(cells.toSorted()).toEqual(expected.toSorted());
  });

  test('every department has a row in the table and one in each drawing', async () => {
    const markup = await render();
    expect(markup.match(/<th scope="row"/g) ?? []).toHaveLength(rows);
    expect(markup.match(/<g class="chart-row/g) ?? []).toHaveLength(rows * frames.length);
  });

  test('the drawings are hidden from assistive technology and from the keyboard', async () => {
    const markup = await render();
    const drawings = [...markup.matchAll(/<svg[^>]*>.*?<\/svg>/gs)].map(([svg]) => svg);
    expect(drawings).toHaveLength(rows === 0 ? 0 : frames.length);
    for (const drawing of drawings) {
      expect(drawing).toContain('aria-hidden="true"');
      expect(drawing.match(/<a /g)).toEqual(drawing.match(/<a (?=[^>]*tabindex="-1")/g));
    }
  });

  test('nothing in it needs an inline style or an id', async () => {
    expect(await render()).not.toMatch(/ (style|id)=/);
  });
});

test('without rows the figure is one sentence that says so', async () => {
  const markup = await render(ScoreRankChart, { subject: '2020年样例类', rows: [] });
  expect(markup.replaceAll(/<[^>]*>/g, '').trim()).toBe('2020年样例类：未见得分和排名公布');
});

test('the reason of an inference stands once in the figure', async () => {
  const markup = await render(DifficultyChart, {
    subject: '2022年社会发展类',
    rows: difficultyRows['2022-social'] ?? [],
  });
  expect(markup.split('由本站推断')).toHaveLength(2);
  expect(markup.match(/<sup>＊<\/sup>/g)).toHaveLength(10);
});

test('the table says which ranks are not printed', async () => {
  const markup = await render(ScoreRankChart, {
    subject: '2022年经济建设类',
    rows: scoreRankRows['2022-economic'] ?? [],
  });
  const table = markup.slice(markup.indexOf('<table'), markup.indexOf('</table>'));
  expect(table).toContain('第1–8名：来源文件没有列出');
  expect(table).toContain('来源文件列到第18名为止');
});
