import { describe, expect, test } from 'vitest';
import ContinuityYears from '../../src/components/ContinuityYears.astro';
import MeasurePoints from '../../src/components/MeasurePoints.astro';
import MeasureReadings from '../../src/components/MeasureReadings.astro';
import MeasureRow from '../../src/components/MeasureRow.astro';
import MeasureSection from '../../src/components/MeasureSection.astro';
import MeasureSteps from '../../src/components/MeasureSteps.astro';
import { relateYears } from '../../src/domain/continuity.ts';
import { listAmbitions } from '../../src/domain/measure-lists.ts';
import { ambitionsOf, raisesOf } from '../../src/domain/measure-progress.ts';
import { measureOf, measures, trendData } from '../charts/portal-measures.ts';
import { readCommittedContent } from '../content.ts';
import { render, textOf } from './rendering.ts';

const content = readCommittedContent();

const department = (id: string) => content.departments.find((each) => each.id === id);

describe('MeasurePoints', () => {
  const renderPoints = (id: string) =>
    render(MeasurePoints, {
      measure: measureOf(id),
      commitment: trendData.commitment,
      document: trendData.document,
      department,
    });

  test.each(measures.map(({ id }) => id))(
    'prints the whole text of every point, its quote marked: %s',
    async (id) => {
      const html = await renderPoints(id);
      const quotes = [...html.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(
        ([, quote = '']) => quote,
      );
      const { points } = measureOf(id);
      expect(quotes.map((quote) => plain(quote.replace(/<[^>]+>/g, '')))).toEqual(
        points.map(({ commitment, side, field }) => {
          return trendData.commitment(commitment)[side]?.[field].text;
        }),
      );
      expect(
        quotes.map((quote) =>
          plain((/<mark>(.*?)<\/mark>/s.exec(quote)?.[1] ?? '').replace(/<[^>]+>/g, '')),
        ),
      ).toEqual(points.map(({ quote }) => quote));
    },
  );

  test('marks the characters that the quote before has not', async () => {
    const html = await renderPoints('urban-jobs-added');
    const changed = [...html.matchAll(/<span class="measure-new">([^<]*)</g)].map(([, one]) => one);
    // 城镇新增就业7万人 → 新增城镇就业6万人以上 → 城镇新增就业6万人以上
    expect(changed).toEqual(['城镇', '6', '以上', '新增']);
  });

  test('says what differs and how a number was derived, with the lines it stands on', async () => {
    const text = textOf(await renderPoints('foreign-trade-enterprises-cultivated'));
    expect(text).toContain('算法：由结果推出：871家减去超出的271家，承诺为600家');
    expect(text).toContain('口径说明：2022年写“引育外贸企业”');
    expect(text).toMatch(/来源：2022年兑现表第\d+行/);
  });
});

/** Undoes the escapes of markup that texts need. */
function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

test('MeasureReadings says where nothing can be held against anything', async () => {
  const html = await render(MeasureReadings, {
    measure: measureOf('city-reading-rooms-built'),
    raises: [],
    ambitions: [],
  });
  expect(textOf(html)).toBe('没有两个可以前后相比的数。');
});

test('MeasureReadings says why no number is held against another, and repeats none', async () => {
  const read = async (id: string) => {
    const measure = measureOf(id);
    return textOf(
      await render(MeasureReadings, {
        measure,
        raises: raisesOf(measure),
        ambitions: ambitionsOf(measure),
      }),
    );
  };
  expect(await read('bank-of-huzhou-enterprises-visited')).toBe(
    '前后的数口径只是相近，不作高低比较。',
  );
  expect(await read('veterans-and-families-employed')).toBe('前后的数有约数，不作比较。');
  expect(await read('childcare-places-per-thousand')).toContain('目标提高');
});

test('MeasureRow leads to the measure, and to the department where one is given', async () => {
  const measure = measureOf('childcare-places-per-thousand');
  const named = await render(MeasureRow, { measure, department: department('health') });
  expect(named).toContain('href="/measures/childcare-places-per-thousand/"');
  expect(named).toContain('href="/departments/health/"');
  expect(await render(MeasureRow, { measure })).not.toContain('/departments/');
});

test('MeasureRow says that points are near, and that there is one year only', async () => {
  const tags = async (id: string) =>
    [...(await render(MeasureRow, { measure: measureOf(id) })).matchAll(/"badge">([^<]*)</g)].map(
      ([, tag]) => tag,
    );
  expect(await tags('childcare-places-per-thousand')).toEqual([]);
  expect(await tags('smart-water-meters-installed')).toEqual(['口径相近']);
  expect(await tags('city-reading-rooms-built')).toEqual(['只有一年的目标和结果']);
});

test('MeasureSteps has every number of a list, and the remark that it needs', async () => {
  const { groups } = listAmbitions(measures);
  const text = textOf(await render(MeasureSteps, { groups: groups.below, department }));
  expect(text).toContain('2022年报告第1，2023年目标前三');
  expect(text).toContain('2022年“3亿元以上项目”接在“固投3亿元以上项目”之后');
  for (const { steps } of groups.below) {
    for (const { from, to } of steps) {
      expect(text).toContain(from.number);
      expect(text).toContain(to.number);
    }
  }
});

test('MeasureSection is nothing without a measure', async () => {
  const props = { heading: '指标', about: '说明', all: '全部' };
  expect((await render(MeasureSection, { ...props, measures: [] })).trim()).toBe('');
  const html = await render(MeasureSection, { ...props, measures: measures.slice(0, 2) });
  expect(html.match(/<li/g)).toHaveLength(2);
});

describe('ContinuityYears', () => {
  const renderOf = (id: string) =>
    render(ContinuityYears, {
      continuities: relateYears(
        content.commitments,
        content.measures,
        content.reviewedContinuations,
        id,
      ),
    });

  test('counts both years out, names what leads on and by what, and says what is inferred', async () => {
    const html = await renderOf('commerce');
    const text = textOf(html);
    expect(text).toContain('从2023年到2025年');
    expect(text).toMatch(
      /2023年的5项承诺里，\d项在2025年有接续，\d项未再见到；2025年的5项里，\d项是新见的。/,
    );
    expect(text).toContain('同一项指标：培育外贸新实绩企业数');
    expect(text).toContain('本站据标题推断');
    expect(text).toContain('本站据标题和正文推断');
    expect(text).toContain('本站逐条核对：都讲粮食');
    expect(html).toContain('href="/measures/foreign-trade-enterprises-cultivated/"');
  });

  test('never says that what is not seen again was not done', async () => {
    const text = textOf(await renderOf('health'));
    expect(text).toContain('来源文件没有说明');
    expect(text).not.toMatch(/未完成|取消|放弃|没做/);
  });

  test('is nothing where there is one year only', async () => {
    expect((await renderOf('archives')).trim()).toBe('');
  });
});
