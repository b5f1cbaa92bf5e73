/** Words of the review pages, which show the design language and the components in all their states. */
export const examples = {
  title: '设计与组件样例',
  description: '设计语言，以及各个组件在各种情形下的样子，供检查用。',
  about: '这里是设计语言的全部；每一种图、每一个组件在各种情形下的样子，各有一页。',
  parts: '分页看组件',
  warning: '这里的部门和数字都是编出来的样例，只用来检查组件的样子，不是任何部门的真实情况。',
  real: {
    categories: '实际数据的图：按年份和类别',
    commitments: '实际数据的图：按承诺',
  },
  realAbout: '这里的图都来自来源文件，与各页上的相同，集中在一处供检查。',
  states: (components: readonly string[]) =>
    components.length === 1 ? `各种情形：${components[0]}` : '各种情形：其他组件',
  subject: (year: number, category: string) => `${year}年${category}`,
} as const;
