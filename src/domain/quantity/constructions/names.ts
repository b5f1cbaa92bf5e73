import { type Construction, nothing, reading } from './construction.ts';

/** `1+8+N`, `365+N`, `10+`: sums of a slogan. */
export const sum: Construction = {
  name: 'sum',
  reads: 'a sum in a slogan; it names, it does not count',
  samples: [
    { text: '“1+8+N”系列活动', quote: '1+8+N' },
    { text: '形成“1+1+3”(一篇理论文章', quote: '1+1+3' },
  ],
  parse: (scanner, at) => {
    if (scanner.isDigit(at - 1) || scanner.isLatin(at - 1) || scanner.folded[at - 1] === '+') {
      return nothing;
    }
    // e.g. "1+1+3", "365+N", "6个10+"
    const match = /^(?:[\dN]+(?:\+[\dN]+)+|(?:\d+个)?\d+\+(?=\D|$))/.exec(
      scanner.folded.slice(at, at + 24),
    );
    return match === null ? nothing : [reading(at, at + match[0].length, { role: 'label' })];
  },
};

/** `5:55:40`: the parts of a whole, none of which is promised by itself. */
export const proportion: Construction = {
  name: 'proportion',
  reads: 'a proportion of three parts or more; none of them is promised by itself',
  samples: [{ text: '三次产业结构调整为5:55:40', quote: '5:55:40' }],
  parse: (scanner, at) => {
    const match = /^\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?){2,}/.exec(
      scanner.folded.slice(at, at + 40),
    );
    return match === null || scanner.number(at) === null
      ? nothing
      : [reading(at, at + match[0].length, { role: 'label' })];
  },
};

/** `G60`, `金盾-22`, `3.0版`, `白叶1号`, `500强`, `6·9国际档案日`. */
export const code: Construction = {
  name: 'code',
  reads: 'a number that is part of a name: beside Latin letters or a hyphen, or before 号, 版, 强',
  samples: [
    { text: 'G60科创走廊人才峰会', quote: '60' },
    { text: '“浙江金盾-22”', quote: '22' },
    { text: '上线南太湖号3.0版', quote: '3.0版' },
    { text: '世界500强企业', quote: '500强' },
  ],
  parse: (scanner, at) => {
    const number = scanner.number(at);
    if (number === null) {
      return nothing;
    }
    const label = (end: number) => [reading(at, end, { value: number.value, role: 'label' })];
    // e.g. "6·9国际档案日", "7×24小时"
    const dotted = /^\d+(?:·\d+|[×xX]\d+(?:小时)?)/.exec(scanner.folded.slice(at, at + 10));
    if (dotted !== null) {
      return label(at + dotted[0].length);
    }
    const suffix = scanner.word(number.end, ['号', '版', '强']);
    if (suffix !== null) {
      return label(suffix.end);
    }
    // e.g. "占GDP42.5%": a rate is no code
    if (scanner.word(number.end, ['%', '％', '‰', '个百分点']) !== null) {
      return nothing;
    }
    const hyphened = scanner.folded[at - 1] === '-' && !scanner.isDigit(at - 2);
    return scanner.isLatin(at - 1) || hyphened ? label(number.end) : nothing;
  },
};

/** `八大产业链`, `9大重点领域`, `党的二十大`. */
export const grouping: Construction = {
  name: 'grouping',
  reads: 'a number before 大: a fixed group that has a name',
  samples: [
    { text: '聚焦八大产业链', quote: '八大' },
    { text: '统筹推进9大重点领域改革', quote: '9大' },
  ],
  parse: (scanner, at) => {
    const number = scanner.anyNumber(at);
    const partOfNumber = scanner.chineseNumber(at - 1) !== null;
    return number !== null &&
      !partOfNumber &&
      scanner.has(number.end, '大') &&
      !scanner.has(number.end, '大于')
      ? [reading(at, number.end + 1, { value: number.value, role: 'label' })]
      : nothing;
  },
};

/** `零突破`, `零的突破`. */
export const breakthrough: Construction = {
  name: 'breakthrough',
  reads: 'a first of its kind; no number is promised',
  samples: [{ text: '签约大科学装置实现零突破', quote: '零突破' }],
  parse: (scanner, at) => {
    const found = scanner.word(at, ['零突破', '零的突破']);
    return found ? [reading(at, found.end, { role: 'label' })] : nothing;
  },
};
