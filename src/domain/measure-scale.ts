import type { Measure, MeasurePoint } from './measure.ts';
import { isRank } from './measure-progress.ts';
import { splitUnit, toBase } from './quantity/magnitude.ts';

/** One unit in which all values of a measure can stand on one axis. */
export interface MeasureScale {
  /**
   * Units of the axis, each once; more than one only where points are near and their units differ in
   * kind (`场`, `场次`). Empty where no unit is printed.
   */
  units: string[];
  /** The value of a point in that unit. */
  toUnit: (point: Pick<MeasurePoint, 'value' | 'unit'>) => number;
}

/**
 * Chooses the unit. Where all points print one multiplier it stays (`万人`); where they differ (`1.3万个`,
 * `7000个`) the larger is taken unless a value then falls under a tenth of it. Printed quotes stay.
 */
export function scaleOf(measure: Pick<Measure, 'points'>): MeasureScale {
  const { points } = measure;
  if (isRank(measure)) {
    return { units: [], toUnit: ({ value }) => value };
  }
  const prefixes = new Map(
    points.map(({ unit }) => {
      const { base, multiplier } = splitUnit(unit);
      return [multiplier, prefixOf(unit, base)];
    }),
  );
  const lowest = Math.min(...points.map(({ value, unit }) => Math.abs(toBase(value, unit))));
  const sorted = [...prefixes.keys()].sort((a, b) => b - a);
  const multiplier = sorted.find((each) => lowest / each >= 0.1) ?? Math.min(...sorted);
  const prefix = prefixes.get(multiplier) ?? '';
  const bases = [...new Set(points.map(({ unit }) => splitUnit(unit).base))];
  return {
    units: bases.map((base) => `${prefix}${base}`).filter((unit) => unit !== ''),
    toUnit: ({ value, unit }) => Number((toBase(value, unit) / multiplier).toPrecision(12)),
  };
}

/** What a unit has before its base: `万` of `万人`. */
function prefixOf(unit: string | null, base: string): string {
  return unit === null ? '' : unit.slice(0, unit.length - base.length);
}
