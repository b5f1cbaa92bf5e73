// A name of a file has 255 bytes at most, and a 汉字 three.
const longestQuery = 20;
const longestFilters = 30;

/** What a file that is taken away holds. */
export interface SavedFile {
  /** What it is, e.g. `搜索结果`. */
  what: string;
  query: string;
  /** What it was narrowed by, in words. */
  filters: readonly string[];
  /** What stands in place of filters that are too long for a name. */
  filtered: (count: number) => string;
  edition: string;
}

/** What was asked, and of which data: a table by itself could not say it without a line that is no row. */
export function formatFileName({ what, query, filters, filtered, edition }: SavedFile): string {
  const said = filters.join('；');
  const narrowed = said.length > longestFilters ? filtered(filters.length) : said;
  return [what, [...query.trim()].slice(0, longestQuery).join(''), narrowed, edition]
    .filter((part) => part !== '')
    .join('-')
    .replace(unsafe, '-');
}

// What some file system does not take in a name.
const unsafe = /[\\/:*?"<>|\s]+/g;

/** Hands a file to the reader. */
export function offerFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Not at once: some browsers begin to read a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
