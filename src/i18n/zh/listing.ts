import type { Comparator } from '../../domain/quantity/quantity.ts';
import type { AskedWay } from '../../listing/open-listing.ts';
import { having } from './asked.ts';

const comparators: Readonly<Record<Comparator, string>> = {
  '>=': '至少',
  '>': '超过',
  '<=': '至多',
  '<': '低于',
  '=': '等于',
  '~': '约',
};

/** Words on one listing. */
interface ListingWords {
  title: string;
  description: string;
  /** What its rows are, after a number: `622个数字目标`. */
  count: (total: number) => string;
  /** Headings of its columns. */
  columns: Readonly<Record<string, string>>;
  /** Orders that are offered by name, by `column` or `-column`; the first word is the column's. */
  orders: Readonly<Record<string, string>>;
  hint: string;
}

const targets = {
  title: '数字目标表',
  description:
    '全部承诺里的每一个数字目标：数字、单位、难度、推算、年份、部门和原文，可以筛选、排序、下载。',
  count: (total) => `${total}个数字目标`,
  columns: {
    text: '承诺与原文',
    year: '年份',
    department: '部门',
    comparator: '比较',
    value: '数字',
    difficulty: '评定难度',
    reading: '推算',
  },
  orders: {
    year: '年份，早的在前',
    '-year': '年份，晚的在前',
    department: '部门，照名单顺序',
    '-department': '部门，照名单倒序',
    comparator: '比较',
    '-comparator': '比较，倒序',
    '-value': '数字，大的在前',
    value: '数字，小的在前',
    unit: '单位，常用的在前',
    '-unit': '单位，少用的在前',
    '-difficulty': '评定难度，高的在前',
    difficulty: '评定难度，低的在前',
    reading: '推算',
    '-reading': '推算，倒序',
  },
  hint: '找到的是含有这些字的承诺，列出其中的每一个数字目标。几个词用空格隔开，要求都有；用竖线“|”隔开，有一个就行。',
} as const satisfies ListingWords;

const commitments = {
  title: '承诺事项表',
  description: '全部承诺的标题、目标、结果、难度和推算，可以筛选、排序、下载。',
  count: (total) => `${total}项承诺`,
  columns: {
    text: '承诺、目标与结果',
    year: '年份',
    department: '部门',
    difficulty: '评定难度',
    targets: '数字目标',
    readings: '推算',
  },
  orders: {
    year: '年份，早的在前',
    '-year': '年份，晚的在前',
    department: '部门，照名单顺序',
    '-department': '部门，照名单倒序',
    '-difficulty': '评定难度，高的在前',
    difficulty: '评定难度，低的在前',
    '-targets': '数字目标，多的在前',
    targets: '数字目标，少的在前',
  },
  hint: '在标题、目标、结果和部门名称里查找任何连续的几个字。几个词用空格隔开，要求都有；用竖线“|”隔开，有一个就行。',
} as const satisfies ListingWords;

/** Words of the tables for those who work with the data; their script uses them too. */
export const listing = {
  title: '表格与线索',
  period: '。',
  listings: { targets, commitments },
  /** What stands before a cell where a row is shown as a card. */
  labels: { ...targets.columns, ...commitments.columns } as Readonly<Record<string, string>>,
  lede: '给要查证、比较、再加工的人：全部承诺和全部数字目标各一张表，可以查找、筛选、排序，带走结果；另有由数据直接列出的线索。',
  description:
    '全部承诺与全部数字目标的表格，可以查找、筛选、排序、下载；由数据列出的线索；两个部门、年份或指标的对比。',
  findHeading: '查一个词的全部目标',
  findHint: '例如一件事、一个地方、一类人群。列出各年含有这个词的承诺里的每一个数字目标。',
  comma: '，',
  homeMore: '自己筛选、排序、下载',
  rooms: {
    leads: {
      title: '线索',
      description:
        '由数据直接列出的名单，每一份都写明怎样查出来的：超出最多的、目标低于此前水平的、标题改过的……',
    },
    compare: {
      title: '对比',
      description: '两个部门、两个年份或两项指标，放在一起对比，一个网址就能转给别人。',
    },
  },
  tabs: '表格与线索',
  tabNames: { commitments: '承诺事项', targets: '数字目标', leads: '线索', compare: '对比' },

  query: '含有字词',
  submit: '查找',
  filters: '筛选与排序',
  asked: (count: number) => `（已设${count}个）`,
  filterNames: {
    year: '年份',
    category: '类别',
    department: '部门',
    unit: '单位',
    comparator: '比较',
    min: '数字不小于',
    max: '数字不大于',
    difficulty: '评定难度不低于',
    reading: '推算',
    published: '收录了',
    targets: '数字目标不少于',
  } as Readonly<Record<string, string>>,
  numberHint: '万、亿已经展开：2.6万人按26000人算。比大小之前，先选一个单位。',
  any: '不限',
  option: (name: string, count: number) => `${name}（${count}）`,
  year: (year: string) => `${year}年`,
  comparators,
  sort: '排序',
  plainOrder: '年份晚的在前，再照部门和序号',
  clear: '清除全部条件',
  sortBy: (column: string) => `按${column}排序`,

  separator: ' · ',
  or: '或',

  results: '结果',
  caption: (title: string) => `${title}的一页`,
  loading: '正在查找……',
  all: (count: string) => `共${count}。`,
  found: (count: string) => `找到${count}。`,
  /** `commitments` of them hold the words; `null` where the rows are commitments themselves. */
  foundWords: (ways: readonly AskedWay[], commitments: number | null, count: string) => {
    const holding = ways
      .map(({ names, ...asked }) => {
        const meant = names.map(({ term, shown }) => `“${term}”也指${shown}`);
        return `${having(asked)}${meant.length === 0 ? '' : `（${meant.join('，')}）`}`;
      })
      .join('或');
    return commitments === null
      ? `${count}${holding}。`
      : `${commitments}项承诺${holding}，找到${count}。`;
  },
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页。`,
  ordered: (order: string) => `排序：${order}。`,
  also: '连同这些说法一起查：',
  instead: '换个说法再查：',
  none: '没有符合这些条件的。没有找到，不等于没有做。',
  failed: '表格没有载入成功，可能是网络中断，也可能是本站刚刚更新。请再试一次，或者重新打开本页。',
  cannotRead:
    '这个浏览器太旧，不能查找和筛选。请换一个新一些的浏览器，或者下载整张表；下面也可以按年份、部门查看。',
  retry: '再试一次',
  pages: '结果分页',
  previous: '上一页',
  next: '下一页',
  place: (page: number, pages: number) => `第${page}页，共${pages}页`,

  save: (count: string) => `下载这${count}（CSV）`,
  /** In the name of a file; where the filters are too long for it, their number. */
  filterOf: (name: string, value: string) => `${name}：${value}`,
  filtered: (count: number) => `已设${count}个条件`,
  saving: (done: number, all: number) => `正在取数据，${done}/${all}……`,
  saved: (count: string) => `已下载${count}。`,
  tooMany: (most: number) => `结果超过${most}行，请先加条件，或者下载整张表。`,
  whole: '下载整张表（CSV）',

  target: '年度目标',
  outcome: '兑现情况',
  targetAbsentShort: '未收录',
  targetAbsent: '目标原文未收录',
  outcomeAbsent: '未见结果公布',
  line: (line: number) => `来源第${line}行`,
  implied: '目标没有写明，由结果推出。',
  elsewhere: '查找的字在这项承诺的其他句子里。',
  stretch: '争取目标',
  answeredBy: (quote: string) => `结果${quote}`,
  unprinted: '未写明',
  range: (low: number, high: number) => `${low}至${high}`,
  difficultyAbsent: '未见公布',
  noTargets: '没有数字',
  noReading: '没有可对照的',
  readingCount: (reading: string, count: number) => `${reading}${count > 1 ? count : ''}`,
  ours: '推算由本站据文本得出，规则见',
  oursLink: '方法',

  noScript:
    '筛选和排序要用到浏览器脚本，这个浏览器没有启用。下面先列前几十行；整张表可以下载，也可以',
  noScriptParts: '按年份和类别一页页看全部',
  firstRows: (shown: number) => `先列前${shown}行。`,
  parts: '按年份和类别看全部',
  partsHint: '全部行分在这些页上，每一行有固定的网址，不用筛选也能看完。',
  partName: (year: number, category: string) => `${year}年${category}`,
  partTitle: (title: string, part: string) => `${title}：${part}`,
  partDescription: (title: string, name: string, count: string) =>
    `${title}中${name}的全部${count}，逐行有固定的网址。`,
  partLede: (count: string) => `这一页列出全部${count}，每一行都有固定的网址。`,
  partPlace: (place: number, of: number) => `第${place}部分，共${of}部分`,
  partPrevious: '上一部分',
  partNext: '下一部分',
  toWhole: '在整张表里查找、筛选、排序',
  ways: '不用筛选，也可以这样看',
  waysYears: '按年份',
  waysDepartments: '按部门',
} as const;
