import { describe, expect, test } from 'vitest';
import type { Span, Usage } from '../../src/domain/passage.ts';
import { firstLines, viewDocument } from '../../src/domain/viewer.ts';
import { readCommittedContent } from '../content.ts';

const span = (
  line: number,
  start: number,
  end: number,
  usage: Usage,
  commitment: string | null = null,
): Span => ({ line, start, end, usage, commitment });

const one = '2020/health/1';
const two = '2020/health/2';

describe('viewDocument', () => {
  test('cuts a line where its characters change their use, blanks between kept', () => {
    const [passage] = viewDocument({
      id: 'd',
      lines: ['市某局\t1 标题\t正文\t90'],
      spans: [
        span(1, 0, 3, 'name'),
        span(1, 4, 5, 'number', one),
        span(1, 6, 8, 'title', one),
        span(1, 9, 11, 'text', one),
        span(1, 12, 14, 'score'),
      ],
    });
    expect(passage).toMatchObject({ commitment: one, part: 'both' });
    expect(passage?.lines[0]?.runs.map((run) => [run.text, run.usage])).toEqual([
      ['市某局', 'name'],
      ['\t', null],
      ['1', 'number'],
      [' ', null],
      ['标题', 'title'],
      ['\t', null],
      ['正文', 'text'],
      ['\t', null],
      ['90', 'score'],
    ]);
  });

  test('holds the lines of a wrapped text together, and parts title from text and item from item', () => {
    const passages = viewDocument({
      id: 'd',
      lines: ['标题', '还是标题', '正文', '另一项', '', '另一项的尾'],
      spans: [
        span(1, 0, 2, 'title', one),
        span(2, 0, 4, 'title', one),
        span(3, 0, 2, 'text', one),
        span(4, 0, 3, 'text', two),
        span(6, 0, 5, 'text', two),
      ],
    });
    expect(passages.map(({ lines, part }) => [lines.map(({ no }) => no), part])).toEqual([
      [[1, 2], 'title'],
      [[3], 'text'],
      [[4], 'text'],
      [[5], null],
      [[6], 'text'],
    ]);
  });

  test('refuses spans that overlap or leave their line', () => {
    const overlapping = [span(1, 0, 2, 'title', one), span(1, 1, 3, 'text', one)];
    expect(() => viewDocument({ id: 'd', lines: ['标题正文'], spans: overlapping })).toThrow(
      /d line 1: characters 1 to 3/,
    );
    expect(() =>
      viewDocument({ id: 'd', lines: ['短'], spans: [span(1, 0, 5, 'text', one)] }),
    ).toThrow(/d line 1/);
  });
});

test('firstLines finds where each department begins, in the order of the lines', () => {
  const spans = [
    span(3, 0, 1, 'title', '2020/sports/1'),
    span(2, 0, 1, 'title', '2020/health/2'),
    span(1, 0, 1, 'heading'),
    span(5, 0, 1, 'text', '2020/health/1'),
  ];
  expect(firstLines({ id: 'd', lines: [], spans })).toEqual([
    { department: 'health', line: 2 },
    { department: 'sports', line: 3 },
  ]);
});

describe.each(readCommittedContent().documents)('the view of $id', (document) => {
  const passages = viewDocument(document);
  const lines = passages.flatMap((passage) => passage.lines);

  test('has every line once, in order, with every character', () => {
    expect(lines.map(({ no }) => no)).toEqual(document.lines.map((_, index) => index + 1));
    expect(lines.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(document.lines);
  });

  test('leaves nothing but blanks without a use', () => {
    const unused = lines.flatMap(({ runs }) => runs.filter((run) => run.usage === null));
    expect(unused.filter((run) => run.text.trim() !== '')).toEqual([]);
  });

  test('holds the lines of every text together as the statement has them', () => {
    const { commitments } = readCommittedContent();
    for (const commitment of commitments) {
      for (const side of [commitment.target, commitment.outcome]) {
        if (side?.document === document.id) {
          const own = passages.filter(
            (passage) => passage.commitment === commitment.id && passage.part !== 'title',
          );
          const numbers = own.flatMap((passage) => passage.lines.map(({ no }) => no));
          expect([commitment.id, numbers.at(0), numbers.at(-1)]).toEqual([
            commitment.id,
            side.text.lines.start,
            side.text.lines.end,
          ]);
        }
      }
    }
  });
});
