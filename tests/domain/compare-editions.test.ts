import { describe, expect, test } from 'vitest';
import { compareEditions, type EditionTables } from '../../src/domain/compare-editions.ts';
import { toTables } from '../../src/domain/tables.ts';
import { readCommittedContent } from '../content.ts';

const tables = toTables(readCommittedContent(), (address) => address);
const now: EditionTables = Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));

type Row = NonNullable<EditionTables['commitments']>[number];

/** This edition with one table otherwise. */
function earlier(name: keyof EditionTables, change: (rows: readonly Row[]) => readonly Row[]) {
  return { ...now, [name]: change(now[name] ?? []) };
}

function changeRow(id: string, change: Partial<Row>) {
  return (rows: readonly Row[]) =>
    rows.map((row) => (row.id === id ? ({ ...row, ...change } as Row) : row));
}

/** The changes in short: kind, table, key, and the names of the fields. */
function summarise(before: EditionTables, after = now): string[] {
  return compareEditions(before, after).map(({ kind, table, key, fields }) =>
    [kind, table, key, ...fields.map(({ name }) => name)].join(' '),
  );
}

test('an edition does not differ from itself, in whatever order its rows stand', () => {
  expect(compareEditions(now, now)).toEqual([]);
  expect(
    compareEditions(
      earlier('commitments', (rows) => rows.toReversed()),
      now,
    ),
  ).toEqual([]);
});

describe('a commitment', () => {
  test('that came in is added, with its year and department', () => {
    const before = earlier('commitments', (rows) =>
      rows.filter(({ id }) => id !== '2025/health/4'),
    );
    expect(compareEditions(before, now)).toEqual([
      {
        kind: 'added',
        table: 'commitments',
        key: '2025/health/4',
        department: 'health',
        year: 2025,
        commitment: '2025/health/4',
        fields: [],
      },
    ]);
  });

  test('that is gone is withdrawn', () => {
    const after = earlier('commitments', (rows) => rows.slice(1));
    expect(summarise(now, after)).toEqual([`withdrawn commitments ${now.commitments?.[0]?.id}`]);
  });

  test('whose outcome came in is added to, not corrected', () => {
    const before = earlier(
      'commitments',
      changeRow('2022/health/4', { outcome: null, outcome_document: null, outcome_title: null }),
    );
    expect(summarise(before)).toEqual([
      'added commitments 2022/health/4 outcome_title outcome outcome_document',
    ]);
  });

  test('whose target came in to its outcome takes its title from there: that is no correction', () => {
    const before = earlier(
      'commitments',
      changeRow('2022/health/4', { target: null, title: '兑现表的标题', title_line_start: 9 }),
    );
    expect(summarise(before)).toEqual([
      'added commitments 2022/health/4 title title_line_start target',
    ]);
  });

  test('whose text or line was wrong is corrected, with both', () => {
    const before = earlier(
      'commitments',
      changeRow('2022/health/4', { target: '别的', year: 2022 }),
    );
    const [change] = compareEditions(before, now);
    expect(change?.kind).toBe('corrected');
    expect(change?.fields).toEqual([
      { name: 'target', before: '别的', after: expect.stringContaining('千人托位数达到3.2个') },
    ]);
    expect(
      summarise(earlier('commitments', changeRow('2022/health/4', { target_line_end: 1 }))),
    ).toEqual(['corrected commitments 2022/health/4 target_line_end']);
  });

  test('is the same under another address, or when its department is called otherwise', () => {
    const before = earlier(
      'commitments',
      changeRow('2022/health/4', { url: '/base/x/', department: '旧名' }),
    );
    expect(compareEditions(before, now)).toEqual([]);
  });
});

describe('a reading', () => {
  const value = (rows: readonly Row[]) =>
    rows.map((row) =>
      row.commitment_id === '2022/health/4' && row.quote === '3.2个' ? { ...row, value: 9 } : row,
    );

  test('of a text that stands is re-read, with what was read before and now', () => {
    const [change, ...others] = compareEditions(earlier('quantities', value), now);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 're-read', key: '2022/health/4', department: 'health' });
    expect(change?.fields).toEqual([
      {
        name: 'quantities',
        before: [expect.stringMatching(/^3\.2个 → = 9 个, target/)],
        after: [expect.stringMatching(/^3\.2个 → = 3\.2 个, target/)],
      },
    ]);
  });

  test('that changed with its text is not listed besides', () => {
    const before = {
      ...earlier('quantities', value),
      commitments: changeRow('2022/health/4', { target: '别的' })(now.commitments ?? []),
    };
    expect(summarise(before)).toEqual(['corrected commitments 2022/health/4 target']);
  });

  test('is listed where only a line of its commitment was set right', () => {
    const before = {
      ...earlier('quantities', value),
      commitments: changeRow('2022/health/4', { target_line_end: 1 })(now.commitments ?? []),
    };
    expect(summarise(before)).toEqual([
      'corrected commitments 2022/health/4 target_line_end',
      're-read quantities 2022/health/4 quantities',
    ]);
  });

  test('counts as often as it stands there', () => {
    const twice = (rows: readonly Row[]) =>
      rows.flatMap((row, index) => (index === 0 ? [row, row] : [row]));
    expect(compareEditions(earlier('comparisons', twice), now)).toMatchObject([
      {
        kind: 're-read',
        table: 'comparisons',
        fields: [{ before: [expect.any(String)], after: [] }],
      },
    ]);
  });
});

test('a figure that came in is added once, though two tables hold it', () => {
  const before = {
    ...now,
    assessments: now.assessments?.map((row) =>
      row.year === 2022 && row.department_id === 'health' ? { ...row, score: null } : row,
    ),
    'assessment-sources': now['assessment-sources']?.filter(
      (row) => !(row.year === 2022 && row.department_id === 'health' && row.figure === 'score'),
    ),
  };
  expect(summarise(before as EditionTables)).toEqual(['added assessments 2022/health score']);
});

test('the line of a figure that was wrong is corrected', () => {
  const before = earlier('assessment-sources', (rows) =>
    rows.map((row, index) => (index === 0 ? { ...row, line: 1 } : row)),
  );
  expect(summarise(before)).toEqual([
    expect.stringMatching(/^corrected assessment-sources .* line$/),
  ]);
});

test('a point of a measure that is otherwise is re-read', () => {
  const before = earlier('measures', (rows) =>
    rows.map((row, index) => (index === 0 ? { ...row, value: 1 } : row)),
  );
  expect(summarise(before)).toEqual([expect.stringMatching(/^re-read measures .* value$/)]);
});

test('a table or a column that one of the editions does not know is no change', () => {
  const { corrections: _, ...rest } = now;
  const before = {
    ...rest,
    departments: now.departments?.map(({ kind: __, ...row }) => row),
  };
  expect(compareEditions(before as EditionTables, now)).toEqual([]);
});
