/** What a search may cost a reader, over the bundled data, in a real browser. Raising one is a decision: say why. */
export const searchBudgets = {
  /** Bytes on the wire for the first answer of a fresh browser: scripts, index, texts; all but what every page has. */
  firstQuery: { median: 50_000, largest: 60_000 },
  /** Milliseconds of processor time in which 95 of 100 searches are answered once everything is there. */
  warmEngine: 5,
  /** The same until the results stand in the page. */
  warmPage: 50,
} as const;
