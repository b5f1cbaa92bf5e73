import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  array,
  assert,
  constantFrom,
  gen,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  string,
  subarray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertDocument } from '../../scripts/ingest/convert.ts';
import { readAuthored } from '../../scripts/ingest/register.ts';
import { listPlaces } from '../../scripts/lib/place-list.ts';
import { addresses } from '../../src/domain/address.ts';
import { joinAssessments } from '../../src/domain/assessment.ts';
import { joinCommitments } from '../../src/domain/commitment.ts';
import type { Correction } from '../../src/domain/correction.ts';
import type { DocumentEntry } from '../../src/domain/document.ts';
import { listDataPages } from '../../src/domain/page-data.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import { type PublishedPlaces, parsePlaces } from '../../src/domain/quantity/published-places.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';
import { toTables } from '../../src/domain/tables.ts';
import { readCommittedContent } from '../content.ts';
import { realProject } from '../ingest/project.ts';
import { readStatements } from './read-statements.ts';

// An address once published never changes: not with the order of rows or documents, nor with what is
// added later, nor with a correction.

const content = readCommittedContent();
const statements = readStatements();

/** Every address that data gives rise to, with what stands there. */
function pagesOf(
  files: readonly StatementsFile[],
  corrections: readonly Correction[] = [],
  departments = content.departments,
) {
  const tables = toTables(
    {
      ...content,
      corrections: [...corrections],
      departments,
      commitments: joinCommitments(files),
      assessments: joinAssessments(files),
      // Their own pages follow from their names alone.
      comparisons: [],
      measures: [],
      reviewedContinuations: [],
    },
    (address) => address,
  );
  return new Map(listDataPages(tables).map(({ address, records }) => [address, records]));
}

const published = pagesOf(statements);
const titles = new Map(joinCommitments(statements).map(({ id, title }) => [id, title.text]));

function expectAllThere(pages: ReturnType<typeof pagesOf>): void {
  expect([...published.keys()].filter((address) => !pages.has(address))).toEqual([]);
  for (const [id, title] of titles) {
    expect(pages.get(addresses.commitment(id))?.[0]?.title).toBe(title);
  }
}

/** A way to shuffle a list without knowing it: sorts by numbers drawn. */
function shuffle<Value>(values: readonly Value[], draw: () => number): Value[] {
  return values
    .map((value) => ({ value, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

test('the order of documents, departments and items changes no address and nothing that stands there', () => {
  assert(
    property(gen(), (generate) => {
      const draw = () => generate(integer);
      const shuffled = shuffle(statements, draw).map((file) => ({
        ...file,
        blocks: shuffle(file.blocks, draw).map((block) => ({
          ...block,
          statements: shuffle(block.statements, draw),
        })),
      }));
      expect(Object.fromEntries(pagesOf(shuffled))).toEqual(Object.fromEntries(published));
    }),
    { numRuns: 10 },
  );
});

const known = content.departments.map(({ id }) => id);

interface AddedDocument {
  year: number;
  departments: string[];
  category: string;
  items: number;
}

// A later document: departments that are known, in any category, with as many items as it likes. For
// a year of which the targets are known it brings the outcomes.
const addedDocument = record<AddedDocument>({
  year: oneof(constantFrom(2023, 2025), integer({ min: 2026, max: 2100 })),
  departments: subarray(known, { minLength: 1, maxLength: 5 }),
  category: constantFrom(...content.categories.map(({ id }) => id)),
  items: integer({ min: 1, max: 12 }),
});

function toStatements(added: AddedDocument): StatementsFile {
  const [sample] = statements[0]?.blocks ?? [];
  const [statement] = sample?.statements ?? [];
  if (sample === undefined || statement === undefined) {
    throw new Error('no statement to take as a sample');
  }
  const { year, category, items } = added;
  const kind = year > 2025 ? 'commitments' : 'outcomes';
  const id = `${year}-${kind}`;
  return {
    generated: '',
    id,
    year,
    kind,
    blocks: added.departments.map((department) => ({
      ...sample,
      department: { id: department, printed: null, inferred: '样例' },
      category: { id: category, printed: null, inferred: '样例' },
      figures: { difficulty_self: null, difficulty_rated: null, score: null, rank: null },
      statements: Array.from({ length: items }, (_, index) => ({
        ...statement,
        commitment: `${year}/${department}/${index + 1}`,
        no: index + 1,
      })),
    })),
  };
}

test('documents that are added leave every address where it is', () => {
  assert(
    property(array(addedDocument, { minLength: 1, maxLength: 3 }), (added) => {
      const files = new Map(added.map((one) => [one.year, toStatements(one)]));
      expectAllThere(pagesOf([...files.values(), ...statements]));
    }),
    { numRuns: 15 },
  );
});

test('a department that is called otherwise, or is succeeded, keeps every address', () => {
  const renamed = record({
    name: string({ minLength: 1 }),
    short_name: string({ minLength: 1 }),
    successors: subarray(known),
  });
  assert(
    property(array(renamed, { minLength: known.length, maxLength: known.length }), (names) => {
      const departments = content.departments.map((one, index) => ({ ...one, ...names[index] }));
      expectAllThere(pagesOf(statements, [], departments));
    }),
    { numRuns: 10 },
  );
});

test('corrections change no address', () => {
  assert(
    property(shuffledSubarray(content.corrections), (corrections) => {
      expectAllThere(pagesOf(statements, corrections));
    }),
    { numRuns: 10 },
  );
});

describe('the address of a number in a sentence', () => {
  /** What stands at each address of a number. */
  const numbersOf = (files: readonly StatementsFile[], places?: PublishedPlaces) =>
    new Map(
      joinCommitments(files, places).flatMap((commitment) =>
        numberQuantities(commitment).map(({ no, side, field, quantity }) => [
          `${commitment.id}#q${no}`,
          `${side} ${field} ${quantity.start} ${quantity.quote}`,
        ]),
      ),
    );
  const publish = (files: readonly StatementsFile[]) =>
    parsePlaces(listPlaces(joinCommitments(files), new Map()).join('\n'));

  test('is that of the same number when the documents of the other side are added', () => {
    const outcomes = statements.filter(({ kind }) => kind === 'outcomes');
    const before = numbersOf(outcomes);
    const after = numbersOf(statements, publish(outcomes));
    expect(before.size).toBeGreaterThan(100);
    expect([...before].filter(([address, what]) => after.get(address) !== what)).toEqual([]);
    // Without the list they would have moved.
    const unlisted = numbersOf(statements);
    expect([...before].some(([address, what]) => unlisted.get(address) !== what)).toBe(true);
  });

  test('is that of the same number, or of none, whatever else is read as a number', () => {
    const all = numbersOf(statements);
    const places = publish(statements);
    assert(
      property(gen(), (generate) => {
        const isRead = () => generate(integer) % 3 !== 0;
        const reread = statements.map((file) => ({
          ...file,
          blocks: file.blocks.map((block) => ({
            ...block,
            statements: block.statements.map((statement) => ({
              ...statement,
              text: {
                ...statement.text,
                quantities: statement.text.quantities.filter(isRead),
              },
            })),
          })),
        }));
        const after = [...numbersOf(reread, places)];
        expect(after.filter(([address, what]) => all.get(address) !== what)).toEqual([]);
        // And the other way round: what was not read before takes nobody's number.
        const fewer = numbersOf(reread);
        const now = numbersOf(statements, publish(reread));
        expect([...fewer].filter(([address, what]) => now.get(address) !== what)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('rows of a published table in another order', () => {
  const project = realProject();
  const authored = readAuthored(project).value;
  const printed = authored.entries.filter(({ layout }) => layout === 'table');

  /** What a document says, by commitment. */
  function read(entry: DocumentEntry, text: string) {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { value, messages } = convertDocument({ ...entry, sha256 }, bytes, authored);
    const blocks = value?.statements.blocks ?? [];
    const items = blocks.flatMap((block) =>
      block.statements.map((item) => [item.commitment, [item.title.text, item.text.text]] as const),
    );
    return { errors: messages, items: new Map(items) };
  }

  test.each(printed.map((entry) => [entry.id, entry] as const))(
    '%s: departments may stand in any order within their category',
    (_, entry) => {
      const text = readFileSync(`seeds/${entry.file}`, 'utf8');
      const expected = read(entry, text).items;
      expect(expected.size).toBeGreaterThan(30);
      assert(
        property(gen(), (generate) => {
          const shuffled = shuffleBlocks(text, (blocks) =>
            shuffle(blocks, () => generate(integer)),
          );
          const { errors, items } = read(entry, shuffled);
          expect(errors).toEqual([]);
          expect(items).toEqual(expected);
        }),
        { numRuns: 5 },
      );
    },
  );

  test.each(printed.map((entry) => [entry.id, entry] as const))(
    '%s: items in another order are the same items, or are refused',
    (_, entry) => {
      const text = readFileSync(`seeds/${entry.file}`, 'utf8');
      const expected = read(entry, text).items;
      assert(
        property(gen(), (generate) => {
          const shuffled = shuffleBlocks(text, (blocks) =>
            blocks.map((block) => shuffleItems(block, () => generate(integer))),
          );
          const { errors, items } = read(entry, shuffled);
          if (errors.length === 0) {
            expect(items).toEqual(expected);
          }
        }),
        { numRuns: 5 },
      );
    },
  );
});

type Block = readonly string[];

/** Shuffles the departments of a table between two headings; a department's rows begin with its name. */
function shuffleBlocks(text: string, change: (blocks: Block[]) => Block[]): string {
  const lines: string[] = [];
  let blocks: string[][] = [];
  const flush = () => {
    lines.push(...change(blocks).flat());
    blocks = [];
  };
  for (const line of text.split('\n')) {
    // Headings, headers and blank lines part the categories and the pages.
    if (line === '' || line.startsWith('##') || line.startsWith('部门\t')) {
      flush();
      lines.push(line);
    } else if (line.startsWith('\t')) {
      blocks.at(-1)?.push(line);
    } else {
      blocks.push([line]);
    }
  }
  flush();
  return lines.join('\n');
}

/** Shuffles the items of a department: title and text move, what is printed once stays in the first row. */
function shuffleItems(block: Block, draw: () => number): Block {
  const cells = block.map((line) => line.split('\t'));
  const items = shuffle(
    cells.map((row) => row.slice(1, 3)),
    draw,
  );
  return cells.map((row, index) => [row[0], ...(items[index] ?? []), ...row.slice(3)].join('\t'));
}
