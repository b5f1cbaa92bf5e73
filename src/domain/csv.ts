/** What a field of a published table may hold. */
export type Field = string | number | boolean | null | readonly string[];

/** What joins the members of a list within one field. */
const listSeparator = '|';

/**
 * Writes a table as RFC 4180 has it: a header, CRLF after every line, fields quoted where they must be.
 * `null` is an empty field, a list is joined by `|`. Throws where a member of a list holds a `|`.
 */
export function formatCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Field>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => formatField(row[column] ?? null)));
  return [columns.map(quote), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/**
 * Writes a table for Excel: with a byte order mark, by which Excel knows UTF-8, and with texts that a
 * spreadsheet would take for a formula behind an apostrophe. Otherwise as {@link formatCsv}.
 */
export function formatExcelCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Field>>[],
): string {
  const guarded = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, field]) => [column, guard(field)])),
  );
  return `\ufeff${formatCsv(columns, guarded)}`;
}

// e.g. "=1+1", "@SUM(A1)", "-2+3", "=", and the full-width forms that Chinese editions take as well
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet might run a text as a formula, or refuse it as a broken one. Blanks alone are neither. */
export function isFormulaLike(text: string): boolean {
  return formulaStart.test(text) && text.trim() !== '';
}

function guard(field: Field): Field {
  if (typeof field === 'string') {
    return isFormulaLike(field) ? `'${field}` : field;
  }
  // A joined list is one cell: its first member decides.
  const [first, ...rest] = Array.isArray(field) ? field : [];
  return first !== undefined && isFormulaLike(first) ? [`'${first}`, ...rest] : field;
}

function formatField(field: Field): string {
  if (field === null) {
    return '';
  }
  if (typeof field === 'object') {
    return quote(joinList(field));
  }
  return quote(String(field));
}

function joinList(members: readonly string[]): string {
  const broken = members.find((member) => member.includes(listSeparator));
  if (broken !== undefined) {
    throw new Error(`a list member holds the separator "${listSeparator}": "${broken}"`);
  }
  return members.join(listSeparator);
}

// e.g. `他说"好",走了` becomes `"他说""好"",走了"`.
function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
