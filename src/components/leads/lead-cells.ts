import { addresses } from '../../domain/address.ts';
import type { Field } from '../../domain/csv.ts';
import type { Department } from '../../domain/department.ts';
import { differenceOf, type Run as TitleRun } from '../../domain/difference.ts';
import type { SourceDocument } from '../../domain/document.ts';
import type { Lead, LeadId, LeadRow } from '../../domain/lead.ts';
import { formatRatio, formatShare } from '../../i18n/format-ratio.ts';
import { leads as words } from '../../i18n/zh/leads.ts';
import { readings } from '../../i18n/zh/readings.ts';
import { records } from '../../i18n/zh/records.ts';
import { link } from '../../links.ts';
import { type Cell, cell, type Line, line, plain } from '../listing/cell.ts';

/** What must be known of the things that rows name. */
export interface LeadNames {
  department: (id: string) => Pick<Department, 'name'>;
  document: (id: string) => Pick<SourceDocument, 'id' | 'year' | 'kind'>;
}

/** The cells of a row: the commitment, what was found, and where it is printed. */
export function leadCells({ id }: Pick<Lead, 'id'>, row: LeadRow, names: LeadNames): Cell[] {
  const { heads } = words.lists[id];
  const found = foundCells(id, row);
  return [
    { column: words.item, numeric: false, lines: itemLines(row, names) },
    ...found.map((own, index) => ({ ...own, column: heads[index] ?? '' })),
    { column: words.places, numeric: false, lines: placeLines(row, names) },
  ];
}

function itemLines({ commitment }: LeadRow, { department }: LeadNames): Line[] {
  const { id, year, no, title } = commitment;
  const { name } = department(commitment.department);
  const whose = words.whose(name, records.year(year), records.no(no));
  const href = link(addresses.commitment(id));
  return [
    { role: 'title', parts: [{ kind: 'link', href, runs: [plain(title.text)] }] },
    line(whose, 'aside'),
  ];
}

function placeLines({ places }: LeadRow, { document }: LeadNames): Line[] {
  return places.map((place) => {
    const { kind, year } = document(place.document);
    const href = link(addresses.lines(place.document, { start: place.line, end: place.line }));
    const label = words.line(records.documentLabel[kind](year), place.line);
    return { role: 'source', parts: [{ kind: 'link', href, runs: [plain(label)] }] };
  });
}

function foundCells(id: LeadId, { commitment, values, measure }: LeadRow): Cell[] {
  switch (id) {
    case 'largest-excess':
      return [
        cell('', say(values.counts) || words.notNamed),
        {
          column: '',
          numeric: false,
          lines: [
            line(say(values.target)),
            ...(values.target_printed === false ? [line(words.implied, 'aside')] : []),
            ...quoted(values.target_sentence),
          ],
        },
        {
          column: '',
          numeric: false,
          lines: [
            line(say(values.outcome)),
            ...asOf(values.as_of),
            ...quoted(values.outcome_sentence),
          ],
        },
        {
          column: '',
          numeric: false,
          lines: [
            line(times(values.ratio)),
            ...(values.match === 'near' ? [line(readings.near, 'aside')] : []),
          ],
        },
      ];
    case 'below-reached':
    case 'target-lowered':
      return [
        {
          column: '',
          numeric: false,
          lines: [
            {
              role: 'plain',
              parts: [
                {
                  kind: 'link',
                  href: link(addresses.measure(measure?.id ?? '')),
                  runs: [plain(say(values.measure))],
                },
              ],
            },
            ...(measure?.note == null ? [] : [line(measure.note, 'aside')]),
          ],
        },
        {
          column: '',
          numeric: false,
          lines: [
            line(words.yearAnd(Number(values.earlier_year), say(values.earlier))),
            ...asOf(values.earlier_as_of),
            ...quoted(values.earlier_quote),
          ],
        },
        {
          column: '',
          numeric: false,
          lines: [line(say(values.target)), ...quoted(values.target_quote)],
        },
        cell('', share(values.ratio)),
      ];
    case 'title-changed': {
      const { a, b } = differenceOf(say(values.target_title), say(values.outcome_title));
      return [titleCell(a), titleCell(b)];
    }
    case 'no-number':
      return [{ column: '', numeric: false, lines: [line(say(values.target), 'quote')] }];
    case 'not-seen-again':
      return [nextYearCell(commitment.department, Number(values.next_year))];
  }
}

/** Leads to all that the department promised in the next published year, for whoever looks again. */
function nextYearCell(department: string, year: number): Cell {
  const href = link(addresses.departmentYear(department, year));
  return {
    column: '',
    numeric: false,
    lines: [
      { role: 'plain', parts: [{ kind: 'link', href, runs: [plain(words.nextYear(year))] }] },
    ],
  };
}

function titleCell(runs: readonly TitleRun[]): Cell {
  const written = runs.map(({ text, common }) => ({ text, marked: !common, strong: false }));
  return {
    column: '',
    numeric: false,
    lines: [{ role: 'quote', parts: [{ kind: 'text', runs: written }] }],
  };
}

function asOf(period: Field | undefined): Line[] {
  return period == null ? [] : [line(words.asOf(say(period)), 'aside')];
}

/** The words in which the number stands, by which a reader judges whether the two are of one scope. */
function quoted(text: Field | undefined): Line[] {
  return text == null ? [] : [line(words.quoted(say(text)), 'aside')];
}

function times(ratio: Field | undefined): string {
  return typeof ratio === 'number' ? words.times(formatRatio(ratio)) : words.noTimes;
}

/** In the words of the measure's own page. */
function share(ratio: Field | undefined): string {
  return typeof ratio === 'number' ? words.share(formatShare(ratio)) : words.noTimes;
}

function say(value: Field | undefined): string {
  return value == null ? '' : String(value);
}
