const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];

/** Each digit by itself, e.g. 二零二二 for `2022`. */
export function sayDigits(number: string): string {
  return number.replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** A number without sign as it is said, e.g. 一百零五, 三点五六, 两千; `number` is plain digits, perhaps with a point. */
export function sayNumber(number: string): string {
  const [whole = '', decimals] = number.split('.');
  // e.g. 007, or more digits than anybody counts with: a code, not an amount.
  if (/^0\d/.test(whole) || whole.length > 16) {
    return sayDigits(number.replace('.', '点'));
  }
  const said = sayWhole(whole);
  return decimals === undefined ? said : `${said}点${sayDigits(decimals)}`;
}

function sayWhole(whole: string): string {
  const cut = whole.length % 4;
  const fours = [whole.slice(0, cut), ...(whole.slice(cut).match(/\d{4}/g) ?? [])].filter(
    (four) => four !== '',
  );
  const said = fours.map((four, index) => {
    const group = sayGroup(four);
    return group === '' ? '零' : `${group}${groups[fours.length - 1 - index] ?? ''}`;
  });
  const joined = said
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
  return joined.replace(/^一十/, '十').replace(/^二(?=千|万|亿)/, '两');
}

/** Up to four digits; a nought that stands between others is said once. */
function sayGroup(four: string): string {
  return [...four]
    .map((digit, index) =>
      digit === '0'
        ? '零'
        : `${digits.charAt(Number(digit))}${places[four.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '');
}
