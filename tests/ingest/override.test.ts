import { expect, test } from 'vitest';
import { applyOverrides } from '../../scripts/ingest/override.ts';
import type { ReadingOverride } from '../../src/domain/correction.ts';
import type { Quantity } from '../../src/domain/quantity/quantity.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';

const lines = { start: 3, end: 3 };

function quantity(quote: string, start: number, changes: Partial<Quantity> = {}): Quantity {
  return {
    start,
    end: start + quote.length,
    quote,
    comparator: '=',
    value: 20,
    value_max: null,
    unit: '家',
    role: 'target',
    counts: null,
    basis: 'level',
    rule: 'amount',
    ...changes,
  };
}

const attribution = { id: 'health', printed: { text: '市卫生健康委', lines }, inferred: null };

/** A document with one statement, of which title and text each have one quantity, the text two. */
function file(): StatementsFile {
  return {
    generated: '',
    id: '2022-commitments',
    year: 2022,
    kind: 'commitments',
    blocks: [
      {
        department: attribution,
        category: { ...attribution, id: 'social' },
        figures: { difficulty_self: null, difficulty_rated: null, score: null, rank: null },
        statements: [
          {
            commitment: '2022/health/1',
            no: 1,
            no_printed: true,
            title: { text: '新增20家', lines, quantities: [quantity('20家', 2)] },
            text: {
              text: '新增20家，其中3家示范',
              lines,
              quantities: [quantity('20家', 2), quantity('3家', 8, { value: 3 })],
            },
          },
        ],
      },
    ],
  };
}

const override: ReadingOverride = {
  id: 'health-twenty',
  document: '2022-commitments',
  commitment: '2022/health/1',
  field: 'text',
  quote: '20家',
  occurrence: null,
  read_as: { role: 'label' },
  reason: '是名称的一部分。',
  evidence: '同一文件第9行。',
};

const statementOf = (files: readonly StatementsFile[]) => files[0]?.blocks[0]?.statements[0];

test('an override changes what it names and leaves the rest, and the print, as they were', () => {
  const { value, messages } = applyOverrides(
    [file()],
    [{ ...override, read_as: { role: 'stretch', comparator: '>=', unit: '所' } }],
  );
  expect(messages).toEqual([]);
  expect(statementOf(value)?.text.quantities).toEqual([
    quantity('20家', 2, { role: 'stretch', comparator: '>=', unit: '所', rule: 'override' }),
    quantity('3家', 8, { value: 3 }),
  ]);
  expect(statementOf(value)?.title).toEqual(statementOf([file()])?.title);
  expect(statementOf(value)?.text.text).toBe('新增20家，其中3家示范');
});

test('an override to nothing drops the quantity', () => {
  const { value, messages } = applyOverrides([file()], [{ ...override, read_as: null }]);
  expect(messages).toEqual([]);
  expect(statementOf(value)?.text.quantities.map(({ quote }) => quote)).toEqual(['3家']);
  expect(statementOf(value)?.title.quantities).toHaveLength(1);
});

test('an override of the title leaves the text', () => {
  const { value } = applyOverrides([file()], [{ ...override, field: 'title' }]);
  expect(statementOf(value)?.title.quantities[0]?.role).toBe('label');
  expect(statementOf(value)?.text.quantities[0]?.role).toBe('target');
});

test('what is handed in is not changed', () => {
  const given = [file()];
  applyOverrides(given, [override]);
  expect(given).toEqual([file()]);
});

test.each([
  ['no such document', { document: '2023-commitments' }],
  ['no such commitment', { commitment: '2022/health/9' }],
  ['no such quantity', { quote: '21家' }],
  ['a quantity of the other field', { field: 'title', quote: '3家' }],
] as const)('an override that meets nothing is an error: %s', (_, changes) => {
  const { value, messages } = applyOverrides([file()], [{ ...override, ...changes }]);
  expect(value).toEqual([file()]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    rule: 'override',
    level: 'error',
    place: { document: 'content/corrections/readings/health-twenty.yml', line: null },
    reason: 'the override is no longer needed',
  });
  expect(messages[0]?.actual).toMatch(/^no quantity "/);
});

test('an override that the reader can do without is an error', () => {
  const { value, messages } = applyOverrides(
    [file()],
    [{ ...override, read_as: { role: 'target', comparator: '=', unit: '家' } }],
  );
  expect(value).toEqual([file()]);
  expect(messages.map(({ actual }) => actual)).toEqual(['"20家" is read so already']);
});

test('an override that names nothing to change is an error', () => {
  expect(applyOverrides([file()], [{ ...override, read_as: {} }]).messages).toHaveLength(1);
});

test('all needless overrides are told at once, and the others still apply', () => {
  const { value, messages } = applyOverrides(
    [file()],
    [{ ...override, id: 'a', quote: '1家' }, override, { ...override, id: 'b', quote: '2家' }],
  );
  expect(messages.map(({ place }) => place.document)).toEqual([
    'content/corrections/readings/a.yml',
    'content/corrections/readings/b.yml',
  ]);
  expect(statementOf(value)?.text.quantities[0]?.role).toBe('label');
});

test('the second of two equal overrides is needless', () => {
  expect(applyOverrides([file()], [override, { ...override, id: 'again' }]).messages).toHaveLength(
    1,
  );
});

/** The same, but its text has one quote twice. */
function fileWithTwins(): StatementsFile {
  const given = file();
  const text = statementOf([given])?.text;
  if (text !== undefined) {
    text.text = '新建20家、改造20家';
    text.quantities = [quantity('20家', 2), quantity('20家', 8)];
  }
  return given;
}

const roles = (files: readonly StatementsFile[]) =>
  statementOf(files)?.text.quantities.map(({ start, role }) => [start, role]);

test('of two equal quotes the one that is counted out is changed', () => {
  const first = applyOverrides([fileWithTwins()], [{ ...override, occurrence: 1 }]);
  expect(first.messages).toEqual([]);
  expect(roles(first.value)).toEqual([
    [2, 'label'],
    [8, 'target'],
  ]);
  const second = applyOverrides([fileWithTwins()], [{ ...override, occurrence: 2 }]);
  expect(second.messages).toEqual([]);
  expect(roles(second.value)).toEqual([
    [2, 'target'],
    [8, 'label'],
  ]);
});

test('quotes are counted as they are read, whatever another override drops', () => {
  const { value, messages } = applyOverrides(
    [fileWithTwins()],
    [
      { ...override, id: 'a', occurrence: 1, read_as: null },
      { ...override, id: 'b', occurrence: 2 },
    ],
  );
  expect(messages).toEqual([]);
  expect(roles(value)).toEqual([[8, 'label']]);
});

test('an override that could mean either of two equal quotes is an error', () => {
  const { value, messages } = applyOverrides([fileWithTwins()], [override]);
  expect(value).toEqual([fileWithTwins()]);
  expect(messages).toMatchObject([
    {
      actual: '"20家" 2 times in the text of 2022/health/1',
      expected: 'occurrence: 1 to 2',
    },
  ]);
});

test('an override of one more than there are is an error', () => {
  const { messages } = applyOverrides([fileWithTwins()], [{ ...override, occurrence: 3 }]);
  expect(messages.map(({ actual }) => actual)).toEqual([
    'no quantity "20家" number 3 in the text of 2022/health/1',
  ]);
});
