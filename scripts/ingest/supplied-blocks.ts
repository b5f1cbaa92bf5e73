import { type Attributing, report } from './attribution.ts';
import type { Fragment, RawBlock, RawItem } from './fragment.ts';

/** Cuts the items of a document that prints no names into the blocks that its entry supplies. */
export function cutIntoSuppliedBlocks(state: Attributing, blocks: readonly RawBlock[]): RawBlock[] {
  const supplied = state.entry.supplied?.blocks ?? [];
  const items = blocks.flatMap((block) => block.items);
  const expected = supplied.reduce((sum, block) => sum + block.items, 0);
  const named = blocks.find((block) => block.name !== null);
  if (named !== undefined) {
    report(state, 'supplied-blocks', named.name?.[0]?.line ?? null, {
      reason: 'the document prints names, and department blocks are supplied all the same',
      actual: `"${named.name?.map(({ text }) => text).join('')}"`,
      expected: 'items without names',
      tip: 'Take supplied.blocks of the document out of seeds/index.yml, or find out why this was read as a name.',
    });
    return [];
  }
  if (items.length !== expected) {
    // Titles of a panel that could not be read are not among these; its own fault has been told.
    if (!state.partial) {
      reportCount(state, blocks, expected);
    }
    return [];
  }
  let start = 0;
  return supplied.map(({ items: count }) => {
    const part = items.slice(start, start + count);
    start += count;
    return { heading: null, name: null, items: part, figures: [], incomplete: false };
  });
}

/**
 * Titles and blocks that do not count up: each panel is told with its lines, and the first that does
 * not end with a block is where to look first.
 */
function reportCount(state: Attributing, panels: readonly RawBlock[], expected: number): void {
  const ends = cumulate((state.entry.supplied?.blocks ?? []).map(({ items }) => items));
  const found = cumulate(panels.map(({ items }) => items.length));
  const suspect = found.findIndex((end) => !ends.includes(end));
  const told = panels.map(({ items }) => `${items.length} in lines ${lines(items).join('–')}`);
  const first = panels[suspect === -1 ? 0 : suspect];
  report(state, 'supplied-blocks', first === undefined ? null : (lines(first.items)[0] ?? null), {
    reason: 'the titles of the document and the supplied department blocks do not count up',
    actual: `${found.at(-1) ?? 0} titles: ${told.join(', ') || 'none'}`,
    expected: `${expected}, as many as the items of supplied.blocks`,
    tip: 'Compare the titles of these lines with the published document: either one was lost in the file, or two are read as one, or one as two; or supplied.blocks of the document in seeds/index.yml is wrong.',
  });
}

/** Sums of the first 1, 2, 3 … counts. */
function cumulate(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}

/** First and last line of the titles of items. */
function lines(items: readonly RawItem[]): number[] {
  const all = items.flatMap(({ title }: { title: readonly Fragment[] }) =>
    title.map(({ line }) => line),
  );
  return all.length === 0 ? [] : [Math.min(...all), Math.max(...all)];
}
