/** Words of the review pages, which show the design language and the components in all their states. */
export const examples = {
  title: '设计与组件样例',
  description: '设计语言，以及各个组件在各种情形下的样子，供检查用。',
  about: '这里是设计语言的全部；每一种图、每一个组件在各种情形下的样子，各有一页。',
  parts: '分页看',
  warning: '这里的部门和数字都是编出来的样例，只用来检查组件的样子，不是任何部门的真实情况。',
  real: {
    categories: '实际数据的图：按年份和类别',
    commitments: '实际数据的图：按承诺',
  },
  realAbout: '这里的图都来自来源文件，与各页上的相同，集中在一处供检查。',
  /** What a reader would call a component, by the name of its file. */
  names: {
    BulletChart: '目标与结果',
    CoverageChart: '收录了什么',
    DifficultyChart: '难度：自评与评定',
    ScoreRankChart: '得分与名次',
    SmallMultiples: '几项指标，并排的小图',
    TrendChart: '一项指标，历年变化',
    YearGlanceChart: '一年一览：结果是目标的几倍',
    BriefRows: '承诺一览的各行',
    CorrectionNote: '更正说明',
    EditionChanges: '两个数据版本的差别',
    HowDecided: '怎样判定的',
    Inferred: '推断的记号',
    ReadingBadge: '推算的结论',
  } as const,
  others: '其他组件',
  states: (title: string) => `各种情形：${title}`,
  subject: (year: number, category: string) => `${year}年${category}`,
} as const;
