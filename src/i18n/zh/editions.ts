import type { ChangeKind } from '../../domain/edition.ts';

/** Words of the list of what changed between editions of the data. */
export const editions = {
  heading: '数据版本之间的变化',
  lede: '数据每换一版，都与上一版逐条对照，列出新增、更正、重新推算和撤下的条目。',
  none: '还没有可对照的较早版本：这是已记录的首个版本，或者制作时没有提供上一版。',
  title: (label: string) => `数据版本 ${label}`,
  since: (previous: string) => `与 ${previous} 相比：`,
  first: '首个数据版本。',
  same: '数据没有变化。',
  kinds: {
    added: '新增',
    corrected: '更正',
    're-read': '重新推算',
    withdrawn: '撤下',
  } satisfies Record<ChangeKind, string>,
  kindsMeaning: {
    added: '以前没有公布或没有收录，现在有了。',
    corrected: '以前的版本有误，或者所载的内容变了，已改为下面的值。',
    're-read': '原文没有变，本站读法变了。',
    withdrawn: '以前有，现在没有了。旧地址仍会转到新地址。',
  } satisfies Record<ChangeKind, string>,
  count: (count: number) => `${count}条`,
  more: (count: number) => `还有${count}条，见 changes.json。`,
  /** After the title of a commitment. */
  key: (key: string) => `（${key}）`,
  before: '原为',
  after: '现为',
  absent: '空',
  colon: '：',
  comma: '，',
  period: '。',
  group: (table: string, year: number | null) =>
    year === null ? `${table}：` : `${table}，${year}年：`,
  departments: (count: number) => `，涉及${count}个部门`,
  jump: '查看数据版本之间的变化',
  list: (values: readonly string[]) => values.join('；'),
  asData: '以上变化的数据（JSON）',
} as const;
