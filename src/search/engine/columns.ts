import type { CommitmentId } from '../../domain/identity.ts';
import { type Block, type Directory, recordBits } from '../format/directory.ts';

/** What is known of every commitment without its texts, by its number. */
export interface Columns {
  count: number;
  /** Its block: year, department, category, difficulty. */
  block(record: number): Block;
  /** Number of its block in the directory. */
  blockOf: Uint32Array;
  id(record: number): CommitmentId;
  /** The sides it has, as bits of `sideBits`. */
  sides: Uint8Array;
  /** Whether a number is promised or reported in it. */
  hasNumbers(record: number): boolean;
  /** Our readings of it, as bits in the order of `readings`. */
  readings: Uint8Array;
  /** Number of the record of an identity, or `undefined`. */
  find(id: CommitmentId): number | undefined;
}

/** Bits of the sides of a commitment. */
export const sideBits = { target: 1, outcome: 2 } as const;

/** Reads `columns.bin`. Throws when it is not of the directory's build. */
export function readColumns(directory: Directory, bytes: Uint8Array): Columns {
  const { records: count, blocks, departments } = directory;
  if (bytes.length !== count * 2) {
    throw new Error('search index: columns and directory are of different builds');
  }
  const has = bytes.subarray(0, count);
  const blockOf = new Uint32Array(count);
  const noOf = new Uint32Array(count);
  let record = 0;
  for (const [number, { nos }] of blocks.entries()) {
    const length = typeof nos === 'number' ? nos : nos.length;
    for (let index = 0; index < length; index += 1) {
      blockOf[record] = number;
      noOf[record] = typeof nos === 'number' ? index + 1 : (nos[index] ?? 0);
      record += 1;
    }
  }
  const ids: CommitmentId[] = new Array(count);
  let places: Map<CommitmentId, number> | undefined;

  function block(number: number): Block {
    const found = blocks[blockOf[number] ?? 0];
    if (found === undefined) {
      throw new Error(`search index: no commitment ${number}`);
    }
    return found;
  }

  function id(number: number): CommitmentId {
    const known = ids[number];
    if (known !== undefined) {
      return known;
    }
    const { year, department } = block(number);
    const made = `${year}/${departments[department]?.id ?? ''}/${noOf[number]}`;
    ids[number] = made;
    return made;
  }

  return {
    count,
    block,
    blockOf,
    id,
    sides: has.map(
      (bits) =>
        (bits & recordBits.target ? sideBits.target : 0) |
        (bits & recordBits.outcome ? sideBits.outcome : 0),
    ),
    hasNumbers: (number) => ((has[number] ?? 0) & recordBits.numbers) !== 0,
    readings: bytes.subarray(count),
    find(wanted) {
      places ??= new Map(Array.from({ length: count }, (_, number) => [id(number), number]));
      return places.get(wanted);
    },
  };
}
