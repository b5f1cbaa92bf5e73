import { joinRanges, type MarkedRun, type Range, splitAtMarks } from '../../search/marks.ts';
import { element } from '../element.ts';

/** A printed text with its marks. */
export function markedNodes(printed: string, places: readonly Range[]): (Node | string)[] {
  return runNodes(splitAtMarks(printed, { start: 0, end: printed.length }, joinRanges(places)));
}

/** Runs of a printed text as nodes. */
export function runNodes(runs: readonly MarkedRun[]): (Node | string)[] {
  return runs.map((run) => (run.marked ? element('mark', {}, run.text) : run.text));
}
