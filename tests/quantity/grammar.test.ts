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
});
