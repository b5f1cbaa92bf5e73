import type { Facet } from '../../domain/coverage.ts';

/** Words of the page that says what is published and what is not. */
export const coverage = {
  title: '收录范围',
  description: '哪些年份、哪些部门公布了目标、结果、难度系数、得分和名次，哪些没有。',
  lede: '这里列出来源文件里有什么、没有什么。没有，只表示来源文件里没有，不表示没有承诺、没有完成或没有得分。',

  known: '先要知道的几点',
  documents: (documents: number, years: string) => `本站收录${documents}份来源文件，涉及${years}。`,
  missingYears: (years: string) => `${years}没有来源文件，全部空缺。`,
  noTargets: (years: string) => `${years}只有结果，没有目标。`,
  outcomes: (shares: string) => `只有${shares}承诺有兑现情况；其他年份的结果一律未见公布。`,
  share: (year: number, departments: number, all: number) =>
    `${year}年${all}个部门里${departments}个部门的`,
  allOutcomes: '收录的每一年都有兑现情况。',
  noOutcomes: '没有任何一年公布了兑现情况。',
  both: (count: number, total: number) =>
    `${total}项承诺里，目标和结果都有的是${count}项，其余只有一样。`,
  ranking: (year: number, category: string, count: number, ranks: string) =>
    `${year}年${category}列出${count}个名次（${ranks}），该类别的名次表不完整。`,
  wholeRanking: (year: number, category: string, count: number) =>
    `${year}年${category}列出全部${count}个名次。`,
  difficulty: (year: number, all: number, self: string, rated: string) =>
    `${year}年收录的${all}个部门里，${self}，${rated}。`,
  counted: (count: number, what: string) =>
    count === 0 ? `没有一个有${what}` : `${count}个有${what}`,
  noFigures: (years: string) => `${years}没有列出任何难度系数、得分和名次。`,
  emptyColumn: (title: string) => `《${title}》的表头写有难度一栏，但没有列出任何系数。`,
  year: (year: number) => `${year}年`,
  and: '、',

  totals: '每年公布了多少',
  totalsCaption: '各年份公布的数量',
  totalsNote: '目标与结果按项计，难度系数、得分、名次按部门计。',
  yearColumn: '年份',
  unseen: '未见',
  documentsColumn: '文件',
  departmentsColumn: '部门',
  bothColumn: '两者都有',
  noDocuments: '没有来源文件',

  matrix: '逐个部门看',
  matrixCaption: '各部门各年份公布了什么',
  matrixNote:
    '图和表都按部门、年份列出来源文件里有什么。表里目标、结果后面的数字是项数；没有写的就是来源文件里没有，“—”是这一年什么都没有。点一格，到该部门那一年的页面。',
  department: '部门',
  /** In a cell of the table, with a number after what is counted in items. */
  marks: {
    target: '目标',
    outcome: '结果',
    difficulty_self: '自评',
    difficulty_rated: '评定',
    score: '得分',
    rank: '名次',
  } satisfies Record<Facet, string>,
  facets: {
    target: '目标',
    outcome: '结果',
    difficulty_self: '自评难度',
    difficulty_rated: '评定难度',
    score: '得分',
    rank: '名次',
  } satisfies Record<Facet, string>,
  emptyMark: '—',
  emptyMeaning: '这一年什么都没有',
  items: (facet: string, count: number) => `${facet}${count}项`,
  has: (list: string) => `有${list}`,
  hasNot: (list: string) => `，没有${list}`,

  more: '各文件自己的须知',
} as const;
