import type { NamedRecord, SearchDepartment, SearchSynonyms } from '../records.ts';

/** Version of the form of all files. An engine refuses an index in another form. */
export const indexFormat = 3;

/** `search/latest.json`: the only file of the search whose content changes under its name. */
export interface Latest {
  format: number;
  /** Name of the folder beside it that holds everything else, all of one build. */
  folder: string;
}

/** `directory.bin`, loaded before the first answer: what there is, and where. */
export interface Directory {
  /** Number of commitments. */
  records: number;
  /** More than the length of the longest text. See `postings.ts`. */
  span: number;
  /** How many commitments share a file of texts. */
  textsPerFile: number;
  /** Per shard: its first key, and its bytes before compression. */
  shards: { first: string[]; bytes: number[] };
  /** In the order in which they are listed. */
  departments: SearchDepartment[];
  /** Names of departments as printed that the canonical ones do not hold, and where: first record and count, in turn. */
  printedNames: { name: string; runs: number[] }[];
  /** The city, which may be typed before the name of a department. */
  city: string;
  categories: NamedRecord[];
  /** The commitments, in their order, by department and year. */
  blocks: Block[];
  /** Base units in which quantities are counted; `''` for plain numbers. */
  units: string[];
  synonyms: SearchSynonyms;
  /** Which tables there are for other letters. */
  words: {
    /** Number of files of words in pinyin, 0 where there are none; first letters of those by initials. */
    spellings: number;
    initials: string;
    /** Whether there are traditional characters; and those of them that simplified texts have, too, e.g. 後. */
    variants: boolean;
    ambiguous: string;
    /** First character of each file of sounds. */
    sounds: string;
  };
}

/** Commitments of one department and year that follow one another. */
export interface Block {
  year: number;
  /** Places in `departments` and `categories`. */
  department: number;
  category: number;
  /** Difficulty as rated, or `null` where none is published. */
  difficulty: number | null;
  /** Their numbers, or how many there are where they are numbered from 1. */
  nos: number | number[];
}

/** Bits of the first byte that `columns.bin` holds of each commitment; its second byte has a bit per reading. */
export const recordBits = { target: 1, outcomeTitle: 2, outcome: 4, numbers: 8 } as const;

/** Paths of the files, below the folder of a build. */
export const indexPaths = {
  directory: 'directory.bin',
  columns: 'columns.bin',
  shard: (number: number) => `keys/${number}.bin`,
  texts: (number: number) => `texts/${number}.bin`,
  pinyin: (number: number) => `pinyin/${number}.bin`,
  initials: (letter: string) => `initials/${letter}.bin`,
  variants: 'variants.bin',
  sounds: (number: number) => `sounds/${number}.bin`,
} as const;

/** Number of the file that holds the words in pinyin that begin as a spelling does, of so many files. */
export function spellingFile(spelling: string, files: number): number {
  const start = spelling.replaceAll(' ', '').slice(0, 3);
  return [...start].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 0) % files;
}
