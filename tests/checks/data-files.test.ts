import { expect, test } from 'vitest';
import { dataFiles } from '../../scripts/checks/data-files.ts';
import { makePage, makeSite } from './made-site.ts';

async function reasons(json: unknown, csv?: string, base = '/'): Promise<string[]> {
  const files = {
    'years/index.html': makePage(),
    'data/list.json': JSON.stringify(json),
    ...(csv === undefined ? {} : { 'data/list.csv': csv }),
  };
  const findings = await dataFiles.check(makeSite(files, base));
  return findings.map(({ reason }) => reason);
}

const row = { id: 'a', text: '一, 二', url: '/years/' };

test('a table that is the same in both forms passes, also with quotes and line breaks', async () => {
  expect(await reasons([row], 'id,text,url\r\na,"一, 二",/years/\r\n')).toEqual([]);
  expect(
    await reasons([row, row], 'id,text,url\r\na,"一\r\n""二""",/years/\r\nb,,/years/\r\n'),
  ).toEqual([]);
});

test('a table without its CSV is found', async () => {
  expect(await reasons([row])).toEqual(['a table has no CSV']);
});

test('columns in another order are found', async () => {
  expect(await reasons([row], 'text,id,url\r\n一,a,/years/\r\n')).toEqual([
    'the columns of CSV and JSON differ',
  ]);
});

test('a missing row is found', async () => {
  expect(await reasons([row, row], 'id,text,url\r\na,一,/years/\r\n')).toEqual([
    'CSV and JSON have not as many rows',
  ]);
});

test('a row whose address is no page is found, also for want of the base', async () => {
  const csv = 'id,text,url\r\na,一,/x/\r\n';
  expect(await reasons([{ ...row, url: '/nothing/' }], csv)).toEqual([
    'the address of a row is no page',
  ]);
  expect(await reasons([row], csv, '/sub/')).toEqual(['the address of a row is no page']);
});

test('a file that describes the tables is no table', async () => {
  expect(await reasons({ resources: [] })).toEqual([]);
});
