import { expect, it } from 'vitest';
import { directionOf } from '../../src/domain/comparison/direction.ts';
import { held } from './held.ts';

it.each([
  // ranks, whatever their words
  ['4 名次', '实到外资总量力争全省', 'lower'],
  ['<=3 名次', '传播力排名保持全省', 'lower'],
  // an upper bound is to be kept under
  ['<=5 %', '城镇调查失业率控制在', 'lower'],
  ['<6 %', '败诉率', 'lower'],
  ['<=10 家', '新增企业', 'lower'],
  // a lower bound is to be passed, also of what one would not wish for
  ['>=80 %', '市级医院国考A等率达到', 'higher'],
  ['>5000 起', '成功拦截案件', 'higher'],
  ['>=30 % -', '生产安全事故起数均下降', 'higher'],
  // a promised fall is better larger
  ['30 % -', '电诈警情同比下降', 'higher'],
  ['1 个百分点 -', '儿童青少年近视率同比下降', 'higher'],
  // kept down in words
  ['~8 %', '重大慢病过早死亡率控制在', 'lower'],
  ['3 %', '平均融资成本降至', 'lower'],
  ['3 %', '某某指标控制在', 'lower'],
  // what one would not wish for
  ['0.63 %', '全行不良率', 'lower'],
  ['10 起', '较大事故', 'lower'],
  // acting against it
  ['5000 起', '成功拦截案件', 'higher'],
  ['30 % +', '电诈案件破案数和打击人数均同比上升', 'higher'],
  ['200 件', '查处违法案件', 'higher'],
  // all else
  ['3.2 个', '千人托位数达到', 'higher'],
  ['100 亿元', '全年完成投资', 'higher'],
  ['8 % +', '乡村旅游经营收入同比增长', 'higher'],
] as const)('%s after "%s" is better %s', (target, words, expected) => {
  expect(directionOf(held(target), words)).toBe(expected);
});
