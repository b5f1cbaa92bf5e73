/** Words that stand in the search page as it is built; no script brings them. */
export const searchPage = {
  ways: {
    heading: '还可以这样搜',
    items: [
      { query: '养老 服务', meaning: '空格隔开：两个词都要有' },
      { query: '"养老服务"', meaning: '加引号：只找这几个字，不找近义的说法' },
      { query: '托育|托位', meaning: '竖线隔开：有一个就行' },
      { query: '服务 -养老', meaning: '减号：不要含有这个词的' },
      { query: '≥100 家', meaning: '按数量找，也可以写 >50 亿元、≤5%' },
      {
        query: '100..500',
        meaning:
          '数量在两个数之间，也可以写 50亿..100亿元；不写单位就比换算后的数，150万按1500000算',
      },
      { query: 'weijianwei', meaning: '拼音，或者拼音首字母' },
    ],
  },
  noScript:
    '搜索要用到浏览器脚本，这个浏览器没有启用。下面的名单不用脚本；也可以打开全部承诺合成的一页，用浏览器自带的“在页面中查找”。',
  lists: '从名单进入',
  listYears: '按年份',
  listCategories: '按类别',
  listDepartments: '按部门',
  listTopics: '按生活话题',
  everything: '全部承诺在一页',
  everythingHint: '，可以用浏览器自带的“在页面中查找”。',
  download: '下载全部承诺的表格（CSV）',
  downloadHint: '，可以在表格软件里查找。',
} as const;
