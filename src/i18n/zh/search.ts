import type { AlsoSearched } from '../../search/engine/answer.ts';
import type { FilterName } from '../../search/facets.ts';
import { type Asked, havingAny, quoted } from './asked.ts';

/** Words of the search, on its page and in the dialog; scripts use them too, so that it imports nothing large. */
export const search = {
  title: '搜索',
  description: '在全部承诺的标题、目标、结果和部门名称里查找任何几个字，也可以按数量查。',
  label: '要找的字词',
  hint: '输入任何连续的几个字；用空格隔开几个词，要求都有。',
  submit: '搜索',
  topics: '例如',

  filters: '筛选',
  filterNames: {
    year: '年份',
    category: '类别',
    department: '部门',
    side: '写在哪一边',
    numbers: '数字',
    reading: '推算',
    difficulty: '评定难度系数',
  } satisfies Record<FilterName, string>,
  filterNotes: {
    reading: '目标与结果的对照，本站据文本推算。',
    difficulty: '属于部门一年的全部承诺。',
  } as Partial<Record<FilterName, string>>,
  sides: { target: '年度目标', outcome: '兑现情况' },
  numbers: { yes: '写有数字', no: '没有数字' },
  noReading: '没有可对照的数字',
  difficultyFrom: (from: string, to: string) => `${from}以上、不到${to}`,
  noDifficulty: '没有公布',
  clearFilters: '清除筛选',
  narrowed: '正在使用的筛选',
  narrowedTo: (filter: string, value: string) => `${filter}：${value}`,
  widen: (filter: string, value: string) => `去掉筛选：${filter}，${value}`,

  sort: '排列',
  sorts: { relevance: '最相关在前', year: '按年份', department: '按部门', value: '按数值' },
  strict: '只要完全一致的',

  results: '搜索结果',
  loading: '正在查找……',
  found: (ways: readonly Asked[], exact: number, similar: number) => {
    if (ways.length === 0) {
      return `共${exact}项承诺。`;
    }
    return similar === 0
      ? `${exact}项承诺${havingAny(ways)}。`
      : exact === 0
        ? `没有完全一致的结果。换个说法有${similar}项。`
        : `${exact}项承诺${havingAny(ways)}，换个说法另有${similar}项。`;
  },
  /** Nothing stands there as typed, and everything was found in one other way. */
  foundBy: {
    name: (total: number) => `按部门、年份或类别的名称找到${total}项承诺。`,
    pinyin: (total: number) => `按拼音找到${total}项承诺。`,
    value: (total: number) => `按数值找到${total}项承诺。`,
  },
  nearest: (terms: Asked['terms'], total: number) =>
    `没有完全一致的结果。下面${total}项和${quoted(terms)}最接近。`,
  foundPage: (page: number, pages: number) => `第${page}页，共${pages}页。`,
  foundTitle: (query: string, rest: string) => (query === '' ? rest : `“${query}” · ${rest}`),

  also: (kind: AlsoSearched['kind'], term: string, shown: string) => alsoWords[kind](term, shown),
  alsoOff: (shown: string) => `不搜“${shown}”`,
  off: '不搜',
  notSearched: (shown: string) => `没有搜“${shown}”`,
  alsoOn: '恢复',

  groups: { exact: '完全一致', similar: '换个说法', nearest: '最接近' },
  sectionCount: (name: string, count: number) => `${name}，${count}项`,
  onlyThese: '只看这些',
  onlyTheseOf: (name: string) => `只看${name}`,

  /**
   * `unfiltered`: how many there would be without filters, where some are set; `nearest`: whether what is nearest was
   * looked for, too.
   */
  none: (ways: readonly Asked[], unfiltered: number, nearest: boolean) =>
    unfiltered > 0 && ways.length > 0
      ? `在所选范围内没有承诺${havingAny(ways)}；不加筛选有${unfiltered}项。`
      : ways.length === 0
        ? '没有符合筛选的承诺。'
        : nearest
          ? `没有完全一致的结果，也没有接近的。没有一项承诺${havingAny(ways)}。`
          : `没有一项承诺${havingAny(ways)}。`,
  noneAsPrinted: '换个说法、少打几个字，也许就有。没有找到，不等于没有做。',
  noneTogether: '分开来找：',
  termCount: (term: string, total: number) => `${term}（${total}项）`,

  failed: '搜索没有载入成功，可能是网络中断。结果不全时这里不会显示结果。',
  retry: '再试一次',
  cannotRead:
    '这个浏览器太旧，不能搜索。请换一个新一些的浏览器；也可以从部门、话题、年份的名单进入，或者打开全部承诺的一页查找。',
  tooOld: '搜索还没有启动。如果一直这样，多半是浏览器太旧；下面的名单照样可以用。',

  year: (year: string) => `${year}年`,
  no: (no: string) => `第${no}项`,
  alsoCalled: '也叫',
  target: '年度目标',
  outcome: '兑现情况',
  outcomeTitle: '结果表里的标题',
  cut: '……',
  compared: '对照',
  comparedOf: (
    count: string | null,
    target: string | null,
    outcome: string | null,
    near: boolean = false,
  ) =>
    [
      count ?? '',
      target === null ? '' : `目标${target}`,
      outcome === null ? '' : `结果${outcome}${near ? '（口径相近）' : ''}`,
    ]
      .filter((part) => part !== '')
      .join('，'),
  quantities: '数字',
  listSeparator: '、',
  ours: '推算：',
  moreFigures: (count: number) => `另有${count}处`,
  noOutcome: '未见结果公布',

  pages: '结果分页',
  previous: '上一页',
  next: '下一页',
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,

  quick: {
    title: '快速查找',
    shortcut: '按 / 键',
    close: '关闭',
    all: (total: number) => `看全部${total}项`,
    open: '到搜索页',
    keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
    label: '查找承诺',
  },
} as const;

const alsoWords: Record<AlsoSearched['kind'], (term: string, shown: string) => string> = {
  simplified: (_, shown) => `按简体字“${shown}”找`,
  department: (term, shown) => `“${term}”也指${shown}`,
  synonym: (_, shown) => `也搜了“${shown}”`,
  pinyin: (_, shown) => `按拼音搜了“${shown}”`,
  year: (_, shown) => `也按${shown}年找`,
  category: (_, shown) => `也按${shown}找`,
  value: (term) => `也按数值找等于“${term}”的`,
  parts: (term, shown) => `“${term}”分开找：${shown}`,
  nearest: (_, shown) => `接近的有“${shown}”`,
};
