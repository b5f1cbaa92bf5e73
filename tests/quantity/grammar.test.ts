import { describe, expect, it } from 'vitest';
import { constructions } from '../../src/domain/quantity/constructions.ts';
import { readQuantities } from '../../src/domain/quantity/read-quantities.ts';
import { roleRules } from '../../src/domain/quantity/roles.ts';

const promise = { states: 'promise', year: 2025 } as const;
const report = { states: 'report', year: 2022 } as const;

/** A text's quantities in short: `quote role comparator value unit`. */
function short(
  text: string,
  context: { states: 'promise' | 'report'; year: number } = promise,
): string[] {
  return readQuantities(text, context).map(
    ({ quote, role, comparator, value, value_max, unit }) =>
      `${quote}: ${role} ${comparator} ${value}${value_max === null ? '' : `–${value_max}`} ${unit}`,
  );
}

/** What the numbers of a promise count that say something of it. */
function stated(text: string): (string | null)[] {
  return readQuantities(text, promise)
    .filter(({ role }) => role === 'target' || role === 'stretch')
    .map(({ counts }) => counts);
}

describe('each construction of the grammar', () => {
  const samples = constructions.flatMap(({ name, samples }) =>
    samples.map((sample) => ({ name, ...sample })),
  );

  it.each(samples)('$name reads $quote in $text', ({ name, text, quote }) => {
    const read = readQuantities(text, promise).find((quantity) => quantity.rule === name);
    expect(read?.quote).toBe(quote);
  });

  it('has a name of its own', () => {
    const names = constructions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('each rule of roles', () => {
  it('takes rules that are carried out for known, and things that are brought about for promised', () => {
    expect(short('推动18项核心医疗制度落地落实', promise)).toEqual(['18项: label = 18 项']);
    expect(short('推动5个项目落地', promise)).toEqual(['5个: target = 5 个']);
    expect(short('推动5项制度创新成果落地', promise)).toEqual(['5项: target = 5 项']);
  });

  it.each(roleRules)('$name: $sample', ({ sample, role, name }) => {
    const text = sample.replace(/[‹›]/g, '');
    const start = sample.indexOf('‹');
    const states =
      role === 'forecast' ||
      role === 'result' ||
      ['left-behind', 'restated-target', 'norm'].includes(name)
        ? 'report'
        : 'promise';
    const quantity = readQuantities(text, { states, year: 2022 }).find(
      (each) => each.start === start,
    );
    expect(quantity?.quote).toBe(/‹(.*)›/.exec(sample)?.[1]);
    expect(quantity?.role).toBe(role);
  });
});

describe('the reader of quantities', () => {
  it.each([
    [
      '全市全年新引进3亿元以上项目300个',
      ['3亿元以上: threshold >= 3 亿元', '300个: target = 300 个'],
    ],
    ['新开工、竣工项目分别达到160个、110个', ['160个: target = 160 个', '110个: target = 110 个']],
    [
      '竣工人防工程40万平方米，力争50万平方米',
      ['40万平方米: target = 40 万平方米', '50万平方米: stretch = 50 万平方米'],
    ],
    [
      '平安考核成绩“保五争三拼第一”',
      ['保五: target <= 5 名次', '争三: stretch <= 3 名次', '拼第一: stretch = 1 名次'],
    ],
    ['全年新增上市公司“保6争8”', ['保6: target >= 6 null', '争8: stretch >= 8 null']],
    ['均次费用增幅均≤5%', ['≤5%: target <= 5 %']],
    ['城镇调查失业率控制在5%以内', ['5%以内: target <= 5 %']],
    ['死亡率控制在8%左右', ['8%左右: target ~ 8 %']],
    ['2-3项创新典型', ['2-3项: target = 2–3 项']],
    ['35-50名日本青少年', ['35-50名: target = 35–50 名']],
    ['引进全球百强企业1至2家', ['1至2家: target = 1–2 家']],
    ['传播力排名保持全省前三', ['前三: target <= 3 名次']],
    ['实到外资总量力争全省第4', ['第4: target = 4 名次']],
    ['体育场地面积排名继续保持在全省前列', ['全省前列: benchmark = null null']],
    ['利用外资占比高于省均', ['高于省均: benchmark > null null']],
    ['随迁子女入学100%全覆盖', ['100%: target = 100 %']],
    ['签约大科学装置实现零突破', ['零突破: label = null null']],
    ['东西部协作考核“六连优”', ['六连优: ordinal = 6 连优']],
    ['双拥模范城“十连冠”', ['十连冠: ordinal = 10 连冠']],
    ['完成社会人员学历提升2.6万人', ['2.6万人: target = 2.6 万人']],
    ['大学生9万人以上', ['9万人以上: target >= 9 万人']],
    ['实现吞吐量 12 万TEU', ['12 万TEU: target = 12 万TEU']],
    ['储能基地建设不少于200MWH', ['不少于200MWH: target >= 200 MWH']],
    ['深入实施1168招商引资工程', ['1168: label = 1168 null']],
    ['“1+8+N”系列活动', ['1+8+N: label = null null']],
    ['“15分钟品质文化生活圈”', ['15分钟: label = 15 分钟']],
    ['八大产业链', ['八大: label = 8 null']],
    ['第15届全运会', ['第15届: ordinal = 15 null']],
    ['最低生活保障年标准提高到1.3万以上', ['1.3万以上: target >= 1.3 万']],
    ['销售农产品亿元以上', ['亿元以上: target >= null 亿元']],
    [
      '千人口中医师数达到0.68，新增名中医30名',
      ['0.68: target = 0.68 null', '30名: target = 30 名'],
    ],
    [
      '增速分别高于省均1.3、0.5、2.5个百分点',
      [
        '高于省均: benchmark > null null',
        '1.3: target = 1.3 个百分点',
        '0.5: target = 0.5 个百分点',
        '2.5个百分点: target = 2.5 个百分点',
      ],
    ],
    ['新增１００家以上', ['１００家以上: target >= 100 家']],
    ['家长志愿者逾5000人', ['逾5000人: target > 5000 人']],
    ['审批时限压减至58个工作日内', ['58个工作日内: target <= 58 个工作日']],
    ['投诉3日内回复', ['3日: date = 3 null']],
    ['压缩管理层级至4级以内', ['4级以内: target <= 4 级']],
    ['占GDP42.5%', ['42.5%: target = 42.5 %']],
    ['200人以上自然村通公路比例97%', ['200人以上: threshold >= 200 人', '97%: target = 97 %']],
    ['全市286所中小学', ['286所: target = 286 所']],
    ['惠及5万人年均增收', ['5万人: target = 5 万人']],
    ['新增充电3个点位', ['3个: target = 3 个']],
    ['做优第二、第三产业', []],
    ['招引5个亿元以上农业项目', ['5个: target = 5 个', '亿元以上: threshold >= null 亿元']],
    ['打造2个百亿级产业', ['2个: target = 2 个']],
    ['不良率不得超过1.5%', ['不得超过1.5%: target <= 1.5 %']],
    ['占比不得低于20%', ['不得低于20%: target >= 20 %']],
    ['平均不足3天', ['不足3天: target < 3 天']],
    [
      '新引进3亿元（含）以上项目300个',
      ['3亿元（含）以上: threshold >= 3 亿元', '300个: target = 300 个'],
    ],
    ['新建5G基站2023座', ['5: label = 5 null', '2023座: target = 2023 座']],
    ['举办2023人才峰会', ['2023: date = 2023 null']],
    ['12部门联合开展', ['12: label = 12 null']],
    ['检测50万人份', ['50万人份: target = 50 万人份']],
    ['集装箱吞吐量50万标准箱', ['50万标准箱: target = 50 万标准箱']],
    ['货运周转量5.4万吨公里', ['5.4万吨公里: target = 5.4 万吨公里']],
    ['同步课堂达2000节以上', ['2000节以上: target >= 2000 节']],
    ['人均收入突破2万元大关', ['突破2万元: target > 2 万元']],
    ['热线30秒接通率达90%以上', ['30秒: threshold = 30 秒', '90%以上: target >= 90 %']],
    [
      '增速分别快4.6和3.1个百分点',
      ['4.6: target = 4.6 个百分点', '3.1个百分点: target = 3.1 个百分点'],
    ],
  ])('reads %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    ['到2023年底实现', ['2023年底: date = 2023 null']],
    ['9月底提前完成', ['9月底: date = 9 null']],
    [
      '1-11月引育外贸企业871家,超承诺271家',
      ['1-11月: date = 1 null', '871家: result = 871 家', '271家: result = 271 家'],
    ],
    [
      '安装物联网水表15.6万个,完成年度目标104%',
      ['15.6万个: result = 15.6 万个', '104%: result = 104 %'],
    ],
    [
      '完成投资48.87亿元、完成率103.5%',
      ['48.87亿元: result = 48.87 亿元', '103.5%: result = 103.5 %'],
    ],
    ['已至13层平面,年底前可达到15层', ['13层: result = 13 层', '15层: forecast = 15 层']],
    [
      '预计全年出口增速13.5%,居全省前三;网零增速11.8%',
      ['13.5%: forecast = 13.5 %', '前三: forecast <= 3 名次', '11.8%: result = 11.8 %'],
    ],
    ['居民消费价格高出预期目标1.9个点', ['1.9个点: result = 1.9 个点']],
    ['超额完成5.4万个的年度目标任务', ['5.4万个: target = 5.4 万个']],
    [
      '年计划完成投资617亿元,1~9月完成428.3亿元',
      ['617亿元: target = 617 亿元', '1~9月: date = 1 null', '428.3亿元: result = 428.3 亿元'],
    ],
    ['完成年度计划投资的97%', ['97%: result = 97 %']],
    ['争取政府专项债10.2亿元', ['10.2亿元: result = 10.2 亿元']],
  ])('reads in a report %s', (text, expected) => {
    expect(short(text, report)).toEqual(expected);
  });

  it.each([
    ['旅游经营收入同比增长8%', 'increase'],
    ['占比增长到8%', 'level'],
    ['占比达到8%', 'level'],
    ['全省排名提升2位', 'increase'],
    ['警情同比下降30%', 'decrease'],
    ['近视率同比下降一个百分点', 'decrease'],
    ['出口增速14.7%', 'level'],
    ['居民消费价格上涨2%', 'increase'],
    ['优良天数同比增加11天', 'increase'],
    ['新增优良天数11天', 'level'],
  ] as const)('tells a change from a level: %s', (text, basis) => {
    expect(readQuantities(text, promise)[0]?.basis).toBe(basis);
  });

  it('shares a change that is printed once among all of a list', () => {
    const bases = (text: string) => readQuantities(text, promise).map(({ basis }) => basis);
    expect(bases('事故起数和死亡人数分别下降20%、15%')).toEqual(['decrease', 'decrease']);
    expect(bases('收入分别增长7%和9%左右')).toEqual(['increase', 'increase']);
    expect(bases('地区生产总值增长6.5%、力争7%')).toEqual(['increase', 'increase']);
    expect(bases('城镇化率达到68%、提高1个百分点')).toEqual(['level', 'increase']);
  });

  it('keeps % and percentage points apart', () => {
    expect(short('占比28.51%,较年初提升3.93个百分点', report)).toEqual([
      '28.51%: result = 28.51 %',
      '3.93个百分点: result = 3.93 个百分点',
    ]);
  });

  it('quotes the very characters between its offsets, in order and without overlap', () => {
    const text = '全市全年新引进3亿元以上项目300个;八大新兴产业链项目集聚度达到80%以上。';
    const read = readQuantities(text, promise);
    for (const [index, quantity] of read.entries()) {
      expect(text.slice(quantity.start, quantity.end)).toBe(quantity.quote);
      expect(quantity.start).toBeGreaterThanOrEqual(read[index - 1]?.end ?? 0);
    }
  });

  it('names what is counted, from the noun after or the words before', () => {
    const counts = (text: string) =>
      readQuantities(text, promise).map((quantity) => quantity.counts);
    expect(counts('新增100家企业')).toEqual(['企业']);
    expect(counts('授权产品160种以上')).toEqual(['授权产品']);
    expect(counts('千人口托位达4.65个')).toEqual(['千人口托位']);
    expect(counts('新增“15分钟品质文化生活圈”450个').at(-1)).toBe('“15分钟品质文化生活圈”');
  });

  it('deals numbers to the things of a list before them', () => {
    const counts = (text: string) =>
      readQuantities(text, promise).map((quantity) => quantity.counts);
    expect(counts('新增上市后备企业和股份制公司20家、100家')).toEqual([
      '上市后备企业',
      '股份制公司',
    ]);
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
});
