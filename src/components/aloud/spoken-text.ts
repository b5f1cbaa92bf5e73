import { sayDigits, sayNumber } from './chinese-number.ts';

type Replacement = readonly [pattern: RegExp, said: string | ((...parts: string[]) => string)];

/*
 * Voices differ in what they make of signs and of numbers beside them, so that nothing is left to them.
 * In order: each works on what the one before has made.
 */
const replacements: readonly Replacement[] = [
  // e.g. “11087”, “12345，有事找……”: names made of digits
  [/(?<=“)\d{3,}(?=[”,，])/g, (name) => sayDigits(name)],
  // e.g. 6·9国际档案日
  [/\d+(?:·\d+)+/g, (name) => sayDigits(name.replaceAll('·', ''))],
  // e.g. 1,250家, but not 1,3项
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
  // e.g. 3-5项, 10%～15%, 2023—2025年
  [/(?<=\d[%‰]?)\s*[-－—–~～]{1,2}\s*(?=\d)/g, '到'],
  // e.g. 2022年, 2023到2025年, 2022国际……, but not 2022家
  [/(?<!\d)(?:19|20)\d\d(?=年|到20\d\d年)/g, (year) => sayDigits(year)],
  [
    /(?<![\d.])20[1-4]\d(?![\d.%‰+万亿千多余个家人名项元次条所座处辆公里亩平户台件套场期篇只张株吨部间批位])/g,
    (year) => sayDigits(year),
  ],
  // e.g. 40+1, 1+3+N, 互联网+
  [/[+＋]/g, '加'],
  [/≥/g, '大于等于'],
  [/≤/g, '小于等于'],
  [/[>＞]/g, '大于'],
  [/[<＜]/g, '小于'],
  [/±/g, '正负'],
  [/(?<=\d)[×*](?=\d)/g, '乘'],
  [/㎡|(?<=\d)m²/g, '平方米'],
  [/(?<=\d)km²/g, '平方公里'],
  [/℃/g, '摄氏度'],
  // e.g. Ⅲ类水体
  [/[ⅠⅡⅢⅣⅤ]/g, (sign) => sayDigits(String('ⅠⅡⅢⅣⅤ'.indexOf(sign) + 1))],
  [/(?<=\d)MWH/gi, '兆瓦时'],
  // e.g. 6.08港币/股
  [/(?<=元|币|吨|人|次)\//g, '每'],
  // e.g. -3.5%, but not 金盾-22
  [/[-－](?=\d+(?:\.\d+)?[%‰])/g, '负'],
  [/(?<![\d.])100%/g, '百分之百'],
  [/(\d+(?:\.\d+)?)%/g, (_, number = '') => `百分之${sayNumber(number)}`],
  [/(\d+(?:\.\d+)?)‰/g, (_, number = '') => `千分之${sayNumber(number)}`],
  // e.g. 2个, 2家, but not 第2, 12个, 2月, 2级
  [/(?<![第\d.])2(?=到\d|[^\d.,，。；;、）)”月日号级类等期届线型点])/g, '两'],
  [/\d+(?:\.\d+)?/g, (number) => sayNumber(number)],
];

/** A text as it is to be spoken: numbers in words, signs by their names; what has neither stays as it is. */
export function spokenText(text: string): string {
  return replacements.reduce(
    (so, [pattern, said]) =>
      typeof said === 'string' ? so.replaceAll(pattern, said) : so.replaceAll(pattern, said),
    text.replaceAll(/[０-９．％]/g, (wide) => wide.normalize('NFKC')),
  );
}
