import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import { fold } from '../../src/search/fold.ts';
import { readPortalData } from './portal-data.ts';
import { textsOf } from './scan.ts';

/*
 * What citizens, journalists and officials type, and what they expect to see first. Where a rule of the engine is
 * changed, this is the list to be read again by a person.
 */

const data = readPortalData();
const { search } = memoryEngine(data);
const recordOf = new Map(
  data.records.map((record): [string, typeof record] => [record.id, record]),
);

function textOf(id: string | undefined): string {
  const record = id === undefined ? undefined : recordOf.get(id);
  return record === undefined ? '' : textsOf(data, record).join('\n');
}

function titleOf(id: string | undefined): string {
  return id === undefined ? '' : (recordOf.get(id)?.title ?? '');
}

describe('a word', () => {
  test.each([
    '医保',
    '养老',
    '体育',
    '就业',
    '人才',
    '平安',
    '招商引资',
    '营商环境',
    '民生实事',
    '亚运',
    '大学生',
    '五水共治',
    '智慧医保',
  ])('%s is first found in a title', async (query) => {
    const [first] = (await search(query)).ids;
    expect(titleOf(first)).toContain(query);
  });

  test('一号工程 first finds the one of that name, then those of another', async () => {
    const [first, second] = (await search('一号工程')).ids;
    expect(fold(titleOf(first))).toContain('一号工程');
    expect(fold(titleOf(second))).toContain('一号改革工程');
  });

  test.each([
    '托位',
    '千人口托位数',
    '老旧小区改造',
    '公积金',
    '学位',
    '停车难',
    '高铁',
    '扫黑除恶',
    '电信诈骗',
    '食品安全',
    '民宿',
    '全省第一',
    '三甲',
    '助餐',
  ])('%s is found as it is, and nothing without it comes before', async (query) => {
    const [exact, similar] = (await search(query)).groups;
    expect(exact?.ids.length).toBeGreaterThan(0);
    expect(exact?.ids.every((id) => fold(textOf(id)).includes(query))).toBe(true);
    expect(similar?.ids.some((id) => fold(textOf(id)).includes(query))).toBe(false);
  });

  test('托位 gives every year that speaks of it', async () => {
    const { facets } = await search('托位');
    expect(Object.keys(facets.year)).toEqual(['2022', '2023', '2025']);
  });
});

describe('another word than the documents use', () => {
  test.each([
    ['地铁', '轨道交通'],
    ['看病', '就医'],
    ['农民工', '务工人员'],
    ['菜市场', '农贸市场'],
    ['堵车', '拥堵'],
    ['退休金', '养老金'],
    ['生孩子', '生育'],
    ['老年食堂', '助餐'],
    ['补贴', '补助'],
    ['全民健身', '体育'],
    ['拆迁', '征迁'],
    ['水质', '水体'],
    ['宝宝', '婴幼儿'],
    ['租房', '住房租赁'],
    ['夜经济', '夜间文旅消费'],
  ])('%s first finds %s, and says so', async (query, other) => {
    const { ids, also, nearest } = await search(query);
    expect(textOf(ids[0])).toMatch(new RegExp(`${other}|${query}`));
    expect(also.map(({ shown }) => shown)).toContain(other);
    expect(nearest).toBe(false);
  });
});

describe('a department and a year', () => {
  test.each([
    ['卫健委 2025', '2025/health'],
    ['2023年 教育局', '2023/education'],
    ['文旅局 2022', '2022/culture-tourism'],
    ['公安 2022', '2022/public-security'],
  ])(
    '%s finds what that department promised in that year, and nothing else',
    async (query, block) => {
      const { ids } = await search(query);
      const all = data.records.map(({ id }) => id).filter((id) => id.startsWith(`${block}/`));
      expect(all.length).toBeGreaterThan(0);
      expect(ids.toSorted()).toEqual(all.toSorted());
    },
  );
});

describe('what people call a department', () => {
  test.each([
    ['市监局', 'market-regulation'],
    ['市监', 'market-regulation'],
    ['团委', 'youth-league'],
    ['老干局', 'veteran-cadres'],
    ['编委办', 'public-sector-staffing'],
    ['文广局', 'culture-tourism'],
    ['深改办', 'reform'],
    ['外侨办', 'foreign-affairs'],
    ['经合办', 'regional-cooperation'],
    ['卫生局', 'health'],
    ['卫计委', 'health'],
    ['工商局', 'market-regulation'],
    ['安监局', 'emergency-management'],
    ['机关事务局', 'government-offices'],
    ['湖州市教育局', 'education'],
    ['湖州市环保局', 'ecology-environment'],
    ['浙江省湖州市科技局', 'science-technology'],
  ])('%s finds what it promised', async (query, department) => {
    const { ids, nearest } = await search(query);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids.map((id) => id.split('/')[1]))).toEqual(new Set([department]));
    expect(nearest).toBe(false);
  });
});

describe('another character of the same sound', () => {
  test.each([
    ['卫建委', '卫健委'],
    ['文履局', '文旅局'],
    ['人社据', '人社局'],
    ['脱育', '托育'],
  ])('%s finds what %s does, and says that nothing stands as typed', async (query, meant) => {
    const [slipped, right] = await Promise.all([search(query), search(meant)]);
    expect(slipped.nearest).toBe(true);
    expect(slipped.also.map(({ shown }) => shown)).toContain(meant);
    expect(slipped.ids).toEqual(expect.arrayContaining(right.groups[0]?.ids ?? []));
    expect(slipped.ids[0]).toBeDefined();
  });

  test('another body is none, and nothing is cut out of a word', async () => {
    for (const query of ['审计局', '财政局', '税务局']) {
      expect((await search(query)).also.filter(({ shown }) => !query.startsWith(shown))).toEqual(
        [],
      );
    }
  });
});

describe('a number', () => {
  test.each(['30亿元', '300个', '5%', '100%', '12345', '1168'])(
    '%s is first found whole',
    async (query) => {
      const [first] = (await search(query)).ids;
      expect(fold(textOf(first))).toMatch(new RegExp(`(?<![\\d.])${query}`));
    },
  );
});

describe('a question without blanks', () => {
  test.each([
    ['医保报销', '/healthcare-security/', '医保'],
    ['生育补贴', '/health/', '生育'],
    ['人民医院', '/health/', '医院'],
  ])('%s finds what its words do, and says which', async (query, part, word) => {
    const { ids, also, nearest } = await search(query);
    expect([nearest, also.map(({ shown }) => shown)]).toEqual([
      true,
      expect.arrayContaining([word]),
    ]);
    expect(ids[0]).toContain(part);
  });

  test.each([
    ['卫健委2025年承诺', '2025/health/', '卫健委 2025年 承诺'],
    ['湖州市教育局2025年工作', '2025/education/', '教育局 2025年 工作'],
    ['湖州银行贷款', '/bank-of-huzhou/', '湖州银行 贷款'],
  ])('%s is cut at names and years, and says where', async (query, part, parts) => {
    const { ids, also } = await search(query);
    expect(also.map(({ shown }) => shown)).toContain(parts);
    expect(ids.every((id) => id.includes(part))).toBe(true);
    expect(ids.length).toBeGreaterThan(0);
  });
});

describe('what nobody promised', () => {
  test.each([
    '垃圾分类 2022',
    '湖州马拉松赛',
    // Of sport there is much, of these nothing.
    '马拉松',
    '跑步',
    'PM2.5',
    '301亿元',
    '500张床位',
    '房价',
    '火星人',
    '明年修地铁吗',
  ])('%s finds nothing rather than anything', async (query) => {
    expect((await search(query)).total).toBe(0);
  });
});
