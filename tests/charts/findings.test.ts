import { expect, test } from 'vitest';
import type { DifficultyRow, ScoreRankRow } from '../../src/charts/assessment-rows.ts';
import { findDifficulty, findScoreRank } from '../../src/charts/findings.ts';
import { sampleDifficulty, sampleScoreRank } from '../../src/components/charts/samples.ts';
import { charts as words } from '../../src/i18n/zh/charts.ts';
import { difficultyRows, scoreRankRows } from './portal-rows.ts';

const ofScores = (rows: readonly ScoreRankRow[], highlight: string | null = null) =>
  words.scoreRankFinding(findScoreRank(rows, highlight));

const ofDifficulty = (rows: readonly DifficultyRow[], highlight: string | null = null) =>
  words.difficultyFinding(findDifficulty(rows, highlight));

test('the scores are summed up by their number, their ranks and their range', () => {
  expect(ofScores(scoreRankRows['2022-economic'] ?? [])).toBe(
    '公布了10个部门的得分，第9–18名，113.78–129.86分',
  );
  expect(ofScores(scoreRankRows['2022-social'] ?? [])).toBe(
    '公布了4个部门的得分，第1–4名，128.64–135.20分',
  );
});

test('a highlighted department is the finding', () => {
  expect(ofScores(scoreRankRows['2022-economic'] ?? [], 'commerce')).toBe(
    '市商务局129.86分，第9名（公布了第9–18名）',
  );
  expect(ofDifficulty(difficultyRows['2022-social'] ?? [], 'health')).toMatch(
    /^市卫生健康委的难度系数，.*（公布了5个部门）$/,
  );
});

test('a department that is not among the rows is not the finding', () => {
  expect(ofScores(scoreRankRows['2022-social'] ?? [], 'commerce')).toContain('公布了4个部门');
});

test('equal scores are said to be equal, one and none are said as they are', () => {
  const equal = [0, 1].map((index) => sampleScoreRank(index, '120.00', '1'));
  expect(ofScores(equal)).toBe('公布了2个部门的得分，第1名，都是120.00分');
  expect(ofScores([sampleScoreRank(6, '135.20', '1')])).toBe(
    '只公布了市教育局一个部门：135.20分，第1名',
  );
  expect(ofScores([])).toBe('未见得分和排名公布');
});

test('scores and ranks are counted apart where they are not of the same departments', () => {
  const rows = [
    sampleScoreRank(0, '100', '1'),
    sampleScoreRank(1, null, '2'),
    sampleScoreRank(2, '90.5', null),
    sampleScoreRank(3, '80', '6'),
  ];
  expect(ofScores(rows)).toBe('公布了3个部门的得分，80–100分；3个部门的排名，第1–2名、第6名');
});

test('what is not printed is not counted', () => {
  const ranks = [0, 1].map((index) => sampleScoreRank(index, null, String(index + 1)));
  expect(ofScores(ranks)).toBe('公布了2个部门的排名，第1–2名；未见得分公布');
  const scores = [0, 1].map((index) => sampleScoreRank(index, String(90 - index), null));
  expect(ofScores(scores)).toBe('公布了2个部门的得分，89–90分；未见排名公布');
});

test('two coefficients are summed up by how they compare', () => {
  expect(ofDifficulty(difficultyRows['2022-social'] ?? [])).toBe(
    '5个部门的难度系数，评定低于自评的3个，评定高于自评的1个，评定与自评相同的1个',
  );
});

test('departments with one coefficient are counted apart from those with two', () => {
  const rows = [sampleDifficulty(0, '1.4', '1.3'), sampleDifficulty(1, null, '1.2')];
  expect(ofDifficulty([...rows, sampleDifficulty(2, '1.1', '1.0')])).toBe(
    '2个部门的难度系数，评定低于自评的2个；另有1个部门只公布了其中一个系数',
  );
});

test('a single coefficient is summed up by its lowest and highest and who has them', () => {
  expect(ofDifficulty(difficultyRows['2023-party'] ?? [])).toBe(
    '16个部门的评定难度系数，最低1.1132（市档案馆），最高1.1636（市委组织部）',
  );
});

test('where several share the lowest or highest none of them is named', () => {
  const rows = ['1.1', '1.1', '1.2'].map((rated, index) => sampleDifficulty(index, null, rated));
  expect(ofDifficulty(rows)).toBe(
    '3个部门的评定难度系数，最低1.1（2个部门），最高1.2（市退役军人事务局）',
  );
});

test('self-rated and rated coefficients are not held against each other across departments', () => {
  const rows = [sampleDifficulty(0, '1.9', null), sampleDifficulty(1, null, '1.1')];
  expect(ofDifficulty(rows)).toBe('公布了2个部门的难度系数，没有一个部门自评和评定都有');
});

test('equal coefficients, one and none are said as they are', () => {
  const equal = [0, 1].map((index) => sampleDifficulty(index, '1.2', null));
  expect(ofDifficulty(equal)).toBe('2个部门的自评难度系数都是1.2');
  expect(ofDifficulty([sampleDifficulty(6, '1.4', '1.37')])).toBe(
    '只公布了市教育局一个部门：自评1.4，评定1.37',
  );
  expect(ofDifficulty([])).toBe('未见难度系数公布');
});
