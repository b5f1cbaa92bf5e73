import { DatabaseSync } from 'node:sqlite';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { fromBuffer, type ZipFile } from 'yauzl';
import { containsQuery, databaseTable } from '../../src/data/formats/database.ts';
import { formatWorkbook } from '../../src/data/formats/workbook.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { publish, readFile, readText, source } from './made-publication.ts';

const publication = publish();

describe('the archive', async () => {
  const entries = await unpack(readFile(publication, '/data/all.zip'));

  test('holds every table as it is published: plain, as JSON, and for Excel', () => {
    for (const { name } of publication.tables) {
      for (const file of [`${name}.csv`, `${name}.json`, `excel/${name}.csv`]) {
        expect(entries.get(file)?.toString('utf8'), file).toBe(
          readText(publication, `/data/${file}`),
        );
      }
    }
  });

  test('says what it is, under which licence, of which edition, and what to beware of', () => {
    const text = (path: string) => entries.get(path)?.toString('utf8') ?? '';
    expect(text('README.md')).toContain(publication.label);
    expect(text('README.md')).toContain(dictionary.data.unitRule);
    expect(text('LICENCE.md')).toContain(source.site.data_licence?.url);
    expect(JSON.parse(text('edition.json')).hash).toBe(publication.edition.hash);
    for (const { caveats, sha256 } of source.documents) {
      expect(text('CAVEATS.md')).toContain(sha256);
      for (const caveat of caveats) {
        expect(text('CAVEATS.md')).toContain(caveat);
      }
    }
  });

  test('holds whatever its description names', () => {
    const { resources } = JSON.parse(entries.get('datapackage.json')?.toString('utf8') ?? '{}');
    for (const { path, bytes } of resources) {
      expect(entries.get(path)?.length, path).toBe(bytes);
    }
    for (const { id } of source.documents) {
      expect(entries.has(`documents/${id}.txt`)).toBe(true);
    }
  });
});

function unpack(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    // It checks names, sizes and checksums as it goes.
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      readEntries(zip, resolve, reject);
    });
  });
}

function readEntries(
  zip: ZipFile,
  resolve: (entries: Map<string, Buffer>) => void,
  reject: (error: unknown) => void,
): void {
  const entries = new Map<string, Buffer>();
  zip.on('entry', (entry) => {
    zip.openReadStream(entry, async (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const chunks = await stream.toArray().catch(reject);
      entries.set(entry.fileName, Buffer.concat(chunks ?? []));
      zip.readEntry();
    });
  });
  zip.on('end', () => resolve(entries));
  zip.on('error', reject);
  zip.readEntry();
}

describe('the workbook', () => {
  const workbook = Buffer.from(readFile(publication, '/data/portal.xlsx'));

  test.each(publication.tables.map((table) => [table.name, table] as const))(
    'has a sheet of %s with every cell as it is in the table',
    async (name, { columns, rows }) => {
      const [heading, ...cells] = await readSheet(workbook, dictionary.data.tables[name].title);
      expect(heading).toEqual(columns);
      expect(cells).toEqual(
        rows.map((row) =>
          columns.map((column) => {
            const value = row[column] ?? null;
            const joined = Array.isArray(value) ? value.join('|') : value;
            return joined === '' ? null : joined;
          }),
        ),
      );
    },
  );

  test('begins with what it is', async () => {
    const cells = (await readSheet(workbook, dictionary.downloads.workbook.about)).flat();
    expect(cells).toContain(publication.label);
    expect(cells).toContain(dictionary.data.unitRule);
  });

  test('keeps texts that look like formulas, markup, codes or dates as texts', async () => {
    const texts = [
      '=1+1',
      '+2',
      '-3',
      '@SUM(A1)',
      '＝1',
      '<b>&"',
      '_x0041_',
      '1-11',
      ' 空 格 ',
      '一\n二',
    ];
    const made = formatWorkbook(
      [{ name: '表', columns: [{ name: '列', width: 10 }], rows: texts.map((text) => [text]) }],
      { title: '题', day: '2026-01-31' },
    );
    const cells = (await readSheet(Buffer.from(made), '表', { trim: false })).slice(1).flat();
    expect(cells).toEqual(texts);
  });

  test('a text that no cell can hold is named', () => {
    const rows = [['字'.repeat(32_768)]];
    expect(() =>
      formatWorkbook([{ name: '表', columns: [{ name: '列', width: 10 }], rows }], {
        title: '题',
        day: '2026-01-31',
      }),
    ).toThrow('sheet 表, A2: 32768 characters, a cell of Excel holds 32767');
  });
});

describe('the database', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(readFile(publication, '/data/portal.sqlite'));

  test('is whole, and every reference leads to a row', () => {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  test.each(publication.tables.map((table) => [table.name, table] as const))(
    'has every row of %s',
    (name, { rows }) => {
      const found = database.prepare(`SELECT * FROM "${databaseTable(name)}"`).all();
      const written = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            typeof value === 'boolean'
              ? Number(value)
              : Array.isArray(value)
                ? JSON.stringify(value)
                : value,
          ]),
        ),
      );
      const sort = (list: object[]) => list.map((row) => JSON.stringify(row)).sort();
      expect(sort(found)).toEqual(sort(written));
    },
  );

  test.for(['托位', '养老', '千人托', '%'])('its query finds %s wherever it stands', (words) => {
    const found = database
      .prepare(containsQuery)
      .all({ text: words })
      .map(({ id }) => id);
    const expected = source.commitments
      .filter(({ title, target, outcome }) =>
        [title.text, target?.text.text, outcome?.title.text, outcome?.text.text].some((text) =>
          text?.includes(words),
        ),
      )
      .map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(expected.sort());
  });

  test('joins commitments with what is published of the department', () => {
    expect(
      database.prepare('SELECT score, rank FROM records WHERE id = ?').get('2022/health/4'),
    ).toEqual({ score: 132.98, rank: 2 });
    expect(database.prepare('SELECT count(*) AS rows FROM records').get()).toEqual({ rows: 376 });
  });
});

test('the same content gives the same bytes, whatever the time zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Shanghai';
  const again = publish();
  for (const { address, read } of again.files) {
    expect(Buffer.compare(read(), readFile(publication, address)), address).toBe(0);
  }
  process.env.TZ = zone;
});
