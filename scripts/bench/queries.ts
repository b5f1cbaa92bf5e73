import { fold } from '../../src/search/fold.ts';
import { type SearchData, searchFields } from '../../src/search/records.ts';
import { seeded } from './seeded.ts';

const lengths = [2, 2, 2, 3, 3, 4, 4, 5, 6, 8, 10, 14, 20, 30];

/** Queries as people type them: parts of texts of all lengths, numbers with units, names, several terms. */
export function queriesOf({ records, departments }: SearchData, count: number): string[] {
  const random = seeded(5);
  const part = (length: number): string => {
    const record = random.of(records);
    const text = random.of(searchFields.flatMap((field) => record[field] ?? []));
    const characters = [...fold(text)];
    const start = random.below(Math.max(1, characters.length - length + 1));
    return characters.slice(start, start + length).join('');
  };
  return Array.from({ length: count }, (_, number) => {
    switch (number % 10) {
      case 7:
        return `${part(2)} ${part(2)}`;
      case 8:
        return random.of(departments).name;
      case 9:
        return `${1 + random.below(50)}${random.of(['个', '家', '%', '亿元', '万人'])}`;
      default:
        return part(random.of(lengths));
    }
  });
}
