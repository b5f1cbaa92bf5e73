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
import { expect, test } from 'vitest';
import { addresses } from '../../src/domain/address.ts';
import { joinAssessments } from '../../src/domain/assessment.ts';
import { joinCommitments } from '../../src/domain/commitment.ts';
import type { Correction } from '../../src/domain/correction.ts';
import { listDataPages } from '../../src/domain/page-data.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';
import { toTables } from '../../src/domain/tables.ts';
import { readCommittedContent } from '../content.ts';
import { readStatements } from './read-statements.ts';
import { shuffle } from './shuffle.ts';

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
