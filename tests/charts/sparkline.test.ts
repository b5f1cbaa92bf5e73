import { describe, expect, test } from 'vitest';
import { layoutSparkline } from '../../src/charts/sparkline.ts';
import { toTrend } from '../../src/charts/trend-points.ts';
import { measureOf, measures, trendData } from './portal-measures.ts';

const draw = (id: string) => layoutSparkline(toTrend(trendData, measureOf(id)));

describe('a measure in a word’s room', () => {
  test('has a mark for every number, and all marks within', () => {
    for (const measure of measures) {
      const { width, height, marks } = layoutSparkline(toTrend(trendData, measure));
      expect(marks, measure.id).toHaveLength(measure.points.length);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(4);
        expect(x).toBeLessThanOrEqual(width - 4);
        expect(y).toBeGreaterThanOrEqual(4);
        expect(y).toBeLessThanOrEqual(height - 4);
      }
    }
  });

  test('every mark is drawn: a dot for an outcome, a diamond for a target', () => {
    for (const measure of measures) {
      const { marks, shapes } = draw(measure.id);
      for (const { kind, near, path } of shapes) {
        const own = marks.filter((mark) => mark.kind === kind && mark.near === near);
        expect(path.match(/M/g), measure.id).toHaveLength(own.length);
        expect(path.includes('a'), measure.id).toBe(kind === 'outcome');
      }
      const looks = new Set(marks.map(({ kind, near }) => `${kind} ${near}`));
      expect(shapes, measure.id).toHaveLength(looks.size);
    }
    const [place] = draw('school-places-added').marks;
    const [shape] = draw('school-places-added').shapes;
    expect(shape?.path.startsWith(`M${place?.x} ${(place?.y ?? 0) - 4.5}l`)).toBe(true);
  });

  test('the largest stands on top, half of it half as high, from zero', () => {
    const { marks, base, stems } = draw('school-places-added');
    const [before, after] = marks.map(({ y }) => base.y1 - y);
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(7000 / 13_000, 1);
    expect(stems.match(/M/g)).toHaveLength(2);
  });

  test('no mark hides another', () => {
    for (const measure of measures) {
      const { marks } = draw(measure.id);
      for (const [index, one] of marks.entries()) {
        for (const other of marks.slice(0, index)) {
          const apart = Math.hypot(one.x - other.x, one.y - other.y);
          expect(apart, measure.id).toBeGreaterThan(7);
        }
      }
    }
  });

  test('the first rank stands on top, and a rank has no stem', () => {
    const { marks, base, stems } = draw('bank-credit-asset-quality-provincial-rank');
    expect(marks[0]?.y).toBe(base.y1);
    expect(marks[1]?.y).toBeGreaterThan(base.y1);
    expect(stems).toBe('');
  });

  test('a gap in the years is a gap, and near is joined to nothing', () => {
    expect(draw('school-places-added').links).toEqual([]);
    expect(draw('childcare-places-per-thousand').links).toHaveLength(1);
    for (const measure of measures) {
      const same = measure.points.filter(({ match }) => match === 'same');
      const neighbours = same.filter(({ year, kind }) =>
        same.some((other) => other.kind === kind && other.year === year - 1),
      );
      expect(draw(measure.id).links, measure.id).toHaveLength(neighbours.length);
    }
  });
});
