import { describe, expect, test } from 'vitest';
import AssessmentFigures from '../../src/components/AssessmentFigures.astro';
import CoverageMatrix from '../../src/components/CoverageMatrix.astro';
import CoverageTotals from '../../src/components/CoverageTotals.astro';
import DataLinks from '../../src/components/DataLinks.astro';
import DocumentLines from '../../src/components/DocumentLines.astro';
import type { CoverageCell } from '../../src/domain/coverage.ts';
import { render, textOf } from './rendering.ts';
import {
  sampleAssessment,
  sampleDepartment,
  sampleDocument,
  sampleFigure,
} from './sample-records.ts';

describe('AssessmentFigures', () => {
  const documents = [sampleDocument];

  test('prints figures as printed and says that a table of ranks is partial', async () => {
    const html = await render(AssessmentFigures, {
      assessment: sampleAssessment({ score: sampleFigure('135.20'), rank: sampleFigure('9') }),
      ranking: {
        year: 2020,
        category: 'social',
        ranks: [9, 10, 12],
        departments: 12,
        partial: true,
      },
      documents,
    });
    expect(textOf(html)).toContain('135.20');
    expect(textOf(html)).toContain('第9名');
    expect(textOf(html)).toContain('3个名次（第9–10名、第12名），名次表不完整');
    expect(html.match(/class="figure"[^>]*href="\/documents\/2020-outcomes\/#L7"/g)).toHaveLength(
      2,
    );
    expect(html.match(/class="source"[^>]*href="\/documents\/2020-outcomes\/#L7"/g)).toHaveLength(
      2,
    );
  });

  test('says of a figure that is not published that it is not, and gives it no line', async () => {
    const html = await render(AssessmentFigures, {
      assessment: sampleAssessment({ difficulty_rated: sampleFigure('1.2', '按顺序对上') }),
      ranking: null,
      documents,
    });
    expect(textOf(html).match(/未见公布/g)).toHaveLength(3);
    expect(textOf(html)).toContain('1.2归属由本站推断');
    expect(textOf(html)).toContain('评定难度系数属于这个部门，由本站推断：按顺序对上');
    expect(html.match(/class="(figure|source)"[^>]*href="\/documents\//g)).toHaveLength(2);
  });
});

test('DocumentLines numbers the lines and leads from each passage to its commitment', async () => {
  const html = await render(DocumentLines, {
    document: sampleDocument,
    departments: [sampleDepartment],
  });
  expect(html).toContain('id="L1"');
  expect(html).toContain('href="#L1"');
  expect(html.match(/href="\/commitments\/2020\/sample\/1\/"/g)).toHaveLength(1);
  expect(html).toMatch(/data-u="得分"[^>]*>90\.5</);
  const [, cell = ''] = /<td[^>]*>(.*?)<\/td>/s.exec(html) ?? [];
  expect(cell.replace(/<a class="belongs".*?<\/a>/s, '').replace(/<[^>]+>/g, '')).toBe(
    sampleDocument.lines[0],
  );
});

test('CoverageTotals never counts what no document prints as zero', async () => {
  const totals = {
    target: 5,
    outcome: 0,
    difficulty_self: 0,
    difficulty_rated: 2,
    score: 0,
    rank: 0,
  };
  const html = await render(CoverageTotals, {
    years: [{ year: 2020, documents: 1, departments: 1, commitments: 5, both: 0, totals }],
  });
  const cells = [...html.matchAll(/<td[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(cells).toEqual(['1', '1', '5', '未见', '未见', '2', '未见', '未见', '未见']);
});

test('CoverageMatrix says in words what its marks say', async () => {
  const nothing: CoverageCell = {
    target: 0,
    outcome: 0,
    difficulty_self: 0,
    difficulty_rated: 0,
    score: 0,
    rank: 0,
  };
  const year = { documents: 1, departments: 1, commitments: 5, both: 0, totals: nothing };
  const html = await render(CoverageMatrix, {
    coverage: {
      years: [2019, 2020].map((number) => ({
        ...year,
        year: number,
        departmentsWith: nothing,
      })),
      rows: [
        {
          department: 'sample',
          category: 'social',
          cells: [nothing, { ...nothing, outcome: 5, score: 1 }],
        },
      ],
    },
    departments: [sampleDepartment],
    categories: [{ id: 'social', name: '社会发展类', description: '民生', order: 1 }],
  });
  expect(textOf(html)).toContain('有结果5项、得分，没有目标、自评难度、评定难度、名次');
  expect(textOf(html)).toContain('这一年什么都没有');
  expect(html).toContain('href="/departments/sample/2020/"');
  expect(html).not.toContain('href="/departments/sample/2019/"');
});

test('DataLinks leads to both files of each table', async () => {
  const html = await render(DataLinks, { tables: ['assessment-sources'] });
  expect(html).toContain('href="/data/assessment-sources.csv"');
  expect(html).toContain('href="/data/assessment-sources.json"');
  expect(html).toContain('href="/data/"');
});
