import type { SearchAnswer } from '../../search/engine/answer.ts';

/** What was asked, as the engine has understood it. */
export type Asked = {
  [Part in 'terms' | 'excluded']: Readonly<SearchAnswer[Part]>;
};

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

/** Each in quotation marks. */
export function quoted(terms: readonly { typed: string }[]): string {
  return terms.map(({ typed }) => `“${typed}”`).join('');
}
