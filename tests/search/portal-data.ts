import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type Commitment, joinCommitments } from '../../src/domain/commitment.ts';
import { categorySchema, departmentSchema } from '../../src/domain/department.ts';
import { statementsFileSchema } from '../../src/domain/statement.ts';
import { type SearchData, toSearchData } from '../../src/search/records.ts';

const content = new URL('../../content/', import.meta.url);

/** What the built site indexes, from the committed content; in an order of its own. */
export async function readPortalData(): Promise<SearchData> {
  const statements = (await readAll('statements/', JSON.parse)).map((file) =>
    statementsFileSchema.parse(file),
  );
  const commitments: Commitment[] = joinCommitments(statements);
  return toSearchData({
    commitments,
    departments: (await readAll('departments/', parse)).map((each) => departmentSchema.parse(each)),
    categories: (await readAll('categories/', parse)).map((each) => categorySchema.parse(each)),
  });
}

async function readAll(folder: string, parseText: (text: string) => unknown): Promise<unknown[]> {
  const base = new URL(folder, content);
  const names = (await readdir(base)).sort();
  return Promise.all(
    names.map(async (name) => parseText(await readFile(new URL(name, base), 'utf8'))),
  );
}
