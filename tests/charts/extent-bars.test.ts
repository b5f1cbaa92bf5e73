import { expect, test } from 'vitest';
import { layoutExtent } from '../../src/charts/extent-bars.ts';
import { narrow } from '../../src/charts/frame.ts';

const row = (seen: number, of: number) => ({ label: `${of}`, seen, of, said: `${seen}/${of}` });

test('all rows are on one scale from zero', () => {
  const layout = layoutExtent([row(5, 10), row(10, 20)], narrow);
  const [half, full] = layout?.rows ?? [];
  expect(full?.whole.width).toBe(narrow.width - 2);
  expect(half?.whole.width).toBe((narrow.width - 2) / 2);
  expect(half?.seen?.width).toBe((narrow.width - 2) / 4);
});

test('what is not seen has no bar, not one of no length', () => {
  expect(layoutExtent([row(0, 5)], narrow)?.rows[0]?.seen).toBeNull();
});

test('nothing to count is nothing to draw', () => {
  expect(layoutExtent([], narrow)).toBeNull();
  expect(layoutExtent([row(0, 0)], narrow)).toBeNull();
});

test('rows do not touch', () => {
  const layout = layoutExtent([row(1, 2), row(2, 2), row(0, 2)], narrow);
  const rows = layout?.rows ?? [];
  for (const [index, { whole }] of rows.entries()) {
    const next = rows[index + 1];
    expect(whole.y + whole.height).toBeLessThan(
      (next?.label.y ?? layout?.height ?? 0) - (next ? narrow.size : 0),
    );
  }
});
