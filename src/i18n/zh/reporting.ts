/** Words on how to tell of an error. */
export const reporting = {
  /** The part's anchor, published with the page. */
  id: '报告错误',
  title: '报告错误',
  somebody: '发现本站读错、连错、写错了名称，请用页脚的“意见与更正”告诉我们，写明：',
  nobody:
    '本站目前没有公布联系方式。发现本站读错、连错、写错了名称，可以先记下这三样，以便有了联系方式时告诉我们：',
  items: ['页面的地址；', '哪个字、哪个数不对；', '来源文件的第几行可以核对。'],
  ours: '本站自己的差错会直接改正。来源文件本身疑似印错的，不改原文，列入',
  end: '。',
  departments: '部门对自己的页面有话要说的，也请这样提出。',
} as const;
