import type { AskedWay } from '../../search/engine/answer.ts';

/** One way of asking, as the engine has understood it. */
export type Asked = { [Part in keyof AskedWay]: Readonly<AskedWay[Part]> };

/** `含有“托位”`, `同时含有“托位”“新增”`, `有符合“>50 亿元”的数量`, `含有“服务”，不含“养老”`. */
export function having({ terms, excluded }: Asked): string {
  const texts = terms.filter(({ kind }) => kind === 'text');
  const numbers = terms.filter(({ kind }) => kind === 'number');
  return [
    texts.length === 0 ? '' : `${texts.length > 1 ? '同时' : ''}含有${quoted(texts)}`,
    numbers.length === 0 ? '' : `有符合${quoted(numbers)}的数量`,
    excluded.length === 0 ? '' : `不含${quoted(excluded.map((typed) => ({ typed })))}`,
  ]
    .filter((part) => part !== '')
    .join('，');
}

/** `含有“托育”或“托位”`; where one of the ways asks for more than a word, `同时含有“托育”“机构”，或含有“托位”`. */
export function havingAny(ways: readonly Asked[]): string {
  const isWord = ({ terms, excluded }: Asked) =>
    terms.length === 1 && terms[0]?.kind === 'text' && excluded.length === 0;
  return ways.length > 1 && ways.every(isWord)
    ? `含有${ways.map(({ terms }) => quoted(terms)).join('或')}`
    : ways.map(having).join('，或');
}

/** Each in quotation marks. */
export function quoted(terms: readonly { typed: string }[]): string {
  return terms.map(({ typed }) => `“${typed}”`).join('');
}
