import { expect, test } from 'vitest';
import { unbrokenParts } from '../../src/prose/unbroken.ts';

const numbersOf = (sentence: string) =>
  unbrokenParts(sentence).filter((_, index) => index % 2 === 1);

test.for([
  ['141项承诺中，71项公布了兑现情况', ['141项', '71项']],
  [
    '2022年目标3.2个，报告3.56个；2025年目标4.65个。',
    ['2022年', '3.2个', '3.56个', '2025年', '4.65个'],
  ],
  ['收录2022、2023、2025年的15项', ['2022', '2023', '2025年', '15项']],
  ['排名是第1–4名，筛查8.3万人', ['1–4名', '8.3万人']],
  ['目标3.2个，结果3.56个，超额达成', ['3.2个', '3.56个', '超额达成']],
  ['16个目标中，9个超额达成，2个无法判定', ['16个', '9个超额达成', '2个无法判定']],
  ['没有数字的一句话', []],
] as const)('a number keeps to its unit: %s', ([sentence, expected]) => {
  expect(numbersOf(sentence)).toEqual(expected);
});

test('the parts are the sentence, nothing more', () => {
  const sentence = '5项承诺都公布了兑现情况，里面有4个数字目标：2个超额达成，增长92%以上。';
  expect(unbrokenParts(sentence).join('')).toBe(sentence);
});
