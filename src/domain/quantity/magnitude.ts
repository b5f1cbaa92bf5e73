/** How much a multiplier stands for. */
const worth: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** Signs and spellings of one unit. */
const sameUnits: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  'm²': '平方米',
  百分点: '个百分点',
  bp: '个bp',
  BP: '个bp',
  个BP: '个bp',
  MWh: 'MWH',
  '家(次)': '家次',
  '家（次）': '家次',
  '人(次)': '人次',
  '人（次）': '人次',
};

/** A unit parted into what its multiplier is worth and what is left: `万人` is 10,000 and `人`. */
export interface SplitUnit {
  multiplier: number;
  /** `''` for a number without a unit. */
  base: string;
}

/** Parts a printed unit into multiplier and base. */
export function splitUnit(unit: string | null): SplitUnit {
  if (unit === null) {
    return { multiplier: 1, base: '' };
  }
  const prefix = Object.keys(worth)
    .filter((multiplier) => unit.startsWith(multiplier))
    .sort((a, b) => b.length - a.length)[0];
  const base = prefix === undefined ? unit : unit.slice(prefix.length);
  return {
    multiplier: prefix === undefined ? 1 : (worth[prefix] ?? 1),
    base: sameUnits[base] ?? base,
  };
}

/** Whether two printed units measure in the same base, so that numbers in them may be held together. */
export function areComparable(a: string | null, b: string | null): boolean {
  return splitUnit(a).base === splitUnit(b).base;
}

/** A value in its base unit, free of the noise of binary fractions: `2.6`, `万人` is 26000. */
export function toBase(value: number, unit: string | null): number {
  return Number((value * splitUnit(unit).multiplier).toPrecision(12));
}
