/** How many commitments of two years have to do with each other. */
interface Counts {
  /** Of the earlier year: gone on with, and not seen again. */
  kept: number;
  gone: number;
  /** Of the later year: going on with an earlier one, and newly seen. */
  led: number;
  added: number;
}

/** Words on what became of commitments from one published year to the next. */
export const continuity = {
  heading: '承诺的延续',
  about:
    '把一年的承诺同下一个收录年份的对起来：先看有没有同一项指标，没有的再看标题和正文的用词是否相近；看上去没有接续的，逐条读过原文。',
  years: (from: number, to: number) => `从${from}年到${to}年`,
  tally: (from: number, to: number, { kept, gone, led, added }: Counts) =>
    `${from}年的${kept + gone}项承诺里，${kept}项在${to}年有接续，${gone}项未再见到；${to}年的${led + added}项里，${added}项是新见的。`,
  continued: (from: number, to: number) => `${from}年有、${to}年有接续的承诺`,
  notSeenAgain: (from: number, to: number) => `${from}年有、${to}年未再见到的承诺`,
  added: (from: number, to: number) => `${to}年有、${from}年未见的承诺`,
  lists: '逐项看',
  listsOf: (years: string) => `：${years}`,
  colon: '：',
  byMeasure: '同一项指标：',
  byReview: (reason: string) => `本站逐条核对：${reason}`,
  byTitle: '本站据标题推断',
  byText: '本站据标题和正文推断',
  caution:
    '“未再见到”只说明没有同一项指标，用词不相近，逐条读过也没有找到。内容可能并入了别的承诺，也可能已经办完；来源文件没有说明。',
} as const;
