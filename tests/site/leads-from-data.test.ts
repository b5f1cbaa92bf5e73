import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { leadIds } from '../../src/domain/lead.ts';
import { parseCsv } from '../domain/parse-csv.ts';

// Each list of leads made once more by the query that is printed with it, from the published CSV alone and
// without the code that made it: what anybody with a spreadsheet can do.

type Row = Record<string, string>;

function readRows(path: string): Row[] {
  const text = readFileSync(`dist/${path}`, 'utf8').replace(/^\ufeff/, '');
  const [header = [], ...records] = parseCsv(text);
  return records.map((record) =>
    Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
  );
}

const commitments = readRows('data/commitments.csv');
const quantities = readRows('data/quantities.csv');
const comparisons = readRows('data/comparisons.csv');
const measures = readRows('data/measures.csv');
const definitions = new Map(readRows('data/measure-definitions.csv').map((row) => [row.id, row]));
const continuations = readRows('data/continuations.csv');

const published = (id: string, ...columns: string[]) =>
  readRows(`leads/${id}.csv`).map((row) => columns.map((column) => row[column] ?? '').join(' '));

/** `2.6`, `万人` is 26000 `人`. */
function toBase(value: string, unit: string): { value: number; unit: string } {
  const multiplier = unit.startsWith('万') ? 1e4 : unit.startsWith('亿') ? 1e8 : 1;
  return { value: Number(value) * multiplier, unit: multiplier === 1 ? unit : unit.slice(1) };
}

const round = (ratio: number) => String(Number(ratio.toPrecision(6)));

describe('the lists of leads, made again from the published data', () => {
  test('largest-excess', () => {
    const read = (id: string | undefined, quote: string | undefined) =>
      quantities.filter((row) => row.commitment_id === id && row.quote === quote);
    const found = comparisons.flatMap((row) => {
      const target = toBase(row.target_value ?? '', row.target_unit ?? '');
      const outcome = toBase(row.outcome_value ?? '', row.outcome_unit ?? '');
      const sides = [
        ...read(row.commitment_id, row.target_quote),
        ...read(row.commitment_id, row.outcome_quote),
      ];
      const isPlain =
        row.reading === 'exceeded' &&
        row.target_comparator !== '~' &&
        target.unit === outcome.unit &&
        !['名次', '年', '月', '日', '号', '点', '时'].includes(target.unit) &&
        target.value > 0 &&
        outcome.value > target.value &&
        sides.every(({ value_max: max, role }) => max === '' && role !== 'forecast') &&
        read(row.commitment_id, row.outcome_quote).every(({ comparator }) => comparator === '=');
      return isPlain
        ? [{ id: row.commitment_id, quote: row.outcome_quote, ratio: outcome.value / target.value }]
        : [];
    });
    const sorted = found.toSorted((a, b) => b.ratio - a.ratio);
    expect(published('largest-excess', 'commitment_id', 'outcome', 'ratio')).toEqual(
      sorted.map(({ id, quote, ratio }) => `${id} ${quote} ${round(ratio)}`),
    );
  });

  test.each([
    ['below-reached', 'outcome'],
    ['target-lowered', 'target'],
  ])('%s', (list, kind) => {
    const steps = measures.flatMap((to) => {
      const from = measures
        .filter((row) => row.measure_id === to.measure_id && row.kind === kind)
        .filter(({ year }) => Number(year) < Number(to.year))
        .sort((a, b) => Number(a.year) - Number(b.year))
        .at(-1);
      return to.kind === 'target' && from !== undefined && isLower(from, to) ? [{ from, to }] : [];
    });
    expect(published(list, 'measure_id', 'year', 'earlier_year', 'ratio').sort()).toEqual(
      steps
        .map(({ from, to }) => {
          const [before, after] = [baseOf(from), baseOf(to)];
          const ratio = after.unit === '名次' ? '' : round(after.value / before.value);
          return `${to.measure_id} ${to.year} ${from.year} ${ratio}`;
        })
        .sort(),
    );
    const sizes = published(list, 'ratio').map((ratio) =>
      ratio === '' ? -1 : Math.abs(Math.log(Number(ratio))),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('title-changed', () => {
    const bare = (title: string | undefined) =>
      (title ?? '').normalize('NFKC').replaceAll(/[\s、,。.]/g, '');
    const changed = commitments.filter(
      (row) =>
        row.target !== '' &&
        row.outcome !== '' &&
        row.outcome_title !== '' &&
        bare(row.title) !== bare(row.outcome_title),
    );
    expect(published('title-changed', 'commitment_id').sort()).toEqual(idsOf(changed));
  });

  test('no-number', () => {
    const counted = new Set(
      quantities
        .filter(({ side }) => side === 'target')
        .filter(
          ({ role, unit }) =>
            role === 'target' ||
            role === 'stretch' ||
            (unit !== '' && unit !== '分钟' && (role === 'label' || role === 'threshold')),
        )
        .map((row) => row.commitment_id),
    );
    const found = commitments.filter((row) => row.target !== '' && !counted.has(row.id));
    expect(published('no-number', 'commitment_id').sort()).toEqual(idsOf(found));
  });

  test('not-seen-again', () => {
    const goesOn = new Set(continuations.map((row) => row.commitment_id));
    const hasLater = ({ department_id: id, year }: Row) =>
      commitments.some((row) => row.department_id === id && Number(row.year) > Number(year));
    const found = commitments.filter((row) => hasLater(row) && !goesOn.has(row.id ?? ''));
    expect(published('not-seen-again', 'commitment_id').sort()).toEqual(idsOf(found));
  });

  test.each(leadIds)('%s, asked of the published SQLite file by the printed statement', (list) => {
    const page = readFileSync(`dist/leads/${list}/index.html`, 'utf8');
    const printed = /<pre class="sample"[^>]*><code>([^<]*)<\/code>/.exec(page)?.[1] ?? '';
    const statement = printed
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const database = new DatabaseSync('dist/data/portal.sqlite', { readOnly: true });
    const found = database.prepare(statement).all();
    database.close();
    const ids = found.map(({ commitment_id: id }) => String(id));
    const own = published(list, 'commitment_id');
    expect(ids.toSorted()).toEqual(own.toSorted());
    // Departments stand in an order of the site's own, and so may what is equally large.
    if (list === 'largest-excess' || list === 'target-lowered') {
      expect(ids).toEqual(own);
    }
    const years = (each: readonly string[]) => each.map((id) => id.slice(0, 4));
    if (list === 'no-number') {
      expect(years(ids)).toEqual(years(own));
    }
  });

  test.each([
    'largest-excess',
    'below-reached',
    'target-lowered',
    'title-changed',
    'no-number',
    'not-seen-again',
  ])('%s says the same in JSON as in CSV, and prints what it quotes', (list) => {
    const rows: Record<string, unknown>[] = JSON.parse(
      readFileSync(`dist/leads/${list}.json`, 'utf8'),
    );
    const plain = readRows(`leads/${list}.csv`);
    expect(rows.map((row) => Object.values(row).map(toField))).toEqual(
      plain.map((row) => Object.values(row)),
    );
    for (const { places } of plain) {
      expect(places).toMatch(/^[\w-]+#L\d+(\|[\w-]+#L\d+)*$/);
    }
    const printed = commitments
      .map((row) => [row.title, row.target, row.outcome_title, row.outcome].join('\n'))
      .join('\n');
    const quotes = plain.flatMap((row) => [
      row.target_sentence,
      row.outcome_sentence,
      row.earlier_quote,
      row.target_quote,
    ]);
    for (const quote of quotes) {
      expect(printed).toContain(quote ?? '');
    }
  });
});

function baseOf(row: Row) {
  return toBase(row.value ?? '', row.unit ?? '');
}

/** Whether a target is below what was reached or promised before, in the direction that is better. */
function isLower(from: Row, to: Row): boolean {
  const better = definitions.get(to.measure_id)?.better;
  const [before, after] = [baseOf(from), baseOf(to)];
  const isRate = /^(?:名次|.*%|个百分点)$/.test(before.unit);
  const comparable =
    better !== 'neither' &&
    [from, to].every(({ match, comparator }) => match === 'same' && comparator !== '~') &&
    before.unit === after.unit;
  // What was reached may be known on one side only, or be counted before the year's end.
  const isOpen =
    from.kind === 'outcome' &&
    (better === 'higher'
      ? from.comparator?.startsWith('<') || (from.as_of !== '' && isRate)
      : from.comparator?.startsWith('>') || from.as_of !== '');
  const isBelow = better === 'higher' ? after.value < before.value : after.value > before.value;
  return comparable && !isOpen && isBelow && !/[争拼]/.test(afterNumber(to));
}

/** What the quote of a target prints behind its number. */
function afterNumber({ quote = '', commitment_id: id, value }: Row): string {
  const number = quantities.find(
    (row) => row.commitment_id === id && row.value === value && quote.includes(row.quote ?? '\n'),
  );
  const printed = number?.quote ?? '';
  return quote.slice(quote.indexOf(printed) + printed.length);
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id = '' }) => id).sort();
}

function toField(value: unknown): string {
  return value === null ? '' : Array.isArray(value) ? value.join('|') : String(value);
}
