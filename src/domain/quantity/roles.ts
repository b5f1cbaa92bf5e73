import type { Reading } from './constructions.ts';
import type { QuantityRole } from './quantity.ts';
import {
  type Context,
  describesThing,
  isAge,
  isExpected,
  isGroupSize,
  isNorm,
  isOfEarlierYear,
  isRestatedTarget,
  isStart,
  isTimeWindow,
  isWhole,
  namesTime,
  type Placed,
  reachesBeyond,
  sizesKnownRules,
  sizesNamedThing,
  sortsBySize,
} from './role-conditions.ts';
import type { Scanner } from './scanner.ts';

/** One rule that gives a role. The first that fits wins. */
interface RoleRule {
  name: string;
  role: QuantityRole;
  /** A real sample; the number it speaks of stands between `‹` and `›`. */
  sample: string;
  fits: (placed: Placed) => boolean;
}

/** The rules of roles, most particular first. */
export const roleRules: readonly RoleRule[] = [
  {
    name: 'age',
    role: 'threshold',
    sample: '婴儿和‹5岁以下›儿童死亡率保持低位',
    fits: isAge,
  },
  {
    name: 'group-size',
    role: 'threshold',
    sample: '全面消除‹66人以上›超大班额',
    fits: isGroupSize,
  },
  {
    name: 'time-window',
    role: 'threshold',
    sample: '欠薪案件‹24小时内›受理率98%',
    fits: isTimeWindow,
  },
  {
    name: 'sorts-by-size',
    role: 'threshold',
    sample: '新引进‹3亿元以上›项目300个',
    fits: sortsBySize,
  },
  {
    name: 'left-behind',
    role: 'benchmark',
    sample: '出口摆脱全省‹后3位›',
    fits: ({ reading, scanner }) => scanner.has(reading.start, '后'),
  },
  {
    name: 'earlier-year',
    role: 'benchmark',
    sample: '2021年排名全省‹第六›',
    fits: isOfEarlierYear,
  },
  {
    name: 'starting-from',
    role: 'benchmark',
    sample: '自来水普及率由‹89%›提高到96.3%',
    fits: isStart,
  },
  {
    name: 'norm',
    role: 'benchmark',
    sample: '森林火灾受害率0.08‰，‹低于0.9‰›的控制指标',
    fits: isNorm,
  },
  {
    name: 'described-thing',
    role: 'label',
    sample: '建设冷链物流港产业园，总投资‹11.3亿元›，172亩',
    fits: describesThing,
  },
  {
    name: 'out-of',
    role: 'label',
    sample: '在全国‹168个›重点城市中稳定退出后20位',
    fits: isWhole,
  },
  {
    name: 'named-thing',
    role: 'label',
    sample: '推进“舒心就医”‹10项›举措落地落实',
    fits: sizesNamedThing,
  },
  {
    name: 'known-rules',
    role: 'label',
    sample: '推动‹18项›核心医疗制度落地落实',
    fits: sizesKnownRules,
  },
  {
    name: 'named-time',
    role: 'label',
    sample: '打造公积金“‹15分钟›服务圈”',
    fits: namesTime,
  },
  {
    name: 'restated-target',
    role: 'target',
    sample: '惠及居民2.6万户，完成年度任务‹86个›的107%',
    fits: isRestatedTarget,
  },
  {
    name: 'expected',
    role: 'forecast',
    sample: '预计全年出口增速‹13.5%›',
    fits: isExpected,
  },
  {
    name: 'beyond-a-floor',
    role: 'stretch',
    sample: '完成竣工人防工程40万平方米，力争‹50万平方米›',
    fits: reachesBeyond,
  },
  {
    name: 'reported',
    role: 'result',
    sample: '千人托位达‹3.56个›',
    fits: ({ context }) => context.states === 'report',
  },
  {
    name: 'promised',
    role: 'target',
    sample: '千人口托位达‹4.65个›',
    fits: () => true,
  },
];

/** Gives each reading its role; one that its construction gave stands, but for a promise's stretch. */
export function assignRoles(
  scanner: Scanner,
  readings: readonly Reading[],
  context: Context,
): { reading: Reading; role: QuantityRole }[] {
  const assigned: Reading[] = [];
  return readings.map((reading, index) => {
    const placed: Placed = {
      reading,
      scanner,
      before: assigned,
      after: readings.slice(index + 1),
      context,
    };
    const own = reading.role === 'stretch' && context.states === 'report' ? null : reading.role;
    const role = own ?? roleRules.find((rule) => rule.fits(placed))?.role ?? 'target';
    assigned.push({ ...reading, role });
    return { reading, role };
  });
}
