import { describe, expect, test } from 'vitest';
import type { Cell, Line } from '../../../src/components/listing/cell.ts';
import { toRuns } from '../../../src/components/listing/cell.ts';
import { listingColumns } from '../../../src/components/listing/columns.ts';
import { commitmentCells } from '../../../src/components/listing/commitment-cells.ts';
import { nextSort } from '../../../src/components/listing/next-sort.ts';
import { targetCells } from '../../../src/components/listing/target-cells.ts';
import { toListedCommitments } from '../../../src/domain/listed-commitments.ts';
import { type ShownTarget, toShownTargets } from '../../../src/domain/listed-targets.ts';
import { listing as words } from '../../../src/i18n/zh/listing.ts';
import { listingSource } from '../../listing/source.ts';

const source = listingSource();
const targets = toShownTargets(source);
const commitments = toListedCommitments(source);

function textOf({ parts }: Line): string {
  return parts
    .map((part) =>
      part.kind === 'reading' ? part.label : part.runs.map(({ text }) => text).join(''),
    )
    .join('');
}

const textsOf = (cells: readonly Cell[], column: string) =>
  cells.find((cell) => cell.column === column)?.lines.map(textOf);

function target(holds: (row: ShownTarget) => boolean): ShownTarget {
  const row = targets.find(holds);
  if (row === undefined) {
    throw new Error('no such target');
  }
  return row;
}

describe('runs of a printed text', () => {
  test('put together are the text, whatever is marked and strong in it', () => {
    const text = '千人托位数达到3.2个，托育机构100家';
    const runs = toRuns(text, ['托位数达到3', '托育'], { start: 7, end: 11 });
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter(({ strong }) => strong).map((run) => run.text)).toEqual(['3', '.2个']);
    expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual([
      '托位数达到',
      '3',
      '托育',
    ]);
  });
});

describe('cells of a target quantity', () => {
  test('stand under the columns of their table', () => {
    const columns = listingColumns('targets').map(({ column }) => column);
    for (const row of targets) {
      expect(targetCells(row, []).map(({ column }) => column)).toEqual(columns);
    }
  });

  test('say how the number bounds, its unit as printed, and what answers it', () => {
    const cells = targetCells(
      target(({ quote }) => quote === '突破300亿元'),
      [],
    );
    expect(textsOf(cells, 'comparator')).toEqual(['超过']);
    expect(textsOf(cells, 'value')).toEqual(['300亿元']);
    expect(textsOf(cells, 'reading')).toEqual(['超额达成', '结果450亿元（口径相近）']);
  });

  test('say of every outcome that is only near that it is, and of no other', () => {
    const answered = targets.filter(({ outcome_quote: quote }) => quote !== null);
    const said = answered.filter((row) =>
      textsOf(targetCells(row, []), 'reading')?.join('').endsWith('（口径相近）'),
    );
    const noted = source.commitments
      .flatMap((own) => source.comparisonsOf(own))
      .filter(({ target: own, scopeNote }) => own !== null && scopeNote !== null);
    const names = (row: { commitment: string; outcome: string | null | undefined }) =>
      `${row.commitment} ${row.outcome}`;
    expect(
      said.map((row) => names({ commitment: row.commitment_id, outcome: row.outcome_quote })),
    ).toEqual(
      noted.map(({ commitment, outcome }) => names({ commitment, outcome: outcome?.quote })),
    );
    expect(answered.filter(({ near }) => near).length).toBeGreaterThan(5);
    expect(answered.filter(({ near }) => !near).length).toBeGreaterThan(5);
  });

  test('say a change with its unit, for alone it would be a level or no number at all', () => {
    const cells = targetCells(
      target((row) => row.basis === 'decrease' && row.unit === '%' && row.value_max === null),
      [],
    );
    expect(textsOf(cells, 'value')?.[0]).toMatch(/^下降[\d.]+%$/);
  });

  test('never show an absent outcome as a failure', () => {
    const cells = targetCells(
      target(({ year }) => year === 2025),
      [],
    );
    expect(textsOf(cells, 'reading')).toEqual(['未见结果公布']);
  });

  test('say that a target follows from the outcome where it is not printed', () => {
    const cells = targetCells(
      target(({ quote }) => quote === null),
      [],
    );
    expect(textsOf(cells, 'text')).toContain(words.implied);
  });

  test('say so where the words stand in another sentence of the commitment', () => {
    const row = target(({ sentence, title }) => !`${sentence}${title}`.includes('火星'));
    expect(textsOf(targetCells(row, ['火星']), 'text')).toContain(words.elsewhere);
    expect(textsOf(targetCells(row, []), 'text')).not.toContain(words.elsewhere);
    const own = row.sentence.slice(0, 2);
    expect(textsOf(targetCells(row, [own]), 'text')).not.toContain(words.elsewhere);
  });
});

describe('cells of a commitment', () => {
  test('stand under the columns of their table', () => {
    const columns = listingColumns('commitments').map(({ column }) => column);
    for (const row of commitments) {
      expect(commitmentCells(row, []).map(({ column }) => column)).toEqual(columns);
    }
  });

  test('tell a target that is not in the documents from one without a number', () => {
    const said = (holds: (row: (typeof commitments)[number]) => boolean) => {
      const row = commitments.find(holds);
      return row && textsOf(commitmentCells(row, []), 'targets');
    };
    expect(said((row) => row.target === null && row.targets === 0)).toEqual([
      words.targetAbsentShort,
    ]);
    expect(said((row) => row.target !== null && row.targets === 0)).toEqual([words.noTargets]);
  });

  test('count equal readings', () => {
    const row = commitments.find(({ readings }) => readings.length > 2);
    const lines = row && textsOf(commitmentCells(row, []), 'readings');
    expect(lines).toEqual([`未见结果公布${row?.readings.length}`]);
  });
});

test('a heading sorts first as its column is mostly read, then the other way, then not', () => {
  const first = nextSort(null, 'value');
  expect(first).toEqual({ column: 'value', descending: true });
  const second = nextSort(first, 'value');
  expect(second).toEqual({ column: 'value', descending: false });
  expect(nextSort(second, 'value')).toBeNull();
  expect(nextSort(second, 'department')).toEqual({ column: 'department', descending: false });
});
