import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/domain/correction.ts';
import { correctionsOf } from '../../src/domain/marks.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import { readQuantities } from '../../src/domain/quantity/read-quantities.ts';
import { renderMarkedText } from '../../src/prose/mark-quantities.ts';
import { readCommittedContent } from '../content.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type HtmlElement = DefaultTreeAdapterMap['element'];

/** What a reader sees: the characters without the markup. */
function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '',
    )
    .join('');
}

/** Every element of a name, from outside in. */
function find(nodes: readonly Node[], name: string): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) {
      return [];
    }
    return [...(node.tagName === name ? [node] : []), ...find(node.childNodes, name)];
  });
}

function attribute(node: HtmlElement, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}

function render(text: string, corrections: readonly Correction[] = []): string {
  const quantities = readQuantities(text, { states: 'promise', year: 2025 }).map(
    (quantity, index) => ({
      no: index + 1,
      side: 'target' as const,
      field: 'text' as const,
      quantity,
    }),
  );
  return renderMarkedText({ text, quantities, corrections });
}

function remark(printed: string): Correction {
  return {
    id: 'sample',
    document: '2020-outcomes',
    commitment: '2020/sample/1',
    field: 'text',
    printed,
    likely: null,
    reason: '存疑。',
    evidence: '上下文。',
    date: '2020-12-31',
  };
}

describe('a text with its quantities marked', () => {
  it('leads from each number to how it was read', () => {
    expect(render('千人口托位达4.65个。')).toBe(
      '千人口托位达<a id="q1" class="q q-target" href="#r1"><data value="4.65 个">4.65个</data></a>。',
    );
  });

  it.each([
    ['新增2.6万人', '26000 人'],
    ['覆盖率80%以上', '>=80 %'],
    ['引育35-50名', '35..50 名'],
    ['传播力居全省前三', '<=3 名次'],
    ['最低标准提高到1.3万以上', '>=13000'],
    ['销售农产品亿元以上', '亿元以上'],
    ['增速高于省均', '高于省均'],
    ['2022年7月13日上市', '2022年7月13日'],
  ])('gives machines the value of %s as %s', (text, value) => {
    const [data] = find(parseFragment(render(text)).childNodes, 'data');
    expect(data && attribute(data, 'value')).toBe(value);
  });

  it('takes the print as it is: no character of it is markup or markdown', () => {
    const text = ' 新增*5个*，[6家](x)，<b>7所</b>&amp; `8项` \\ 9人  ';
    expect(textOf(parseFragment(render(text)).childNodes)).toBe(text);
  });

  it('marks what a correction remarks on, and leads to the remark', () => {
    expect(render('全国乃至全国，新增6家', [remark('全国乃至全国')])).toBe(
      '<mark><a href="#correction-sample" aria-describedby="correction-sample">全国乃至全国</a></mark>，新增<a id="q1" class="q q-target" href="#r1"><data value="6 家">6家</data></a>',
    );
  });

  it('sets sentences and clauses in lines that are no blocks', () => {
    const text = '新增学位6家。建成学校7所；';
    const lines = find(
      parseFragment(renderMarkedText({ text, quantities: [], inLines: true })).childNodes,
      'span',
    );
    expect(lines.map((line) => textOf(line.childNodes))).toEqual([
      '新增学位6家。',
      '建成学校7所；',
    ]);
    expect(renderMarkedText({ text: '新增学位6家。', quantities: [], inLines: true })).toBe(
      '新增学位6家。',
    );
  });

  it('sets the mark that opens a line apart, for its blank half to be trimmed', () => {
    const html = renderMarkedText({
      text: '“新增学位”6家。“建成学校”7所；',
      quantities: [],
      inLines: true,
    });
    expect(html).toBe(
      '<span class="line-opens">“新增学位”6家。</span><span class="line-opens"><span class="line-mark">“</span>建成学校”7所；</span>',
    );
  });

  it('puts no link into a link where a correction meets a number', () => {
    const html = render('共新增托位100个整', [remark('托位100')]);
    expect(html).toBe(
      '共新增<mark><a href="#correction-sample" aria-describedby="correction-sample">托位</a></mark><a id="q1" class="q q-target" href="#r1"><data value="100 个"><mark>100</mark>个</data></a>整',
    );
  });
});

describe('all texts of the documents', () => {
  const { commitments, corrections } = readCommittedContent();
  const passages = commitments.flatMap((commitment) =>
    (['target', 'outcome'] as const).flatMap((side) =>
      (['title', 'text'] as const).flatMap((field) => {
        const passage = commitment[side]?.[field];
        return passage === undefined
          ? []
          : [
              {
                passage,
                quantities: numberQuantities(commitment).filter(
                  (each) => each.side === side && each.field === field,
                ),
                remarks: correctionsOf(commitment, corrections).filter(
                  (correction) => correction.field === field,
                ),
              },
            ];
      }),
    ),
  );

  it('are 386 statements with a title and a text each', () => {
    expect(passages).toHaveLength(386 * 2);
  });

  it.each([
    ['in one run', false],
    ['in lines', true],
  ])('show the very characters of the print %s, each number in its own element', (_, inLines) => {
    for (const { passage, quantities, remarks } of passages) {
      const { childNodes } = parseFragment(
        renderMarkedText({ text: passage.text, quantities, corrections: remarks, inLines }),
      );
      expect(textOf(childNodes)).toBe(passage.text);
      const marked = find(childNodes, 'data').map((node) => textOf(node.childNodes));
      expect(marked).toEqual(passage.quantities.map(({ quote }) => quote));
      for (const anchor of find(childNodes, 'a')) {
        expect(find(anchor.childNodes, 'a')).toEqual([]);
      }
    }
  });

  it('number their quantities through the commitment, without gap or double', () => {
    for (const commitment of commitments) {
      const numbered = numberQuantities(commitment);
      expect(numbered.map(({ no }) => no)).toEqual(numbered.map((_, index) => index + 1));
      const sides = numbered.map(({ side }) => side);
      expect(sides).toEqual([...sides].sort().reverse());
    }
  });
});
