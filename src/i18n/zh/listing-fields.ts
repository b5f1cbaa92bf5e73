import type { ListedCommitment } from '../../domain/listed-commitments.ts';
import type { ListedTarget } from '../../domain/listed-targets.ts';
import { data } from './data.ts';

const { commitments, assessments, quantities, comparisons } = data.tables;

/** What the columns of both files mean. */
const common = {
  commitment_id: commitments.columns.id,
  url: commitments.columns.url,
  year: commitments.columns.year,
  category: commitments.columns.category,
  department_id: commitments.columns.department_id,
  department: commitments.columns.department,
  no: commitments.columns.no,
  title: commitments.columns.title,
  difficulty_self: assessments.columns.difficulty_self,
  difficulty_rated: assessments.columns.difficulty_rated,
};

const targets: Record<keyof ListedTarget, string> = {
  ...common,
  url: '本站页面里这个数的地址，从网站根目录起',
  counts: comparisons.columns.measure,
  quote: '目标的原文字符；目标没有印出、由结果推出的则为空',
  comparator: quantities.columns.comparator,
  value: quantities.columns.value,
  value_max: quantities.columns.value_max,
  unit: quantities.columns.unit,
  base_value: '数值，万、亿等倍数已经展开；筛选和排序用的是这一列',
  base_unit: '单位，不含倍数；原文没有单位则为空',
  basis: '数值是水平（level），还是增长（increase）、下降（decrease）了多少',
  stretch: '是否底线之外的争取目标',
  sentence: '目标所在的句子，照原文',
  quote_start: '原文字符在句子里的位置（UTF-16，从 0 起）；没有原文字符则为空',
  document: '印出目标的来源文件；由结果推出的，是印出那个结果的文件',
  line: '在那个文件里的行',
  outcome_quote: comparisons.columns.outcome_quote,
  outcome_value: comparisons.columns.outcome_value,
  outcome_unit: comparisons.columns.outcome_unit,
  outcome_basis: '结果的数是水平还是变化，代码同 basis；没有回应则为空',
  as_of: comparisons.columns.as_of,
  reading: comparisons.columns.reading,
  reason: comparisons.columns.reason,
};

const all: Record<keyof ListedCommitment, string> = {
  ...common,
  target: commitments.columns.target,
  target_document: commitments.columns.target_document,
  target_line: commitments.columns.target_line_start,
  outcome: commitments.columns.outcome,
  outcome_document: commitments.columns.outcome_document,
  outcome_line: commitments.columns.outcome_line_start,
  targets: '数字目标的个数',
  readings: '各数字目标的推算，照原文次序，用竖线隔开；代码同“目标与结果对照”表的 reading',
  score: assessments.columns.score,
  rank: assessments.columns.rank,
};

/** Words on the files of the listings, which the pages need and their script does not. */
export const listingFields = {
  heading: '下载文件的各列',
  about:
    'CSV文件带有字节顺序标记，Excel可以直接打开；会被当作公式的文本前面加了一个撇号。没有的值留空。',
  column: '列名',
  meaning: '说明',
  meanings: { targets, commitments: all },
} as const;
