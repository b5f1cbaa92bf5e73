import type { Trend } from '../../charts/trend-points.ts';
import type { Example } from '../example.ts';
import { samplePoint, sampleTrend } from './sample-trends.ts';

interface Props {
  name: string;
  title: string;
  trend: Trend;
}

const texts = { name: '样例指标', title: '2020年目标比2018年提高' };

/** Years without a number; of one of them there is no document. */
const silent = [2009, 2010, 2015];

function example(name: string, trend: Trend): Example<Props> {
  const title = trend.better === 'lower' && !trend.rank ? '2020年目标比2018年收紧' : texts.title;
  return { name, props: { ...texts, title, trend } };
}

export const examples: Example<Props>[] = [
  example(
    '目标与结果都有，一年没有收录',
    sampleTrend([
      samplePoint(2017, 'target', 3.2, '3.2个'),
      samplePoint(2017, 'outcome', 3.56, '3.56个', { reading: 'exceeded' }),
      samplePoint(2018, 'target', 4.5, '4.5个', { change: 'above' }),
      samplePoint(2020, 'target', 4.65, '4.65个', { change: 'above' }),
    ]),
  ),
  example(
    '每年目标与结果都有，有的相同',
    sampleTrend([
      samplePoint(2017, 'target', 15, '15家'),
      samplePoint(2017, 'outcome', 15, '15家', { reading: 'met' }),
      samplePoint(2018, 'target', 15, '不少于15家', { change: 'at' }),
      samplePoint(2018, 'outcome', 12, '12家', { reading: 'missed' }),
      samplePoint(2020, 'target', 15, '15家', { change: 'at' }),
      samplePoint(2020, 'outcome', 16, '16家', { reading: 'exceeded' }),
    ]),
  ),
  example(
    '相差十倍',
    sampleTrend([
      samplePoint(2017, 'outcome', 2050, '2050套'),
      samplePoint(2018, 'target', 200, '200套'),
    ]),
  ),
  example(
    '名次，第一名在最上面',
    sampleTrend(
      [
        samplePoint(2017, 'target', 5, '保五'),
        samplePoint(2017, 'outcome', 2, '第2', { reading: 'exceeded' }),
        samplePoint(2018, 'target', 3, '前三', { change: 'above' }),
        samplePoint(2020, 'target', 1, '第一', { change: 'above' }),
      ],
      { rank: true, units: [], better: 'lower' },
    ),
  ),
  example(
    '口径相近，由原文算出，统计到年中，印得长',
    sampleTrend([
      samplePoint(2017, 'target', 3346.45, '3346.45亿元', { derived: true, near: true }),
      samplePoint(2017, 'outcome', 3650, '突破3650亿元', { near: true, asOf: '1-11月' }),
      samplePoint(2018, 'target', 3500, '不少于3500家次', { near: true }),
      samplePoint(2020, 'target', 4800, '3000万元以上', { change: 'below' }),
    ]),
  ),
  example(
    '越低越好，单位不止一种',
    sampleTrend(
      [
        samplePoint(2018, 'target', 5, '5%以内'),
        samplePoint(2020, 'target', 4, '≤4%', { change: 'above' }),
      ],
      { units: ['场', '场次'], better: 'lower' },
    ),
  ),
  example('只有一年', sampleTrend([samplePoint(2018, 'target', 0, '0起')], { units: [] })),
  example(
    '零，负数，负的变化',
    sampleTrend(
      [
        samplePoint(2017, 'target', 5, '增长5%以上'),
        samplePoint(2017, 'outcome', -2.4, '-2.4%', { reading: 'missed' }),
        samplePoint(2018, 'target', 0, '0%', { change: 'below' }),
        samplePoint(2018, 'outcome', 0, '0%', { reading: 'met' }),
      ],
      { units: ['%'] },
    ),
  ),
  example(
    '二十年，中间缺三年',
    sampleTrend(
      Array.from({ length: 20 }, (_, index) =>
        samplePoint(2001 + index, 'target', index, `${index}所`),
      ).filter(({ year }) => !silent.includes(year)),
      {
        years: Array.from({ length: 20 }, (_, index) => ({
          year: 2001 + index,
          present: 2001 + index !== 2010,
        })),
        units: ['所'],
      },
    ),
  ),
];
