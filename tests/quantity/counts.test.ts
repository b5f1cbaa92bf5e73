import { expect, it } from 'vitest';
import { readQuantities } from '../../src/domain/quantity/read-quantities.ts';

// What a number counts: the words that name it, no more of them and no fewer.

const promise = { states: 'promise', year: 2025 } as const;

/** What each number of a promise counts. */
function counts(text: string): (string | null)[] {
  return readQuantities(text, promise).map((quantity) => quantity.counts);
}

/** What the numbers of a promise count that say something of it. */
function stated(text: string): (string | null)[] {
  return readQuantities(text, promise)
    .filter(({ role }) => role === 'target' || role === 'stretch')
    .map(({ counts }) => counts);
}

it('names what is counted, from the noun after or the words before', () => {
  expect(counts('新增100家企业')).toEqual(['企业']);
  expect(counts('授权产品160种以上')).toEqual(['授权产品']);
  expect(counts('千人口托位达4.65个')).toEqual(['千人口托位']);
  expect(counts('新增“15分钟品质文化生活圈”450个').at(-1)).toBe('“15分钟品质文化生活圈”');
});

it('deals numbers to the things of a list before them', () => {
  expect(counts('新增上市后备企业和股份制公司20家、100家')).toEqual(['上市后备企业', '股份制公司']);
  expect(counts('教师心理健康C证、B证持证率达98%、25%')).toEqual([
    '教师心理健康C证持证率',
    'B证持证率',
  ]);
});

it.each([
  ['新引进固投3亿元以上项目300个', ['固投3亿元以上项目']],
  ['35周岁以下员工比例达到54%', ['35周岁以下员工比例']],
  ['3亿元以上项目开工167个、竣工123个', ['3亿元以上项目开工', '3亿元以上项目竣工']],
  ['引进固投3亿元以上项目20个、10亿元以上4个', ['固投3亿元以上项目', '10亿元以上项目']],
  [
    '新开工、竣工固定资产投资3亿元以上项目分别达到160个、110个',
    ['新开工固定资产投资3亿元以上项目', '竣工固定资产投资3亿元以上项目'],
  ],
  [
    '批发、零售、住宿、餐饮四大行业全口径增速分别高于省均1.3、0.5、3.1、2.5个百分点',
    ['批发', '零售', '住宿', '餐饮'].map((name) => `${name}行业全口径增速`),
  ],
  ['力争村集体经济经营性收入超80万元村达90%以上', ['村集体经济经营性收入超80万元村']],
  ['发放补贴450名0-6岁残疾儿童', ['0-6岁残疾儿童']],
  ['全年实现500名左右退役军人和军属就业创业', ['退役军人和军属']],
  ['吸引10万以上运动员、观众来湖参赛观赛', ['运动员、观众']],
  ['17个老旧小区改造及航运二村建设', ['老旧小区改造']],
  ['63项共性工作和4项区域特色工作', ['共性工作', '区域特色工作']],
  ['新建改建群众身边的体育场地设施500个', ['新建改建群众身边的体育场地设施']],
  ['新建改造提升居家养老服务中心70家', ['新建改造提升居家养老服务中心']],
  ['推动“安吉游戏”进入2所师范类院校课程', ['师范类院校']],
  ['规上企业研发活动率全省排名提升3位', ['规上企业研发活动率全省排名']],
  [
    '完成实施综合评估报告、全省党校系统社科联课题5-6项、市社科规划课题7-8项',
    ['全省党校系统社科联课题', '市社科规划课题'],
  ],
  ['3亿元以上项目引进、建成、投产各1个', ['3亿元以上项目引进、建成、投产（各）']],
])('counts no more and no fewer things than are meant: %s', (text, expected) => {
  expect(stated(text)).toEqual(expected);
});

it.each([
  ['网零增速11.8%,居全省第2', ['网零增速', '网零增速']],
  ['机械化率达85%、高于全国10个百分点', ['机械化率', '机械化率']],
  ['集团完成总资产310亿元、增长54%', ['集团总资产', '集团总资产']],
  ['竣工人防工程40万平方米，力争50万平方米', ['竣工人防工程', '竣工人防工程']],
  ['完成投资45.44亿元、完成率115%', ['投资', '投资完成率']],
  ['获批省最佳实践案例3个以上，数量居全省前三', ['省最佳实践案例', '省最佳实践案例数量']],
  ['资产总额3346亿元,总量位居全省前四', ['资产总额', '资产总额']],
  [
    '融资成本和存量负债成本为3.40%、4.09%,较年初下降44个bp、25个bp',
    ['融资成本', '存量负债成本', '融资成本', '存量负债成本'],
  ],
])('names what a number goes on from: %s', (text, expected) => {
  expect(stated(text)).toEqual(expected);
});

it.each([
  ['水体比例95%以上，2025年保五争三', ['水体比例', null, null]],
  ['争取奖补资金3000万元以上，获批案例3个以上，均居全省前三', ['奖补资金', '案例', null]],
  ['综合完成率137%,排名全省第2', ['综合完成率', null]],
  ['年度目标为40%', [null]],
  ['建立100支涵盖消防、危化等领域应急救援队伍', [null]],
])('names nothing where it cannot be told: %s', (text, expected) => {
  expect(stated(text)).toEqual(expected);
});

it('keeps the verb that says who is counted, and leaves the others out', () => {
  expect(stated('完成社会人员学历提升2.6万人')).toEqual(['社会人员学历提升']);
  expect(stated('营业收入同比增长10%')).toEqual(['营业收入']);
  expect(stated('新建、续建项目12个以上')).toEqual(['新建、续建项目']);
  expect(stated('全年为2万名非公企业职工建立公积金制度')).toEqual(['非公企业职工']);
});
