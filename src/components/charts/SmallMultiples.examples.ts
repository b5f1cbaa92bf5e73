import type { Panel } from '../../charts/panel-drafts.ts';
import { addresses } from '../../domain/address.ts';
import type { Example } from '../example.ts';
import { samplePoint, sampleTrend } from './sample-trends.ts';

interface Props {
  subject: string;
  panels: readonly Panel[];
}

const subject = '市教育局';

const panel = (name: string, trend: Panel['trend']): Panel => ({
  name,
  address: addresses.departments,
  trend,
});

const places = panel(
  '新增学位',
  sampleTrend([
    samplePoint(2017, 'target', 7000, '7000个'),
    samplePoint(2017, 'outcome', 7300, '7300个'),
    samplePoint(2018, 'target', 9000, '9000个以上', { change: 'above' }),
    samplePoint(2020, 'target', 6000, '6000个', { change: 'below' }),
  ]),
);

const rank = panel(
  '义务教育优质均衡发展水平全省排名',
  sampleTrend(
    [
      samplePoint(2017, 'target', 3, '前三'),
      samplePoint(2017, 'outcome', 1, '第1'),
      samplePoint(2018, 'target', 2, '保二', { near: true }),
    ],
    { rank: true, units: [], better: 'lower' },
  ),
);

const zero = panel(
  '校园安全事故',
  sampleTrend([
    samplePoint(2018, 'target', 0, '0起', { change: 'at' }),
    samplePoint(2018, 'outcome', 0, '0起', { asOf: '1-11月' }),
  ]),
);

const long = panel(
  '职业教育长学制（中高职一体化）招生占当年中等职业教育招生总数的比例',
  sampleTrend([
    samplePoint(2017, 'outcome', 33.46, '33.46%', { derived: true }),
    samplePoint(2018, 'target', 3500, '不少于3500人次', { near: true }),
    samplePoint(2020, 'outcome', 3346.45, '3346.45人次'),
  ]),
);

const fall = panel(
  '收入增幅',
  sampleTrend([
    samplePoint(2017, 'outcome', -2.4, '-2.4%'),
    samplePoint(2018, 'target', 5, '5%以上'),
  ]),
);

export const examples: Example<Props>[] = [
  { name: '五项指标', props: { subject, panels: [places, rank, zero, long, fall] } },
  { name: '一项指标', props: { subject, panels: [places] } },
  {
    name: '二十项指标，数都相同',
    props: {
      subject,
      panels: Array.from({ length: 20 }, (_, index) =>
        panel(
          `第${index + 1}类学校新增学位`,
          sampleTrend([
            samplePoint(2017, 'target', 12, '12个'),
            samplePoint(2017, 'outcome', 12, '12个', { reading: 'met' }),
            samplePoint(2018, 'target', 12, '12个', { change: 'at' }),
          ]),
        ),
      ),
    },
  },
  { name: '没有指标', props: { subject, panels: [] } },
];
