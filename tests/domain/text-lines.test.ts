import { describe, expect, test } from 'vitest';
import { breakText } from '../../src/domain/text-lines.ts';
import { readCommittedContent } from '../content.ts';

const { commitments } = readCommittedContent();
const texts = commitments.flatMap(({ id, target, outcome }) =>
  [target, outcome].flatMap((side) => (side ? [{ id, ...side.text }] : [])),
);

const linesOf = (text: string) => breakText(text).map(({ start, end }) => text.slice(start, end));

describe('a text in lines', () => {
  test('is every text as printed, character for character, of all 386 items', () => {
    expect(texts).toHaveLength(386);
    for (const { text } of texts) {
      expect(linesOf(text).join('')).toBe(text);
    }
  });

  test('begins a line after each sentence, and opens one there', () => {
    const text = '新增学位3.5万个。新建学校20所；培育教师100名。';
    expect(linesOf(text)).toEqual(['新增学位3.5万个。', '新建学校20所；', '培育教师100名。']);
    expect(breakText(text).map(({ opens }) => opens)).toEqual([true, true, true]);
  });

  test('parts a long sentence after its clauses, and leaves a short one whole', () => {
    const long =
      '完善生育支持政策体系,深化1+1+N多元托育服务,建设6家标准化托育综合服务中心,千人口托位达4.65个。';
    expect(linesOf(long)).toEqual([
      '完善生育支持政策体系,',
      '深化1+1+N多元托育服务,',
      '建设6家标准化托育综合服务中心,',
      '千人口托位达4.65个。',
    ]);
    expect(breakText(long).map(({ opens }) => opens)).toEqual([true, false, false, false]);
    expect(linesOf('加快出台支持政策,制定专项规划。')).toHaveLength(1);
  });

  test('keeps a clause of a few characters with the one before it', () => {
    const text =
      '1-11月实到外资15.6亿美元,同比增长50.9%,超额完成省市全年目标任务,总量居全省第三位。';
    expect(linesOf(text)[0]).toBe('1-11月实到外资15.6亿美元,同比增长50.9%,');
  });

  test('parts no brackets, no quotation, no number', () => {
    const within =
      '打造“15分钟，一公里”的公共服务生活圈若干个（含在建的；不含停工的）以及1,000个停车位和充电桩。';
    expect(linesOf(within)).toEqual([within]);
  });

  test('parts no quantity and no remark', () => {
    const text = '保五；争三；拼第一。';
    expect(breakText(text, [{ start: 0, end: 9 }])).toHaveLength(1);
  });

  test('leaves no long line but an enumeration, which has no commas', () => {
    const long = texts.flatMap(({ text }) => linesOf(text).filter((line) => line.length > 50));
    expect(long.length).toBeLessThan(12);
    for (const line of long) {
      expect(line.replace(/[（(“].*?[）)”]/g, '')).not.toMatch(/[，,]./);
    }
  });

  test('leaves no line of a few characters where another had room for it', () => {
    const short = texts.flatMap(({ text }) =>
      breakText(text).filter((line) => !line.opens && line.end - line.start < 8),
    );
    expect(short).toEqual([]);
  });
});
