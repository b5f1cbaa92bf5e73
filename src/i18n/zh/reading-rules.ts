import type { Reading, Reason } from '../../domain/comparison/comparison.ts';
import type { QuantityRole } from '../../domain/quantity/quantity.ts';

/** What a number does in its text. */
export const roles: Readonly<Record<QuantityRole, string>> = {
  target: '目标',
  stretch: '争取目标',
  result: '结果',
  forecast: '预计',
  threshold: '门槛',
  label: '名称里的数',
  ordinal: '次序',
  date: '时间',
  benchmark: '参照',
};

/** What a construction of the grammar is called, and what it reads, in a citizen's words; by its name. */
export const constructions: Readonly<Record<string, { name: string; reads: string }>> = {
  sum: { name: '加号口号', reads: '用加号连起来的数是口号的一部分，不是数量。' },
  date: { name: '日期', reads: '年、月、日、季度，或者从几月到几月。' },
  proportion: { name: '比例', reads: '三项以上的比例，例如三次产业结构，不拆开读。' },
  duration: {
    name: '时长',
    reads: '几年、几个月、几天，一般只说明时间；写明要控制在多久以内的，才是目标。',
  },
  ladder: {
    name: '保、争、拼',
    reads: '“保”是底线，“争”“拼”是更高的追求。数字一个比一个小的是名次，一个比一个大的是个数。',
  },
  ordinal: { name: '第几届', reads: '第几届、第几次、第几批，只表示次序。' },
  rank: { name: '名次', reads: '“第几”就是那一名，“前几”是那一名或更靠前。' },
  streak: { name: '连冠、连优', reads: '连续第几次获评，只表示次序。' },
  breakthrough: { name: '零突破', reads: '第一次做到，没有数字。' },
  grouping: { name: '几大', reads: '“大”字前面的数是固定说法的一部分。' },
  code: {
    name: '代号',
    reads: '字母或连字符旁边的数，以及“号”“版”“强”前面的数，是名称的一部分。',
  },
  range: { name: '范围', reads: '两个数共用一个单位，分别是下限和上限。' },
  list: { name: '并列的数', reads: '用顿号隔开、共用最后一个单位的几个数。' },
  benchmark: { name: '参照', reads: '同省均、前列相比，没有数字。' },
  'percent-in-words': { name: '汉字百分数', reads: '用汉字写的“百分之几”。' },
  'rate-in-words': { name: '汉字比率', reads: '用汉字写的百分点或倍数。' },
  amount: {
    name: '数和单位',
    reads: '数字连同万、亿等倍数和单位，还有紧挨着它的“以上”“不少于”“约”等词。',
  },
  'missing-number': {
    name: '缺数字',
    reads: '只写了倍数和单位，没有写数字。照实写没有数字，不猜。',
  },
  override: { name: '人工核定', reads: '自动读法不合适，由人工核对后改定，理由列在更正里。' },
};

/** Why a reading is what it is. */
export const reasons: Readonly<Record<Reason, string>> = {
  'no-number-in-target':
    '本站在目标里没有读出可对照的数字。“两项”“零败诉”一类用汉字写的数一般不读。',
  'not-answered': '结果里没有哪个数字在说这个目标。',
  'unit-differs': '两个数的单位不同，或者一个说的是水平、一个说的是变化，不能相比。',
  'range-only': '结果只给出一个范围，范围跨在目标的两边，说不准。',
  'trend-only': '结果只写了“前列”“高于省均”一类的说法，没有数字。',
  'forecast-only': '结果里的数只是预计，不是已经做到的。',
  'not-final': '结果只统计到年中，那时还不能下结论。',
  approximate: '两个数里有约数，不能断定达到没有。',
  'target-incomplete': '目标的数字或单位没有写全，不猜。',
  'stated-only': '目标原文未收录，只有部门自述的完成情况，本站不作判定。',
  'stretch-not-reached': '底线目标达到了，更高的争取目标没有达到。',
  'implied-target': '目标没有写明，由结果减去部门自述的超出数得来；算得准才用。',
};

/** What a reading without a reason means: the numbers alone decide. */
export const verdicts: Readonly<Record<Reading, string>> = {
  exceeded: '结果超出了目标。',
  met: '结果达到目标，没有超出或没有写明超出多少；相等就是达成。',
  partly: '底线达到了，更高的争取目标没有到。',
  missed: '结果没有达到目标。',
  undetermined: '无法判定。',
  'no-outcome': '来源文件里没有这一项的结果。没有公布，不等于没有完成。',
};
