/** Words for taking the results of a search away; loaded when somebody does. */
export const searchSave = {
  heading: '保存或引用这些结果',
  csv: '下载表格（CSV）',
  json: '下载数据（JSON）',
  sentence: '引用这次搜索',
  copy: '复制',
  copied: '已复制。',
  notCopied: '没有复制成功，请选中上面的文字再复制。',
  wechat: '在微信里打开的，请先点右上角在浏览器打开，再下载。',
  most: (most: number) => `结果太多，只保存前${most}项。`,
  failed: '没有保存成功，可能是网络中断，请再试一次。',
  file: '搜索结果',
  cite: (parts: { site: string; asked: string; found: string; edition: string; url: string }) =>
    `在“${parts.site}”搜索${parts.asked}，${parts.found}（数据版本${parts.edition}）。${parts.url}`,
  all: (total: number) => `共${total}项承诺`,
  /** `nearest`: nothing stands there in any way, and the others are what is nearest. */
  found: (exact: number, similar: number, nearest: boolean) =>
    exact === 0
      ? `没有完全一致的结果，${nearest ? `最接近的有${similar}项承诺` : `换个说法有${similar}项承诺`}`
      : `${exact}项承诺与所查一致${similar === 0 ? '' : `，另有${similar}项换个说法`}`,
  /** In the name of a file, where the filters are too long for it. */
  filtered: (count: number) => `已设${count}个筛选`,
  asked: (query: string, filters: readonly string[]) =>
    `${query === '' ? '' : `“${query}”`}${filters.length === 0 ? '' : `（${filters.join('；')}）`}`,
  filterOf: (name: string, values: readonly string[]) => `${name}：${values.join('、')}`,
  columns: {
    id: '编号',
    url: '网址',
    year: '年份',
    category: '类别',
    department: '部门',
    no: '序号',
    match: '符合程度',
    title: '标题',
    target: '年度目标',
    outcome: '兑现情况',
    readings: '推算',
  },
} as const;
