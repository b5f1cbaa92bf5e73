import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/domain/correction.ts';
import {
  correctedLines,
  correctionsOf,
  type MarkedRun,
  markCorrections,
} from '../../src/domain/marks.ts';
import { readCommittedContent } from '../content.ts';
import { makeCommitment } from './made-records.ts';

const correction = (id: string, printed: string): Correction => ({
  id,
  document: '2022-outcomes',
  commitment: '2022/health/4',
  field: 'text',
  printed,
  likely: null,
  reason: '疑为误排',
  evidence: '上下文',
  date: '2026-01-01',
});
const show = (runs: readonly MarkedRun[]) =>
  runs.map((run) => (run.correction ? `[${run.correction.id}:${run.text}]` : run.text)).join('');

describe('markCorrections', () => {
  test('leaves a text without corrections in one run', () => {
    expect(markCorrections('千人托位达3.56个', [])).toEqual([
      { text: '千人托位达3.56个', correction: null },
    ]);
  });

  test('marks every place where the printed characters stand', () => {
    expect(show(markCorrections('全国乃至全国', [correction('a', '全国')]))).toBe(
      '[a:全国]乃至[a:全国]',
    );
  });

  test('marks nothing for characters that do not stand in the text', () => {
    expect(show(markCorrections('千人托位', [correction('a', '万人')]))).toBe('千人托位');
  });

  test('keeps the first of two corrections that overlap, the longer at one place', () => {
    const corrections = [correction('short', '乃至'), correction('long', '乃至全国')];
    expect(show(markCorrections('全国乃至全国', corrections))).toBe('全国[long:乃至全国]');
  });
});

describe('correctionsOf', () => {
  const made = (id: string, commitment: string, field: Correction['field'], printed: string) => ({
    ...correction(id, printed),
    commitment,
    field,
    document: '2022-commitments',
  });

  test('finds those of the commitment itself and of no other', () => {
    const list = [
      made('own', '2022/health/1', 'text', '目标'),
      made('other', '2022/health/10', 'text', '目标'),
    ];
    const found = correctionsOf(makeCommitment({ year: 2022, department: 'health', no: 1 }), list);
    expect(found.map(({ id }) => id)).toEqual(['own']);
  });

  test('finds a remark on the printed name for every item of the department and year', () => {
    const list = [made('name', '2022/health/1', 'department', '市卫生健康委')];
    const idsOf = (year: number, department: string) =>
      correctionsOf(makeCommitment({ year, department, no: 2 }), list).map(({ id }) => id);
    expect(idsOf(2022, 'health')).toEqual(['name']);
    expect(idsOf(2023, 'health')).toEqual([]);
    expect(idsOf(2022, 'sports')).toEqual([]);
  });
});

describe('the committed corrections', () => {
  const { commitments, corrections } = readCommittedContent();

  test.each(corrections)('$id: the printed characters stand in the field', (remark) => {
    const commitment = commitments.find(({ id }) => id === remark.commitment);
    const side = [commitment?.target, commitment?.outcome].find(
      (candidate) => candidate?.document === remark.document,
    );
    const texts = {
      title: side?.title.text,
      text: side?.text.text,
      department: side?.department.printed?.text,
    };
    const runs = markCorrections(texts[remark.field] ?? '', [remark]);
    expect(runs.some((run) => run.correction === remark)).toBe(true);
  });
});

test('correctedLines refuses a document that prints nothing of the commitment', () => {
  const commitment = makeCommitment({ year: 2022, department: 'health', no: 4 });
  expect(() => correctedLines(commitment, correction('a', '目标'))).toThrow(
    /corrections\/a\.yml: 2022-outcomes prints nothing of 2022\/health\/4/,
  );
});
