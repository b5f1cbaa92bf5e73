import type { ChangeKind } from '../../domain/edition.ts';

/** Words of the feeds. */
export const feeds = {
  all: (site: string) => `${site}：更新`,
  department: (site: string, name: string) => `${site}：${name}`,
  category: (site: string, name: string) => `${site}：${name}`,
  topic: (site: string, name: string) => `${site}：${name}`,
  corrections: (site: string) => `${site}：更正与存疑`,
  document: (title: string) => `收录来源文件：${title}`,
  documentText: (file: string, lines: number, items: number) => `${file}，${lines}行，${items}项。`,
  side: {
    target: (department: string, year: number, items: number) =>
      `${department}${year}年的目标，${items}项`,
    outcome: (department: string, year: number, items: number) =>
      `${department}${year}年的兑现情况，${items}项`,
  },
  sideText: (document: string) => `见来源文件“${document}”。`,
  correction: (title: string) => `存疑：${title}`,
  correctionText: (printed: string, likely: string | null, reason: string) =>
    `原文“${printed}”${likely === null ? '' : `，可能是“${likely}”`}。${reason}`,
  edition: (label: string) => `数据版本 ${label}`,
  editionFirst: '首个数据版本。',
  editionOf: (label: string, department: string) => `数据版本 ${label}：${department}`,
  departmentRecord: (department: string, year: number | null, table: string) =>
    `${department}${year === null ? '' : `${year}年`}${table}`,
  corrected: (name: string, changed: readonly string[]) =>
    changed.length === 0 ? `更正：${name}` : `更正：${name}，${changed.join('；')}`,
  changed: (column: string, before: string, after: string) =>
    `${column}原为${before}，现为${after}`,
  reread: (title: string, changed: readonly string[]) =>
    changed.length === 0 ? `重新推算：${title}` : `重新推算：${title}，${changed.join('；')}`,
  withdrawn: (name: string) => `撤下：${name}`,
  counts: (counts: Record<ChangeKind, number>) =>
    `新增${counts.added}条，更正${counts.corrected}条，重新推算${counts['re-read']}条，撤下${counts.withdrawn}条。`,
} as const;
