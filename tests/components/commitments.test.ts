import { describe, expect, test } from 'vitest';
import BriefRows from '../../src/components/BriefRows.astro';
import { examples as briefs } from '../../src/components/BriefRows.examples.ts';
import CommitmentBrief from '../../src/components/CommitmentBrief.astro';
import CommitmentSide from '../../src/components/CommitmentSide.astro';
import CommitmentSummary from '../../src/components/CommitmentSummary.astro';
import PrintedTitles from '../../src/components/PrintedTitles.astro';
import { briefOf } from '../../src/domain/commitment-brief.ts';
import { render, textOf } from './rendering.ts';
import {
  sampleCommitment,
  sampleCorrection,
  sampleDepartment,
  sampleDocument,
} from './sample-records.ts';

/** The printed texts, character for character. */
const quotesOf = (html: string) =>
  [...html.matchAll(/<p class="quote"[^>]*>(.*?)<\/p>/gs)].map(([, quote = '']) =>
    quote.replace(/<[^>]+>/g, ''),
  );

describe('CommitmentSummary', () => {
  test('prints both texts whole, each with a link to its lines', async () => {
    const commitment = sampleCommitment('both');
    const html = await render(CommitmentSummary, { commitment });
    expect(quotesOf(html)).toEqual([commitment.target?.text.text, commitment.outcome?.text.text]);
    expect(html).toContain('href="/documents/2020-commitments/#L3"');
    expect(html).toContain('href="/documents/2020-outcomes/#L3"');
    expect(textOf(html)).toContain('来源：2020年兑现表第3–4行');
    expect(html).toContain('href="/commitments/2020/sample/1/"');
  });

  test('says of an absent side that it is absent, never that it failed', async () => {
    const target = await render(CommitmentSummary, { commitment: sampleCommitment('target') });
    const outcome = await render(CommitmentSummary, { commitment: sampleCommitment('outcome') });
    expect(textOf(target)).toContain('未见结果公布');
    expect(textOf(outcome)).toContain('目标原文未收录');
    expect(textOf(target) + textOf(outcome)).not.toContain('未完成');
  });

  test('cuts a long text where asked, says so, and leads to the whole', async () => {
    const commitment = sampleCommitment('target');
    const html = await render(CommitmentSummary, { commitment, excerpt: true });
    expect(html).not.toContain(commitment.target?.text.text);
    expect(textOf(html)).toContain('……看全文：扩充学位');
  });

  test('names the department and the year only where it is given the department', async () => {
    const commitment = sampleCommitment('both');
    const named = await render(CommitmentSummary, { commitment, department: sampleDepartment });
    const bare = await render(CommitmentSummary, { commitment });
    expect(textOf(named)).toContain('市某某工作局2020年');
    expect(named).toContain('href="/departments/sample/2020/"');
    expect(bare).not.toContain('/departments/');
  });
});

describe('BriefRows', () => {
  const of = async (name: string) =>
    textOf(await render(BriefRows, { ...briefs.find((example) => example.name === name)?.props }));

  test('says target, outcome and reading of each row, also a stretch and until when', async () => {
    const text = await of('目标与结果对照');
    expect(text).toContain('新增学位目标3.5万个结果3.6万个超额达成');
    expect(text).toContain('争取目标争二结果第3部分达成');
    expect(text).toContain('结果871家统计到1-11月');
    expect(text).toContain('目标5%以内结果没有数字回应无法判定');
  });

  test("quotes a department's own words as such, with amount and rate together", async () => {
    const text = await of('部门自述');
    expect(text).toContain('部门自述投资45.44亿元，“完成率115%”');
    expect(text).toContain('部门自述“管家服务重点企业1057家,完成年度目标101%”');
    expect(text).not.toContain('达成');
  });

  test('prints the lines that state numbers, and says how many numbers it leaves out', async () => {
    expect(await of('没有结果，目标里写了数')).toBe(
      '目标建设6家标准化托育综合服务中心,千人口托位达4.65个。另有3个数，见全文',
    );
  });

  test('says where a text without numbers is cut, and on which lines it stands', async () => {
    const commitment = sampleCommitment('target');
    const [row] = briefOf(commitment, [], () => sampleDocument);
    const html = await render(BriefRows, { rows: [row], address: '/commitments/2020/sample/1/' });
    expect(textOf(html)).toMatch(/^目标全年新增学位3.5万个.*……来源：2020年承诺表第3–4行$/);
    expect(html).toContain('href="/documents/2020-commitments/#L3"');
  });
});

describe('CommitmentBrief', () => {
  const document = () => sampleDocument;

  test('says what is absent, never that it failed', async () => {
    const brief = (sides: 'target' | 'outcome') =>
      render(CommitmentBrief, {
        commitment: sampleCommitment(sides),
        comparisons: [],
        document,
        level: 3,
      });
    expect(textOf(await brief('target'))).toContain('第1项未见结果公布');
    expect(textOf(await brief('outcome'))).toContain('第1项目标原文未收录');
    expect(textOf(await brief('target'))).not.toContain('未完成');
  });

  test('unfolds both texts as printed, each with its lines', async () => {
    const commitment = sampleCommitment('both');
    const props = { commitment, comparisons: [], document, level: 3 };
    const html = await render(CommitmentBrief, { ...props, texts: true });
    expect(quotesOf(html)).toEqual([commitment.target?.text.text, commitment.outcome?.text.text]);
    const unfolded = html.slice(html.indexOf('<details'));
    expect(unfolded.match(/class="source"/g)).toHaveLength(2);
    expect(await render(CommitmentBrief, props)).not.toContain('<details');
  });
});

describe('CommitmentSide', () => {
  test('leaves the printed text as it is and sets the remark beside it', async () => {
    const commitment = sampleCommitment('both');
    const corrections = [sampleCorrection];
    const html = await render(CommitmentSide, { commitment, which: 'outcome', corrections });
    const [, quote = ''] = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(html) ?? [];
    expect(quote.replace(/<[^>]+>/g, '')).toBe(commitment.outcome?.text.text);
    expect(quote).toMatch(/<mark>.*建成投用学校.*<\/mark>/s);
    expect(html).toContain('id="correction-sample-schools"');
    expect(textOf(html)).toContain('可能是建成并投用学校');
  });

  test('shows no remark on the other side', async () => {
    const commitment = sampleCommitment('both');
    const corrections = [sampleCorrection];
    const html = await render(CommitmentSide, { commitment, which: 'target', corrections });
    expect(html).not.toContain('correction');
  });
});

describe('PrintedTitles', () => {
  test('marks the words in which two titles differ', async () => {
    const commitment = sampleCommitment('both', { target: '讲好新故事', outcome: '讲好故事' });
    const html = await render(PrintedTitles, { commitment });
    expect(html).toContain('<mark>新</mark>');
    expect(textOf(html)).toContain('用词不同');
  });

  test('marks nothing where only the width of commas differs', async () => {
    const commitment = sampleCommitment('both', { target: '甲，乙', outcome: '甲,乙' });
    const html = await render(PrintedTitles, { commitment });
    expect(html).not.toContain('<mark>');
    expect(textOf(html)).toContain('只有标点宽度或空格不同');
  });

  test('repeats no title where both are the same', async () => {
    expect(await render(PrintedTitles, { commitment: sampleCommitment('both') })).not.toContain(
      '扩充学位',
    );
  });
});
