import { expect, test } from 'vitest';
import { coverageOf } from '../../src/domain/coverage.ts';
import { rankingsOf } from '../../src/domain/ranking.ts';
import { describeCoverage, findingOfCoverage } from '../../src/i18n/coverage.ts';
import { readCommittedContent } from '../content.ts';
import { makeAssessment, makeCommitment } from '../domain/made-records.ts';

test('the sentences say what the published documents print and what they do not', () => {
  const content = readCommittedContent();
  const sentences = describeCoverage({
    coverage: coverageOf(
      content,
      content.departments.map(({ id }) => id),
    ),
    documents: content.documents,
    rankings: rankingsOf(content.assessments, content.commitments),
    categoryName: (id) => content.categories.find((category) => category.id === id)?.name ?? id,
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "本站收录5份来源文件，涉及2022年、2023年、2025年。",
      "2024年没有来源文件，全部空缺。",
      "2022年经济建设类列出10个名次（第9–18名），该类别的名次表不完整。",
      "2022年社会发展类列出4个名次（第1–4名），该类别的名次表不完整。",
      "2022年收录的28个部门里，5个有自评难度系数，5个有评定难度系数。",
      "2023年收录的32个部门里，没有一个有自评难度系数，16个有评定难度系数。",
      "2025年没有列出任何难度系数、得分和名次。",
      "《2023年市级部门承诺事项（经济建设类、社会发展类）》的表头写有难度一栏，但没有列出任何系数。",
    ]
  `);
});

test('the finding says of how much both sides are known, and of whom the outcome', () => {
  const content = readCommittedContent();
  const coverage = coverageOf(
    content,
    content.departments.map(({ id }) => id),
  );
  expect(findingOfCoverage(coverage)).toBe(
    '376项承诺里，目标和结果都有的是10项，其余只有一样。只有2022年28个部门里14个部门的承诺有兑现情况；其他年份的结果一律未见公布。',
  );
});

test('a table that is whole and a portal that has every outcome are said to be so', () => {
  const commitments = [
    makeCommitment({ year: 2020, department: 'health', no: 1, target: '一', outcome: '二' }),
  ];
  const assessments = [makeAssessment({ year: 2020, department: 'health', rank: 1 })];
  const coverage = coverageOf({ commitments, assessments, documents: [{ year: 2020 }] }, [
    'health',
  ]);
  const sentences = describeCoverage({
    coverage,
    documents: [],
    rankings: rankingsOf(assessments, commitments),
    categoryName: () => '某类',
  });
  expect(findingOfCoverage(coverage)).toContain('收录的每一年都有兑现情况。');
  expect(sentences).toContain('2020年某类列出全部1个名次。');
});
