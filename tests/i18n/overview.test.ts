import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { overview } from '../../src/i18n/zh/overview.ts';

test('a day is written without leading zeros', () => {
  expect(formatDate('2026-01-05')).toBe('2026年1月5日');
});

describe('findings', () => {
  test('scores are said from the highest to the lowest, as printed', () => {
    expect(
      overview.scoreFinding({
        year: 2022,
        category: '社会发展类',
        count: 4,
        highest: { name: '市科技局', score: '135.20' },
        lowest: { name: '市人社局', score: '128.64' },
      }),
    ).toBe('2022年社会发展类公布了4个部门的得分，从135.20（市科技局）到128.64（市人社局）。');
  });

  test('a rank is said with how many are printed and that they are not all', () => {
    expect(
      overview.departmentScore({
        year: 2022,
        score: '132.98',
        category: '社会发展类',
        rank: 2,
        printed: 4,
        partial: true,
      }),
    ).toBe('2022年得分132.98，社会发展类第2名（来源文件列出这一类4个部门的排名，不是全部）。');
  });

  test('a score without a rank stands alone', () => {
    expect(
      overview.departmentScore({
        year: 2022,
        score: '132.98',
        category: '社会发展类',
        rank: null,
        printed: 0,
        partial: false,
      }),
    ).toBe('2022年得分132.98。');
  });

  test('what is missing of some items only is counted', () => {
    expect(
      overview.notPublished([
        { what: 'outcome', count: 2, all: 5 },
        { what: 'score', count: 1, all: 1 },
      ]),
    ).toBe('来源文件里没有：兑现情况（5项中的2项）、得分。');
  });

  test('ranks are said as runs', () => {
    expect(
      overview.standing({
        departments: 12,
        scored: 9,
        printedRanks: [
          { first: 1, last: 8 },
          { first: 10, last: 10 },
        ],
        missingRanks: [{ first: 9, last: 9 }],
        unscored: 3,
      }),
    ).toBe('公布了9个部门的得分，另有3个只见到承诺。来源文件列出第1–8名、第10名，没有列出第9名。');
  });

  test('where no score is printed that is said, not that there was none', () => {
    const none = { scored: 0, printedRanks: [], missingRanks: [], unscored: 6 };
    expect(overview.standing({ departments: 6, ...none })).toBe(
      '收录6个部门；来源文件里没有得分和排名。',
    );
  });
});
