/** Words of the page that holds every commitment. */
export const everything = {
  title: '全部承诺',
  description: (count: number) => `${count}项承诺的标题、目标和结果原文，全部在一页上。`,
  lede: (count: number) =>
    `${count}项承诺的标题、目标和结果原文都在这一页，可以用浏览器自带的“在页面中查找”。`,
  jump: '跳到年份',
  year: (year: number) => `${year}年`,
  yearCount: (year: number, count: number) => `${year}年（${count}项）`,
  target: '年度目标：',
  outcome: '兑现情况：',
  outcomeTitle: '结果表里的标题：',
} as const;
