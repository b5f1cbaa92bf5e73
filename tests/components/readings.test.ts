import { describe, expect, test } from 'vitest';
import CommitmentFinding from '../../src/components/readings/CommitmentFinding.astro';
import CommitmentMeasures from '../../src/components/readings/CommitmentMeasures.astro';
import Comparisons from '../../src/components/readings/Comparisons.astro';
import HowDecided from '../../src/components/readings/HowDecided.astro';
import { examples as decided } from '../../src/components/readings/HowDecided.examples.ts';
import ReadingsLine from '../../src/components/readings/ReadingsLine.astro';
import ReadQuantities from '../../src/components/readings/ReadQuantities.astro';
import TallySentence from '../../src/components/readings/TallySentence.astro';
import { makeComparison } from '../comparison/made-comparison.ts';
import { readCommittedContent } from '../content.ts';
import { render, textOf } from './rendering.ts';

const { commitments, comparisons, measures } = readCommittedContent();

/** The commitment of an identity, with its comparisons. */
function recordOf(id: string) {
  const commitment = commitments.find((each) => each.id === id);
  return { commitment, comparisons: comparisons.filter((each) => each.commitment === id) };
}

const headingOf = (html: string) => textOf(/<h2.*?<\/h2>/s.exec(html)?.[0] ?? '');

/** What the head of a commitment's page says comes of it. */
const findingOf = async (id: string) =>
  textOf(await render(CommitmentFinding, recordOf(id))).replace('本站据文本推算', '');

describe('CommitmentFinding', () => {
  test('says what comes of a commitment, out of how many, as our reading', async () => {
    expect(await findingOf('2022/culture-tourism/4')).toBe(
      '可对照的4个目标中，3个超额达成，1个达成（1个口径相近）。',
    );
    const html = await render(CommitmentFinding, recordOf('2022/culture-tourism/4'));
    expect(html).toContain('href="/method/#comparing"');
  });

  test('names the numbers where they fit into a sentence', async () => {
    expect(await findingOf('2022/health/4')).toBe('千人托位数：目标3.2个，结果3.56个，超额达成。');
    expect(await findingOf('2022/commerce/2')).toBe(
      '外贸企业：目标600家（推出），结果871家（统计到1-11月），超额达成。',
    );
    expect(await findingOf('2025/health/2')).toContain('下降10%');
    expect(await findingOf('2025/regional-cooperation/1')).toMatch(
      /^6个数字目标未见结果公布，例如/,
    );
    expect(await findingOf('2022/bank-of-huzhou/3')).toContain('普惠小微贷款新增51.32亿元');
  });

  test('says of a target in steps which step was reached', async () => {
    expect(await findingOf('2022/culture-tourism/2')).toContain(
      '结果第2，目标保五、争三超额达成，拼第一未到（记作部分达成）',
    );
  });

  test('says what is not in the documents, and never that it failed', async () => {
    expect(await findingOf('2025/health/4')).toBe(
      '3个数字目标未见结果公布：标准化托育综合服务中心6家；千人口托位4.65个；0-3岁婴幼儿发育监测筛查率92%以上。',
    );
    expect(await findingOf('2022/urban-group/3')).toBe(
      '目标原文未收录，不作对照；部门自述“完成年度目标104%”、“完成年度目标101%”、“完成率100%”。',
    );
    expect(await findingOf('2022/health/1')).toBe('目标里没有读出可对照的数字，不作对照。');
    expect(await findingOf('2022/finance-office/4')).toBe(
      '目标原文未收录，没有可以对照的数字目标。',
    );
  });
});

describe('Comparisons', () => {
  test('says that they are ours, and by which rule', async () => {
    const html = await render(Comparisons, recordOf('2022/culture-tourism/4'));
    expect(headingOf(html)).toBe('目标与结果对照');
    expect(textOf(html)).toContain('本站据文本推算');
    expect(html).toContain('href="/method/#comparing"');
  });

  test('says of a change that it is one, for its characters do not', async () => {
    const html = await render(Comparisons, recordOf('2025/health/2'));
    expect(html).toContain('下降<a href="#q2">10%</a>');
  });

  test('leads from both quotes to their characters', async () => {
    const html = await render(Comparisons, recordOf('2022/health/4'));
    expect(html).toContain('<a href="#q1">3.2个</a>');
    expect(html).toContain('<a href="#q3">3.56个</a>');
  });

  test('says that an implied target is not printed, and until when the outcome was counted', async () => {
    const html = await render(Comparisons, recordOf('2022/commerce/2'));
    expect(textOf(html)).toContain('600家原文没有写明');
    expect(textOf(html)).toContain('871家统计到1-11月');
    expect(textOf(html)).toContain('871家－271家＝600家');
  });

  test('shows what a department states as its statement, without a reading', async () => {
    const html = await render(Comparisons, recordOf('2022/urban-group/3'));
    expect(html).toContain('<strong>完成年度目标104%</strong>');
    expect(textOf(html)).toContain('自述完成率104%');
    expect(textOf(html)).not.toMatch(/达成|无法判定/);
  });

  test('shows a stated rate together with the amount it is joined to, both in place', async () => {
    const html = await render(Comparisons, recordOf('2022/urban-group/4'));
    expect(textOf(html)).toContain('投资45.44亿元，自述完成率115%');
    expect(textOf(html)).toContain('投资总额46.94亿元，自述完成率116%');
    expect(html).toContain('<a href="#q4">45.44亿元</a>');
    expect(html).toContain('<a href="#q5">115%</a>');
    const other = textOf(await render(Comparisons, recordOf('2022/urban-group/5')));
    expect(other).toContain('投资额约1亿元，自述完成率100%');
  });

  test('lists the target quantities that no outcome is published for', async () => {
    const html = await render(Comparisons, recordOf('2025/health/4'));
    expect(headingOf(html)).toBe('目标里的数量');
    expect(textOf(html)).toContain('千人口托位4.65个');
    expect(textOf(html)).not.toContain('未完成');
  });

  test('says beside a reading that the two numbers differ in scope, where a measure holds so', async () => {
    const near = textOf(await render(Comparisons, recordOf('2022/transport-group/5')));
    expect(near).toMatch(/口径相近：.*工程投资/);
    expect(near).toContain('结果109.65亿元口径相近推算');
    const same = textOf(await render(Comparisons, recordOf('2022/health/4')));
    expect(same).not.toContain('口径');
  });

  test('says so where there is nothing to compare', async () => {
    const said = async (id: string) => textOf(await render(Comparisons, recordOf(id)));
    expect(await said('2022/health/1')).toContain('本站在目标里没有读出可对照的数字。');
    expect(await said('2022/finance-office/4')).toContain('来源文件里没有这一项的目标原文');
  });
});

describe('HowDecided', () => {
  const of = async (name: string) =>
    textOf(
      await render(HowDecided, { ...decided.find((example) => example.name === name)?.props }),
    );

  test('gives both inputs, the direction, the verdict and the version of the rule', async () => {
    expect(await of('名次，无法判定')).toBe(
      '怎样判定的目标读作第2名或更靠前结果读作第3名或更靠前方向名次越靠前越好判定结果只给出一个范围，范围跨在目标的两边，说不准。规则第1版',
    );
  });

  test('shows how units were converted', async () => {
    expect(await of('单位要换算')).toContain('换算1.2万人＝12000人');
  });

  test('shows the arithmetic of an implied target, with the words it rests on', async () => {
    const text = await of('目标由结果推出');
    expect(text).toContain('部门自述“超承诺271家”');
    expect(text).toContain('算式871家－271家＝600家');
  });
});

describe('ReadQuantities', () => {
  test('lists every number of a commitment, each with a way back to its characters', async () => {
    const { commitment } = recordOf('2022/culture-tourism/4');
    const html = await render(ReadQuantities, { commitment });
    const rows = [...html.matchAll(/id="r(\d+)"><dt><a href="#q(\d+)">/g)];
    expect(rows).toHaveLength(14);
    for (const [, row, quantity] of rows) {
      expect(row).toBe(quantity);
    }
    expect(textOf(html)).toContain('450个目标，“15分钟品质文化生活圈”数和单位');
    expect(textOf(html)).toContain('15分钟名称里的数');
    expect(textOf(html)).toContain('前二结果，人均接受公共文化场馆服务次数，读作第2名或更靠前名次');
    expect(html).toContain('href="/method/#read-amount"');
  });

  test('draws nothing where there is no number', async () => {
    const { commitment } = recordOf('2022/finance-office/4');
    expect(textOf(await render(ReadQuantities, { commitment }))).toBe('');
  });
});

describe('ReadingsLine and TallySentence', () => {
  test('count readings out of all target quantities', async () => {
    const own = [
      makeComparison({ reading: 'met' }),
      makeComparison({ reading: 'missed' }),
      makeComparison({ reading: 'missed' }),
    ];
    const line = textOf(await render(ReadingsLine, { comparisons: own }));
    expect(line).toBe('3个数字目标：1个达成2个未达成');
    const sentence = textOf(await render(TallySentence, { comparisons: own, whose: '2020年' }));
    expect(sentence).toBe('2020年可对照的3个目标中，1个达成，2个未达成。本站据文本推算');
  });

  test('a list says nothing of readings where no outcome is published', async () => {
    const own = [makeComparison({ reading: 'no-outcome', outcome: null })];
    expect(textOf(await render(ReadingsLine, { comparisons: own }))).toBe('');
  });
});

describe('CommitmentMeasures', () => {
  test('leads to each measure, with every point that it has', async () => {
    const own = measures.filter(({ id }) => id === 'childcare-places-per-thousand');
    const html = await render(CommitmentMeasures, { measures: own });
    expect(html).toContain('href="/measures/childcare-places-per-thousand/"');
    expect(textOf(html)).toContain(
      '：2022年目标3.2个，结果3.56个；2023年目标4.5个；2025年目标4.65个',
    );
  });

  test('says of a number that it counts part of a year only, or has another scope', async () => {
    const own = measures.filter(({ points }) =>
      points.some(({ commitment }) => commitment === '2022/commerce/1'),
    );
    const text = textOf(await render(CommitmentMeasures, { measures: own }));
    expect(text).toContain(
      '2022年结果322个（只计1-11月）；2023年目标300个；2025年目标300个（口径相近）',
    );
  });

  test('says of a number that it follows from the text', async () => {
    const [own] = measures.filter(({ points }) => points[0]?.derived);
    expect(own).toBeDefined();
    expect(textOf(await render(CommitmentMeasures, { measures: [own] }))).toContain('由原文算出');
  });
});
