import type { Assessment, SourcedFigure } from '../../src/domain/assessment.ts';
import type { Commitment, Side } from '../../src/domain/commitment.ts';
import type { Correction } from '../../src/domain/correction.ts';
import type { Department } from '../../src/domain/department.ts';
import type { SourceDocument } from '../../src/domain/document.ts';

/** Records made up for the tests of components. */

const lines = { start: 3, end: 4 };

export const sampleDepartment: Department = {
  id: 'sample',
  name: '市某某工作局',
  short_name: '某局',
  kind: 'government',
  printed_as: [],
  aliases: [],
  successors: [],
  order: 10,
};

function sampleSide(document: string, title: string, text: string): Side {
  return {
    document,
    title: { text: title, lines, quantities: [] },
    text: { text, lines, quantities: [] },
    noPrinted: true,
    department: { id: 'sample', printed: { text: '市某局', lines }, inferred: null },
    category: { id: 'social', printed: { text: '社会发展类', lines }, inferred: null },
  };
}

const target =
  '全年新增学位3.5万个，新建和改扩建学校20所，其中年内建成投用12所；新增公办幼儿园学位6000个，普惠性幼儿园覆盖率达到95%以上，努力让每个适龄儿童都能就近入学、安心上学。';
const outcome = '1—11月新增学位3.6万个，建成投用学校13所。';

/** A commitment of 2020 with the sides asked for. */
export function sampleCommitment(
  sides: 'both' | 'target' | 'outcome',
  titles: { target: string; outcome: string } = { target: '扩充学位', outcome: '扩充学位' },
): Commitment {
  return {
    id: '2020/sample/1',
    year: 2020,
    department: 'sample',
    category: 'social',
    no: 1,
    title: { text: sides === 'outcome' ? titles.outcome : titles.target, lines, quantities: [] },
    target: sides === 'outcome' ? null : sampleSide('2020-commitments', titles.target, target),
    outcome: sides === 'target' ? null : sampleSide('2020-outcomes', titles.outcome, outcome),
    places: [],
  };
}

/** A figure that the outcome table of 2020 prints. */
export function sampleFigure(printed: string, inferred: string | null = null): SourcedFigure {
  return { value: Number(printed), printed, line: 7, inferred, document: '2020-outcomes' };
}

/** An assessment of 2020 with the figures given; the others are not published. */
export function sampleAssessment(
  figures: Partial<Pick<Assessment, 'difficulty_self' | 'difficulty_rated' | 'score' | 'rank'>>,
): Assessment {
  return {
    year: 2020,
    department: 'sample',
    category: 'social',
    difficulty_self: null,
    difficulty_rated: null,
    score: null,
    rank: null,
    ...figures,
  };
}

/** The outcome table of 2020. */
export const sampleDocument: SourceDocument = {
  generated: '',
  id: '2020-outcomes',
  file: 'sample.txt',
  sha256: '0'.repeat(64),
  year: 2020,
  kind: 'outcomes',
  layout: 'table',
  title: '2020年样例',
  issuer: null,
  published: null,
  caveats: [],
  lines: ['市某局\t1.扩充学位\t建成学校13所。\t90.5\t2'],
  spans: [
    { line: 1, start: 0, end: 3, usage: 'name', commitment: null },
    { line: 1, start: 4, end: 6, usage: 'number', commitment: '2020/sample/1' },
    { line: 1, start: 6, end: 10, usage: 'title', commitment: '2020/sample/1' },
    { line: 1, start: 11, end: 19, usage: 'text', commitment: '2020/sample/1' },
    { line: 1, start: 20, end: 24, usage: 'score', commitment: null },
    { line: 1, start: 25, end: 26, usage: 'rank', commitment: null },
  ],
};

/** A remark on the outcome of 2020. */
export const sampleCorrection: Correction = {
  id: 'sample-schools',
  document: '2020-outcomes',
  commitment: '2020/sample/1',
  field: 'text',
  printed: '建成投用学校',
  likely: '建成并投用学校',
  reason: '缺一个字。',
  evidence: '同一文件第9行印作“建成并投用”。',
  date: '2020-12-31',
};
