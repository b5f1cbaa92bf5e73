// e.g. `26个` `376项` `1–4名` `3.56` `8.3万人` `2022年` `92%`
const numbers =
  /(\d[\d,.]*(?:[–-]\d[\d,.]*)?(?:[%％‰]|[万亿]?[年月日项个家人元次分名场倍条行级件座所份类处户位])?)/u;

/** A sentence in parts, every second of them a number with its unit, which no line may break. */
export function unbrokenParts(sentence: string): string[] {
  return sentence.split(numbers);
}
