import { describe, expect, test } from 'vitest';
import { toClauses } from '../../src/charts/clauses.ts';
import BriefRows from '../../src/components/BriefRows.astro';
import BulletChart from '../../src/components/charts/BulletChart.astro';
import CommitmentFinding from '../../src/components/readings/CommitmentFinding.astro';
import Comparisons from '../../src/components/readings/Comparisons.astro';
import ReadingsLine from '../../src/components/readings/ReadingsLine.astro';
import TallySentence from '../../src/components/readings/TallySentence.astro';
import { briefOf } from '../../src/domain/commitment-brief.ts';
import { content, data } from '../charts/portal-clauses.ts';
import { render, textOf } from './rendering.ts';

const { comparisons } = content;

const recordOf = (id: string) => ({
  commitment: data.commitment(id),
  comparisons: comparisons.filter((each) => each.commitment === id),
});

describe('a comparison whose two numbers differ in scope', () => {
  const near = [
    ...new Set(
      comparisons.filter(({ scopeNote }) => scopeNote !== null).map(({ commitment }) => commitment),
    ),
  ];

  test.for(near)('is said to be near in the finding, the chart and the rows of %s', async (id) => {
    expect(textOf(await render(CommitmentFinding, recordOf(id)))).toContain('口径相近');
    const record = recordOf(id);
    const clauses = toClauses(data, record.comparisons);
    const chart = await render(BulletChart, { clauses });
    const differing = clauses.filter(({ outcome }) => outcome?.near);
    const marked = chart.match(/<td>(?:(?!<\/td>).)*（口径相近）<\/td>/gs) ?? [];
    expect(textOf(/<figcaption.*?<\/figcaption>/s.exec(chart)?.[0] ?? '')).toContain('口径相近');
    expect(marked).toHaveLength(differing.flatMap(({ targets }) => targets).length);
    const rows = briefOf(record.commitment, record.comparisons, data.document);
    const brief = textOf(await render(BriefRows, { rows, address: '/' }));
    expect(brief.split('口径相近')).toHaveLength(marked.length + 1);
    const list = textOf(await render(Comparisons, record));
    expect(list.split('口径相近：')).toHaveLength(marked.length + 1);
  });

  test('is counted in what many comparisons come to', async () => {
    const own = comparisons.filter(({ commitment }) => commitment === '2022/culture-tourism/1');
    expect(textOf(await render(TallySentence, { comparisons: own, whose: '' }))).toContain(
      '其中1个的目标和结果口径相近，不完全一样。',
    );
    expect(textOf(await render(ReadingsLine, { comparisons: own }))).toContain('1个口径相近');
  });
});
