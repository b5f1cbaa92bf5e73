import {
  type Block,
  type Directory,
  indexPaths,
  recordBits,
  spellingFile,
} from '../format/directory.ts';
import { isSimplified } from '../format/simplified.ts';
import { type RecordTexts, readings, type SearchData, type SearchRecord } from '../records.ts';
import { collect } from './collect.ts';
import { toShards } from './shards.ts';

/** A file of the index, its path below the folder of its build, its bytes before compression. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * All files of an index. The same data give the same bytes. Throws when there is nothing to index, when two
 * records have one identity, or when texts are too many or too long.
 */
export function toIndexFiles(data: SearchData): IndexFile[] {
  assertRecords(data.records);
  const collected = collect(data.records);
  const shards = toShards(collected);
  const spellings = Math.ceil(data.words.pinyin.length / spellingsPerFile);
  const pinyin = Map.groupBy(data.words.pinyin, ([word]) => spellingFile(word, spellings));
  const initials = Map.groupBy(data.words.initials, ([letters]) => letters.charAt(0));
  const sounds = toSoundFiles(data.words.sounds);
  const directory: Directory = {
    records: data.records.length,
    span: collected.span,
    textsPerFile: textsPerFile(data.records.length),
    shards: shards.directory,
    departments: data.departments,
    printedNames: toPrintedNames(data.records),
    city: data.city,
    categories: data.categories,
    blocks: toBlocks(data),
    units: collected.units,
    synonyms: data.synonyms,
    words: {
      spellings,
      initials: [...initials.keys()].join(''),
      variants: data.words.variants !== '',
      ambiguous: ambiguousOf(data.words.variants),
      sounds: sounds.map(([first = '']) => first.slice(0, 1)).join(''),
    },
  };
  return [
    toFile(indexPaths.directory, directory),
    { path: indexPaths.columns, bytes: toColumns(data.records) },
    ...shards.files.map((bytes, number) => ({ path: indexPaths.shard(number), bytes })),
    ...toTextFiles(data.records, directory.textsPerFile),
    ...Array.from({ length: spellings }, (_, number) =>
      toFile(indexPaths.pinyin(number), pinyin.get(number) ?? []),
    ),
    ...[...initials].map(([letter, words]) => toFile(indexPaths.initials(letter), words)),
    ...sounds.map((each, number) => toFile(indexPaths.sounds(number), each.join(''))),
    ...(directory.words.variants ? [toFile(indexPaths.variants, data.words.variants)] : []),
  ];
}

function assertRecords(records: readonly SearchRecord[]): void {
  if (records.length === 0) {
    throw new Error('search index: no commitments to index');
  }
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) {
      throw new Error(`search index: ${id} is there twice`);
    }
    ids.add(id);
  }
}

// A page of results needs few files, each less than a kilobyte; a large index must not be ten thousands of them.
function textsPerFile(records: number): number {
  return records <= 5000 ? 2 : records <= 30_000 ? 8 : 16;
}

function toBlocks({ records, departments, categories }: SearchData): Block[] {
  const places = (values: readonly { id: string }[]) =>
    new Map(values.map(({ id }, place) => [id, place]));
  const departmentPlaces = places(departments);
  const categoryPlaces = places(categories);
  const blocks: (Block & { nos: number[] })[] = [];
  for (const record of records) {
    const { year, difficulty, no, id } = record;
    const department = departmentPlaces.get(record.department);
    const category = categoryPlaces.get(record.category);
    if (department === undefined || category === undefined) {
      throw new Error(`search index: ${id} is of a department or category that is not there`);
    }
    const last = blocks.at(-1);
    if (last?.year === year && last.department === department && last.category === category) {
      last.nos.push(no);
    } else {
      blocks.push({ year, department, category, difficulty, nos: [no] });
    }
  }
  return blocks.map((block) => ({ ...block, nos: shortened(block.nos) }));
}

/** Names that follow one another, as they do in a document, take two numbers. */
function toPrintedNames(records: readonly SearchRecord[]): Directory['printedNames'] {
  const names = new Map<string, number[]>();
  for (const [number, { departmentPrinted: name }] of records.entries()) {
    if (name === null) {
      continue;
    }
    const runs = names.get(name) ?? [];
    const [start = 0, count = 0] = runs.slice(-2);
    if (count > 0 && start + count === number) {
      runs[runs.length - 1] = count + 1;
    } else {
      runs.push(number, 1);
    }
    names.set(name, runs);
  }
  return [...names].map(([name, runs]) => ({ name, runs }));
}

function shortened(nos: number[]): number | number[] {
  return nos.every((no, index) => no === index + 1) ? nos.length : nos;
}

/** A byte per record for what it has, then a byte per record for our readings of it. */
function toColumns(records: readonly SearchRecord[]): Uint8Array<ArrayBuffer> {
  const columns = new Uint8Array(records.length * 2);
  for (const [number, record] of records.entries()) {
    columns[number] =
      (record.target === null ? 0 : recordBits.target) |
      (record.outcome_title === null ? 0 : recordBits.outcomeTitle) |
      (record.outcome === null ? 0 : recordBits.outcome) |
      (record.numbers ? recordBits.numbers : 0);
    for (const [, , , reading] of record.comparisons) {
      const place = records.length + number;
      columns[place] = (columns[place] ?? 0) | (1 << readings.indexOf(reading));
    }
  }
  return columns;
}

function toTextFiles(records: readonly SearchRecord[], perFile: number): IndexFile[] {
  const files: IndexFile[] = [];
  for (let start = 0; start < records.length; start += perFile) {
    const texts = records.slice(start, start + perFile).map(toTexts);
    files.push(toFile(indexPaths.texts(files.length), texts));
  }
  return files;
}

function toTexts(record: SearchRecord): RecordTexts {
  const { title, target, outcome_title, outcome, quantities, comparisons } = record;
  return { title, target, outcome_title, outcome, quantities, comparisons };
}

// A word costs a kilobyte.
const spellingsPerFile = 32;

// Three characters cost a kilobyte and a half.
const soundsPerFile = 120;

/** Characters, each with its syllable, in the order of the characters. */
function toSoundFiles(sounds: SearchData['words']['sounds']): string[][] {
  const spelled = sounds.flatMap(([syllable, characters]) =>
    [...characters].map((character) => character + syllable),
  );
  spelled.sort();
  return Array.from({ length: Math.ceil(spelled.length / soundsPerFile) }, (_, number) =>
    spelled.slice(number * soundsPerFile, (number + 1) * soundsPerFile),
  );
}

/** Every other character is a traditional one; of these, what can be told from simplified ones by its code needs no list. */
function ambiguousOf(variants: string): string {
  return [...variants].filter((each, at) => at % 2 === 0 && isSimplified(each)).join('');
}

function toFile(path: string, value: unknown): IndexFile {
  return { path, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}
