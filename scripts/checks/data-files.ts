import type { BuiltFile, BuiltSite } from '../lib/built-site.ts';
import { resolveLink } from '../lib/link-target.ts';
import type { Check, Finding } from './check.ts';

/**
 * Every published table is there as JSON and as CSV with the same columns and as many rows, and the
 * address of every row is a page.
 */
export const dataFiles: Check<BuiltSite> = {
  name: 'data-files',
  check: (site) =>
    [...site.files.values()]
      .filter(({ path }) => /^data\/(views\/)?[^/]+\.json$/.test(path))
      .flatMap((file) => {
        const rows: unknown = JSON.parse(file.text);
        return Array.isArray(rows) ? checkTable(file, rows, site) : [];
      }),
  exceptions: [],
};

type Row = Readonly<Record<string, unknown>>;

function checkTable(file: BuiltFile, rows: readonly Row[], site: BuiltSite): Finding[] {
  const csv = site.files.get(file.path.replace(/json$/, 'csv'));
  return [
    ...(csv === undefined
      ? [finding(file.path, 'a table has no CSV', 'JSON only', 'the same table as .csv')]
      : checkTwin(csv, rows)),
    ...checkRows(file, rows, site),
  ];
}

function checkTwin(csv: BuiltFile, rows: readonly Row[]): Finding[] {
  const [header = [], ...records] = parseCsv(csv.text);
  const columns = Object.keys(rows[0] ?? {}).join(',');
  const findings: Finding[] = [];
  if (rows.length > 0 && header.join(',') !== columns) {
    const reason = 'the columns of CSV and JSON differ';
    findings.push(finding(csv.path, reason, header.join(','), columns));
  }
  if (records.length !== rows.length) {
    const reason = 'CSV and JSON have not as many rows';
    findings.push(finding(csv.path, reason, `${records.length}`, `${rows.length}`));
  }
  return findings;
}

function checkRows(file: BuiltFile, rows: readonly Row[], site: BuiltSite): Finding[] {
  const pages = new Set(site.pages.map(({ path }) => path));
  return rows.flatMap(({ url }) => {
    if (typeof url !== 'string') {
      return [];
    }
    const target = resolveLink(url, { address: '/data/' }, site);
    return target.kind === 'internal' && pages.has(`${target.path}index.html`)
      ? []
      : [finding(file.path, 'the address of a row is no page', url, 'the address of its page')];
  });
}

/** The records of a CSV file, RFC 4180: fields may be quoted and then hold commas and line breaks. */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/g;
  const records: string[][] = [];
  let record: string[] = [];
  for (const [whole, quoted, plain = '', end] of text.matchAll(field)) {
    if (whole === '' && record.length === 0) {
      break;
    }
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') {
      records.push(record);
      record = [];
    }
  }
  return records;
}

function finding(document: string, reason: string, actual: string, expected: string): Finding {
  return {
    place: { document, line: null },
    reason,
    actual,
    expected,
    tip: 'See src/domain/tables.ts.',
  };
}
