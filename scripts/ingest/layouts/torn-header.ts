import { type Fragment, sliceFragment } from '../fragment.ts';
import { type Column, parseRunTogetherHeader } from './columns.ts';

/**
 * Finds header rows, whole or torn over several lines and blank lines, e.g. `部门 承诺事项 具体描述 自评难`,
 * `度系数`, ``, `评定难`, `度系数 部门 …`.
 */
export function takeHeaders(lines: readonly string[]): {
  lines: Set<number>;
  fragments: Fragment[];
  columns: Column[];
} {
  const taken = new Set<number>();
  const fragments: Fragment[] = [];
  const columns: Column[] = [];
  let index = 0;
  while (index < lines.length) {
    const header = takeHeaderAt(lines, index);
    if (header === null) {
      index += 1;
      continue;
    }
    columns.push(...header.columns);
    for (const fragment of header.fragments) {
      taken.add(fragment.line);
      fragments.push(fragment);
    }
    index = header.end;
  }
  return { lines: taken, fragments, columns };
}

function takeHeaderAt(lines: readonly string[], from: number) {
  if (parseRunTogetherHeader(withoutBlanks(lines[from] ?? ''))?.columns[0] !== 'department') {
    return null;
  }
  let text = '';
  const pending: Fragment[] = [];
  let found: { fragments: Fragment[]; columns: Column[]; end: number } | null = null;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const header = parseRunTogetherHeader(text + withoutBlanks(line));
    if (header === null) {
      break;
    }
    const fragment = sliceFragment(line, index + 1);
    if (fragment !== null) {
      text += withoutBlanks(line);
      pending.push(fragment);
    }
    if (header.complete) {
      found = { fragments: [...pending], columns: header.columns, end: index + 1 };
    }
  }
  return found;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
