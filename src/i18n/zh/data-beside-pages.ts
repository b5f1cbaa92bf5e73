/** Rows of data.csv beside pages that count what there is. */
export const extents = {
  description: '每行是一年（或一年的一个类别、一年的一个部门）收录了多少。',
  columns: {
    year: '年份',
    category: '类别代号；各类别合计时为空',
    department_id: '部门代号；各部门合计时为空',
    department: '部门规范名称；各部门合计时为空',
    documents: '列出其中任何一样的来源文件份数',
    departments: '部门数',
    commitments: '承诺事项数',
    targets: '收录了年度目标的项数',
    outcomes: '收录了兑现情况的项数',
    both: '目标与兑现情况都收录的项数',
    difficulty_self: '有自评难度系数的部门数',
    difficulty_rated: '有评定难度系数的部门数',
    score: '有最终得分的部门数',
    rank: '有类别内排名的部门数',
  },
} as const;

/** Rows of data.csv beside a document. */
export const runs = {
  description: '每行是来源文件一行里用途相同的一段字；同一行的各段接起来就是那一行。',
  columns: {
    line: '行号，从 1 起',
    start: '这一段在行里的起点（UTF-16 位置，从 0 起）',
    end: '这一段在行里的终点，不含',
    usage: '用作什么：类别标题、表头、名称、序号、标题、正文、难度、得分、名次；字间的空白为空',
    commitment_id: '属于哪一项承诺；不属于任何一项则为空',
    text: '原文',
  },
} as const;
