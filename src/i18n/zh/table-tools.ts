/** Words of the tools that script adds to tables. */
export const tableTools = {
  /** The field stands before the table: it names it by its caption. */
  filter: (caption: string) => (caption === '' ? '筛选下面的表' : `筛选下面的表“${caption}”`),
  shown: (shown: number, all: number) =>
    shown === all
      ? `全部${all}行。`
      : shown === 0
        ? '没有符合的行。'
        : `显示${shown}行，共${all}行。`,
  sorted: {
    number: {
      ascending: (column: string) => `按${column}排序，小的在前。`,
      descending: (column: string) => `按${column}排序，大的在前。`,
    },
    text: {
      ascending: (column: string) => `按${column}排序，照拼音。`,
      descending: (column: string) => `按${column}排序，照拼音倒序。`,
    },
  },
  unsorted: '恢复原来的顺序。',
} as const;
