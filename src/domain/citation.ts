/** A work that stands on the web, with what a reference list says of it. */
export interface CitedWork {
  /** Who answers for it: a body, never a person; `null` where nobody is named. */
  author: string | null;
  title: string;
  /** What else belongs to the title: the data edition, the file and its lines; `null` for nothing. */
  part: string | null;
  /** Day of its latest change, `YYYY-MM-DD`; `null` where it is not known. */
  updated: string | null;
  /** Whole address. */
  url: string;
  /** What BibTeX calls it: ASCII letters, digits and hyphens. */
  key: string;
}

/** How a work is written out. Each takes the day on which it was looked at, `YYYY-MM-DD`. */
export const citationFormats = {
  'gbt-2015': formatGbt2015,
  'gbt-2025': formatGbt2025,
  plain: formatPlain,
  bibtex: formatBibtex,
  ris: formatRis,
} as const satisfies Record<string, (work: CitedWork, seen: string) => string>;

export type CitationFormat = keyof typeof citationFormats;

/**
 * GB/T 7714—2015, sequential numbering, an electronic resource: marks in half width.
 * `某站. 某页: 数据版本 X[EB/OL]. (2026-11-20)[2026-12-01]. https://…/.`
 */
export function formatGbt2015(work: CitedWork, seen: string): string {
  return formatGbt(work, seen, { colon: ': ', open: '(', close: ')' });
}

/**
 * GB/T 7714—2025, in force since 2026-07-01: of the marks only the full stop and the square brackets
 * are half width. `某站. 某页：数据版本 X[EB/OL]. （2026-11-20）[2026-12-01]. https://…/.`
 */
export function formatGbt2025(work: CitedWork, seen: string): string {
  return formatGbt(work, seen, { colon: '：', open: '（', close: '）' });
}

interface Marks {
  colon: string;
  open: string;
  close: string;
}

function formatGbt(work: CitedWork, seen: string, { colon, open, close }: Marks): string {
  const author = work.author === null ? '' : `${work.author}. `;
  const title = work.part === null ? work.title : `${work.title}${colon}${work.part}`;
  const updated = work.updated === null ? '' : `${open}${work.updated}${close}`;
  return `${author}${title}[EB/OL]. ${updated}[${seen}]. ${work.url}.`;
}

/** For running text: `某站：《某页》，数据版本 X。2026-12-01，https://…/` */
export function formatPlain(work: CitedWork, seen: string): string {
  const author = work.author === null ? '' : `${work.author}：`;
  const part = work.part === null ? '' : `，${work.part}`;
  // The address comes last, or a reader's program takes the mark after it for a part of it.
  return `${author}《${work.title}》${part}。${seen}，${work.url}`;
}

/** An `@online` entry, for BibLaTeX and the styles of GB/T 7714. */
export function formatBibtex(work: CitedWork, seen: string): string {
  const [year, month, day] = work.updated?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', work.author === null ? undefined : `{${escapeTex(work.author)}}`],
    ['title', `{${escapeTex(titleOf(work))}}`],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', work.url],
    ['urldate', seen],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@online{${work.key},`, ...lines, '}'].join('\n');
}

/** A RIS record of type `ELEC`, for Zotero, EndNote and NoteExpress. */
export function formatRis(work: CitedWork, seen: string): string {
  const slashes = (day: string) => day.replaceAll('-', '/');
  const fields: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['AU', work.author],
    ['TI', titleOf(work)],
    ['PY', work.updated?.slice(0, 4) ?? null],
    ['DA', work.updated === null ? null : slashes(work.updated)],
    ['UR', work.url],
    ['Y2', slashes(seen)],
    ['LA', 'zh-CN'],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return [...lines, 'ER  - '].join('\n');
}

function titleOf({ title, part }: CitedWork): string {
  return part === null ? title : `${title}：${part}`;
}

// A record has one field to a line.
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ');
}

const texCharacters: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// e.g. "增长5%" becomes "增长5\%": a bare % would begin a comment.
function escapeTex(value: string): string {
  return value.replace(
    /[\\~^{}%$#_&]/g,
    (character) => texCharacters[character] ?? `\\${character}`,
  );
}
