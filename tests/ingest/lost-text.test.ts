import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTornColumns } from '../../scripts/ingest/layouts/torn-columns.ts';
import { readAuthored } from '../../scripts/ingest/register.ts';
import { realProject } from './project.ts';

const project = realProject();
const authored = readAuthored(project).value;
const entry = authored.entries.find(({ id }) => id === '2023-commitments');
const lines = new TextDecoder()
  .decode(project.readBytes(`seeds/${entry?.file}`) ?? undefined)
  .split('\n');
const known = {
  categories: authored.categories.map(({ name }) => name),
  departments: authored.departments.map(({ name }) => name),
};

/** What the reader says of the document without some of its lines, both 1-based and included. */
function without(start: number, end: number) {
  const left = lines.filter((_, index) => index + 1 < start || index + 1 > end);
  return readTornColumns('d', left, known).messages;
}

/** First and last line of each text, as the second reader wrote them down. */
const texts = readFileSync(new URL('second-reading/2023-commitments.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'))
  .map((cells, _, [header]) => {
    const cell = (name: string) => Number(cells[header?.indexOf(name) ?? -1]);
    return [cell('text_line_start'), cell('text_line_end')] as const;
  })
  .slice(1);

// The columns of the first page: 40 titles and 41 paragraphs, because the text in lines 147 to 149 has
// two. With one paragraph gone there are as many as titles, so that counting alone sees no fault.
const firstPanel = texts.filter(([, end]) => end <= 275);

describe('a text that is missing among torn columns', () => {
  it('has as many others in the first panel as a lost one leaves titles', () => {
    expect(firstPanel).toHaveLength(40);
    expect(without(0, 0)).toEqual([]);
  });

  it.each(firstPanel.filter(([start]) => start !== 150))(
    'at lines %i to %i is an error near its place',
    (start, end) => {
      const errors = without(start, end).filter(({ level }) => level === 'error');
      expect(errors).toHaveLength(1);
      const [{ rule, place }] = errors as [(typeof errors)[number]];
      if (start === 147) {
        // Both paragraphs are gone, so that counting is enough.
        expect(rule).toBe('titles-and-texts');
        return;
      }
      expect(rule).toBe('missing-text');
      expect(Math.abs((place.line ?? 0) - start)).toBeLessThanOrEqual(5);
    },
  );

  it('right after the text of two paragraphs is a doubt: little has moved up', () => {
    expect(without(150, 151).map(({ rule, level, place }) => [rule, level, place.line])).toEqual([
      ['missing-text', 'warning', 150],
    ]);
  });

  it('cannot be told from the words where one of two paragraphs of a text is gone', () => {
    // The checksum of the file is what guards these.
    expect(without(147, 147)).toEqual([]);
    expect(without(148, 149)).toEqual([]);
  });

  it('names both columns, the title that nothing fits, and where its text should be', () => {
    const [message] = without(159, 160);
    expect(message?.actual).toContain('lines 2–132; lines 134–273');
    expect(message?.actual).toContain('none for "狠抓国企存量低效无效资产处置" (line 24)');
    expect(message?.expected).toContain('before line 160');
  });

  it('of the second panel, where counting finds it, is told with the titles that nothing fits', () => {
    const tips = texts
      .filter(([start]) => start > 394)
      .map(([start, end]) => without(start, end))
      .map(([message]) => [message?.rule, message?.tip.includes('nothing fits "')]);
    expect(tips).toHaveLength(40);
    expect(tips.every(([rule, named]) => rule === 'titles-and-texts' && named)).toBe(true);
  });

  it('whose last line alone is gone is told where it breaks off', () => {
    // Where no blank line follows, the next text would end it.
    const cutOff = firstPanel.filter(
      ([start, end]) => end > start && lines[end]?.trim() === '' && lines[end - 2]?.at(-1) !== '。',
    );
    expect(cutOff.length).toBeGreaterThan(25);
    for (const [, end] of cutOff) {
      const told = without(end, end).map(({ rule, place }) => [rule, place.line]);
      expect(told).toContainEqual(['text-end', end - 1]);
    }
  });
});
