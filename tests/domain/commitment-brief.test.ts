import { describe, expect, test } from 'vitest';
import { type BriefRow, briefOf } from '../../src/domain/commitment-brief.ts';
import { readCommittedContent } from '../content.ts';

const { commitments, comparisons, documents } = readCommittedContent();

function documentOf(id: string) {
  const document = documents.find((each) => each.id === id);
  if (document === undefined) {
    throw new Error(`no document ${id}`);
  }
  return document;
}

function brief(id: string): BriefRow[] {
  const commitment = commitments.find((each) => each.id === id);
  if (commitment === undefined) {
    throw new Error(`no commitment ${id}`);
  }
  const own = comparisons.filter((each) => each.commitment === id);
  return briefOf(commitment, own, documentOf);
}

/** A row as a reader has it. */
function say(row: BriefRow): string {
  switch (row.kind) {
    case 'held':
      return `${row.counts}：${row.target?.quote ?? `(${row.implied?.value}${row.implied?.unit})`} → ${row.outcome?.quote ?? '无'}：${row.reading}`;
    case 'stated':
      return `${row.amounts.map(({ counts, quote }) => `${counts}${quote}`).join('、')}${row.before}“${row.words}”`;
    case 'lines':
      return `${row.lines.map((line) => line.map((run) => (typeof run === 'string' ? run : `[${run.quote}]`)).join('')).join('|')}+${row.more}`;
    case 'text':
      return `${row.side}：${row.excerpt.text}`;
  }
}

describe('a commitment in a few rows', () => {
  test('holds each target against its outcome, each number at its line', () => {
    const rows = brief('2022/health/4');
    expect(rows.map(say)).toEqual(['千人托位数：3.2个 → 3.56个：exceeded']);
    expect(rows).toMatchObject([
      {
        target: { address: '/documents/2022-commitments/#L122' },
        outcome: { address: '/documents/2022-outcomes/#L71' },
      },
    ]);
  });

  test('says that a target is not printed where it follows from the outcome', () => {
    expect(brief('2022/commerce/2').map(say)[0]).toContain('(600家) → 871家：exceeded');
  });

  test('quotes what a department states, with the amount or the words before it', () => {
    expect(brief('2022/urban-group/4').map(say)).toEqual([
      '投资45.44亿元“完成率115%”',
      '投资总额46.94亿元“完成率116%”',
    ]);
    expect(brief('2022/urban-group/3').map(say).at(-1)).toBe('项目投资“完成率100%”');
  });

  test('gives the lines that state numbers where nothing is reported', () => {
    expect(brief('2025/health/4').map(say)).toEqual([
      '建设[6家]标准化托育综合服务中心,|千人口托位达[4.65个]。|0-3岁婴幼儿发育监测筛查率达[92%以上]。+0',
    ]);
  });

  test.each([
    ['2022/water-resources/1', [false, true]],
    ['2022/supply-marketing/1', [true, false]],
    ['2022/supply-marketing/5', [false, true]],
  ])('parts what is expected from what is reached: %s', (id, forecasts) => {
    const lines = brief(id).filter((row) => row.kind === 'lines');
    expect(lines.map(({ forecast }) => forecast)).toEqual(forecasts);
  });

  test('calls no forecast a result', () => {
    const forecasts = commitments.flatMap(({ id }) =>
      brief(id).flatMap((row) =>
        row.kind === 'lines' && !row.forecast
          ? row.lines.flat().filter((run) => typeof run !== 'string' && run.forecast)
          : [],
      ),
    );
    // Beside one in a line of results stands that it is expected.
    expect(forecasts).toEqual([]);
  });

  test('gives the beginning of a text that states no number', () => {
    const [row] = brief('2022/health/1').map(say);
    expect(row).toBe('outcome：结合国家省疫情防控最新部署,不断优化调整防控措施');
  });

  test('is of every commitment at least one row and never many lines', () => {
    for (const { id } of commitments) {
      const rows = brief(id);
      expect(rows.length, id).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.kind === 'lines' ? row.lines.length : 1, id).toBeLessThanOrEqual(4);
      }
    }
  });

  test('prints every number with the very characters of its text, and counts those it leaves out', () => {
    for (const { id, target, outcome } of commitments) {
      const rows = brief(id).filter((row) => row.kind === 'lines');
      const [first] = rows;
      if (first !== undefined) {
        const text = first.side === 'target' ? target?.text : outcome?.text;
        const roles = first.side === 'target' ? ['target', 'stretch'] : ['result', 'forecast'];
        const all = text?.quantities.filter(({ role }) => roles.includes(role)) ?? [];
        const lines = rows.flatMap((row) => row.lines);
        const shown = lines.flat().filter((run) => typeof run !== 'string');
        const more = rows.reduce((sum, row) => sum + row.more, 0);
        expect(shown.length + more, id).toBe(all.length);
        for (const line of lines) {
          const printed = line.map((run) => (typeof run === 'string' ? run : run.quote)).join('');
          expect(text?.text, id).toContain(printed);
        }
      }
    }
  });
});
