import { expect, test } from 'vitest';
import { toTrend } from '../../src/charts/trend-points.ts';
import { readCommittedContent } from '../content.ts';
import { measures, trendData } from './portal-measures.ts';

const { documents } = readCommittedContent();

test('a point cites the line that its number begins on, not those of the whole text', () => {
  for (const measure of measures) {
    const { points } = toTrend(trendData, measure);
    for (const [index, { source }] of points.entries()) {
      const document = documents.find(({ id }) => id === source.id);
      const printed = document?.lines[source.lines.start - 1] ?? '';
      const number = measure.points[index]?.number ?? '';
      expect(source.lines.end).toBe(source.lines.start);
      expect(printed.replaceAll(/\s/gu, ''), `${measure.id}: ${number}`).toContain(number[0]);
      expect(source.address).toMatch(new RegExp(`#L${source.lines.start}$`));
    }
  }
});

test('the places per thousand of 2022 were promised and reported on these lines', () => {
  const measure = measures.find(({ id }) => id === 'childcare-places-per-thousand');
  const trend = measure && toTrend(trendData, measure);
  const cited = trend?.points.map(({ printed, source }) => {
    const lines = documents.find(({ id }) => id === source.id)?.lines ?? [];
    return (lines[source.lines.start - 1] ?? '').includes(printed);
  });
  expect(cited).toEqual(trend?.points.map(() => true));
});
