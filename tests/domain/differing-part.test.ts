import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findDifferingPart } from '../../src/domain/differing-part.ts';

test('what two texts begin and end with stands by itself, and a number differs as a whole', () => {
  expect(findDifferingPart('建成小屋153家,居全省第1', '建成小屋154家,居全省第1')).toEqual({
    head: '建成小屋',
    before: '153',
    after: '154',
    tail: '家,居全省第1',
  });
  expect(findDifferingPart('投资1,000亿元', '投资1,500亿元')).toMatchObject({
    before: '1,000',
    after: '1,500',
  });
  expect(findDifferingPart('新增3.5万个', '新增3.5万人')).toMatchObject({
    before: '个',
    after: '人',
  });
});

test('what came in or went leaves nothing on the other side', () => {
  expect(findDifferingPart('居全省第1。', '居全省第1，全国第3。')).toEqual({
    head: '居全省第',
    before: '1',
    after: '1，全国第3',
    tail: '。',
  });
  expect(findDifferingPart('', '新的一句')).toEqual({
    head: '',
    before: '',
    after: '新的一句',
    tail: '',
  });
});

test('the parts are the texts, whatever they are', () => {
  assert(
    property(string(), string(), string(), string(), (head, one, other, tail) => {
      const [before, after] = [head + one + tail, head + other + tail];
      const found = findDifferingPart(before, after);
      expect(found.head + found.before + found.tail).toBe(before);
      expect(found.head + found.after + found.tail).toBe(after);
    }),
  );
});
