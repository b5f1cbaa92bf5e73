/** Words of the search page; its script uses them too, so this file imports nothing. */
export const search = {
  title: '搜索',
  description: '在全部承诺的标题、目标、结果和部门名称里查找任何几个字。',
  label: '要找的字词',
  hint: '输入任何连续的几个字；用空格隔开几个词，要求都有。',
  submit: '搜索',
  topics: '例如',

  filters: '按年份、类别、部门筛选',
  filterNames: { year: '年份', category: '类别', department: '部门' },
  all: { year: '全部年份', category: '全部类别', department: '全部部门' },
  option: (name: string, count: number) => `${name}（${count}）`,
  clearFilters: '清除筛选',

  results: '搜索结果',
  loading: '正在查找……',
  found: (terms: readonly string[], total: number) =>
    terms.length === 0 ? `共${total}项承诺。` : `${total}项承诺${containing(terms)}。`,
  foundPage: (page: number, pages: number) => `第${page}页，共${pages}页。`,
  foundTitle: (query: string, rest: string) => (query === '' ? rest : `“${query}” · ${rest}`),

  none: (terms: readonly string[]) =>
    terms.length === 0 ? '没有符合筛选的承诺。' : `没有一项承诺${containing(terms)}。`,
  noneAsPrinted: '这里按原文逐字查找，换个说法、少打几个字，也许就有。没有找到，不等于没有做。',
  noneFiltered: (total: number) => `不加筛选有${total}项。`,
  noneTogether: '分开来找：',
  termCount: (term: string, total: number) => `${term}（${total}项）`,

  failed: '搜索没有载入成功，可能是网络中断。结果不全时这里不会显示结果。',
  retry: '再试一次',

  year: (year: string) => `${year}年`,
  no: (no: string) => `第${no}项`,
  alsoCalled: '也叫',
  target: '年度目标',
  outcome: '兑现情况',
  outcomeTitle: '结果表里的标题',
  cut: '……',

  pages: '结果分页',
  previous: '上一页',
  next: '下一页',
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,

  noScript:
    '搜索要用到浏览器脚本，这个浏览器没有启用。下面的名单不用脚本；打开任何一页后，可以用浏览器自带的“在页面中查找”。',
  ways: '从名单进入',
  waysYears: '按年份',
  waysCategories: '按类别',
  waysDepartments: '按部门',
  download: '下载全部承诺的表格（CSV）',
  downloadHint: '，可以在表格软件里查找。',
} as const;

/** `含有“托位”`, `同时含有“托位”“新增”`. */
function containing(terms: readonly string[]): string {
  return `${terms.length > 1 ? '同时' : ''}含有${terms.map((term) => `“${term}”`).join('')}`;
}
