import { addresses } from '../../domain/address.ts';
import { formatExcelCsv } from '../../domain/csv.ts';
import type { CommitmentId } from '../../domain/identity.ts';
import { search as words } from '../../i18n/zh/search.ts';
import { searchSave } from '../../i18n/zh/search-save.ts';
import { link } from '../../links.ts';
import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { Directory } from '../../search/format/directory.ts';
import type { RecordTexts } from '../../search/records.ts';

/** A result as it is taken away. */
export interface SavedRow {
  id: CommitmentId;
  /** Whole address of its page. */
  url: string;
  year: number;
  category: string;
  department: string;
  no: number;
  /** Whether it holds what was typed, or was found in another way. */
  match: 'exact' | 'similar';
  title: string;
  target: string | null;
  outcome: string | null;
  /** Names of our readings of it, each once. */
  readings: string[];
}

/** The results in their order, as rows. */
export function toRows(
  { groups }: Pick<SearchAnswer, 'groups'>,
  texts: ReadonlyMap<CommitmentId, RecordTexts>,
  { departments, categories, blocks }: Directory,
  readingName: (reading: string) => string,
): SavedRow[] {
  const blockOf = new Map(
    blocks.map((block) => [`${block.year}/${departments[block.department]?.id}`, block]),
  );
  return groups.flatMap(({ kind, ids }) =>
    ids.flatMap((id): SavedRow[] => {
      const own = texts.get(id);
      const [year = '', department = '', no = ''] = id.split('/');
      const block = blockOf.get(`${year}/${department}`);
      return own === undefined
        ? []
        : [
            {
              id,
              url: new URL(link(addresses.commitment(id)), location.origin).href,
              year: Number(year),
              category: categories[block?.category ?? -1]?.name ?? '',
              department: departments[block?.department ?? -1]?.name ?? department,
              no: Number(no),
              match: kind,
              title: own.title,
              target: own.target,
              outcome: own.outcome,
              readings: [
                ...new Set(own.comparisons.map(([, , , reading]) => readingName(reading))),
              ],
            },
          ];
    }),
  );
}

/** Rows as a table that opens in Excel as it is, under the words of the page. */
export function formatRowsAsCsv(rows: readonly SavedRow[]): string {
  const { columns } = searchSave;
  const keys = Object.keys(columns).filter(isColumn);
  return formatExcelCsv(
    keys.map((key) => columns[key]),
    rows.map((row) =>
      Object.fromEntries(
        keys.map((key) => [columns[key], key === 'match' ? words.groups[row.match] : row[key]]),
      ),
    ),
  );
}

function isColumn(key: string): key is keyof typeof searchSave.columns {
  return key in searchSave.columns;
}
