/** Where a sentence comes from that a reader copies; apart from the other words of sharing, for the script's sake. */
export const quoted = {
  from: (places: readonly string[]) => `来源：${places.join('、')}`,
  /** As a list names it: what a link says, without the word before it. */
  bare: (link: string) => link.replace(/^来源：/, ''),
  /** The document of a place, e.g. of “2022年承诺表第121–122行”. */
  document: (place: string) => place.replace(/第[\d–]+行$/, ''),
} as const;
