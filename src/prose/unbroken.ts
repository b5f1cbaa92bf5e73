// e.g. `26个` `376项` `1–4名` `3.56` `8.3万人` `2022年` `92%`; `超额达成`, `2个部分达成`
const numbers =
  /((?:\d+个)?(?:超额达成|部分达成|未达成|无法判定|达成)|\d[\d,.]*(?:[–-]\d[\d,.]*)?(?:[%％‰]|[万亿]?[年月日项个家人元次分名场倍条行级件座所份类处户位])?)/u;

/** A sentence in parts, every second of them a number with its unit or the name of a reading, which no line may break. */
export function unbrokenParts(sentence: string): string[] {
  return sentence.split(numbers);
}
