import type { FigureName } from '../../domain/statement.ts';

/** Words of a commitment's own page. */
export const commitment = {
  pageTitle: (title: string, department: string, year: number, no: number) =>
    `${title}（${department}${year}年第${no}项）`,
  description: (department: string, year: number, no: number, target: string, outcome: string) =>
    `${department}${year}年第${no}项承诺。目标：${target}。结果：${outcome}。`,

  titleSource: '标题来源：',
  noCounted: '来源文件没有写这一项的序号，序号按排列顺序计。',
  otherTypography: '两处标题只有标点宽度或空格不同。',
  otherWording: '两处标题用词不同，不同的字已标出。',
  titleInTarget: '承诺表印作',
  titleInOutcome: '兑现表印作',
  colon: '：',

  facts: '归属',
  department: '部门',
  category: '类别',
  departmentPrintedAs: (printed: string) => `来源文件印作“${printed}”`,

  assessment: '难度、得分与名次',
  belongsTo: (department: string, year: number) =>
    `这些数字属于${department}${year}年的全部承诺，不是对这一项单独的评价。`,
  noAssessment: (department: string, year: number) =>
    `来源文件里没有${department}${year}年的难度、得分或名次。`,
  figureAbsent: '未见公布',
  figuresAbout: '这些数字是什么，从哪里来',
  inferredShort: '归属由本站推断',
  inferredBecause: (figures: string, reason: string) =>
    `${figures}属于这个部门，由本站推断：${reason}`,
  meanings: {
    difficulty_self: '部门给自己全年承诺定的难度。',
    difficulty_rated: '对部门全年承诺评定的难度。',
    score: '部门全年的最终得分，照原样列出，本站不重新计算。',
    rank: '部门在本类别里的名次，不同类别的名次不能相比。',
  } satisfies Record<FigureName, string>,
  and: '、',
  rankingWhole: (count: number) => `该类别共列出${count}个名次。`,
  rankingPartial: (count: number, ranks: string) =>
    `来源文件只列出该类别的${count}个名次（${ranks}），名次表不完整。`,

  neighbours: '上一项与下一项',
  previous: '上一项',
  next: '下一项',
  siblings: (department: string, year: number) => `${department}${year}年的全部承诺`,
  here: '本页',
  otherYears: '这个部门的其他年份',
  otherYear: (year: number, count: number) => `${year}年（${count}项）`,
  noOtherYear: '来源文件里没有这个部门其他年份的承诺。',
  mates: (year: number, category: string) => `${year}年${category}的其他部门`,
  counted: (count: number) => `（${count}个）`,
  wholeCategory: (year: number, category: string) => `${year}年${category}总览`,
} as const;
