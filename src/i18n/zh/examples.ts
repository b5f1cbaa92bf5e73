/** Words of the review page, which shows the components in all their states. */
export const examples = {
  title: '组件样例',
  description: '各个组件在各种情形下的样子，供检查用。',
  warning:
    '“各种情形”里的部门和数字都是编出来的样例，只用来检查组件的样子，不是任何部门的真实情况。“实际数据”里的图来自来源文件。',
  real: '实际数据',
  states: (component: string) => `各种情形：${component}`,
  subject: (year: number, category: string) => `${year}年${category}`,
} as const;
