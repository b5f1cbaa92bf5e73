import { baselineOf, type Canvas, canvasOf, type Frame, gap, leading, wide } from './frame.ts';
import {
  type BoxMark,
  box,
  type DotMark,
  diamond,
  dot,
  type LineMark,
  line,
  type PolygonMark,
  type TextMark,
  text,
} from './geometry.ts';
import {
  diamondRadius,
  draftPanel,
  labelLeading,
  type MarkDraft,
  type Panel,
  type PanelColumn,
  type PanelDraft,
  type PanelOptions,
  placeYears,
  plotHeight,
  reach,
} from './panel-drafts.ts';
import { clearOf, type PlacedLine } from './trend-labels.ts';
import type { Trend, TrendPoint } from './trend-points.ts';
import { wordsIn } from './words-in.ts';

/** A target or an outcome in its place. */
export interface PanelMark {
  /** Its place among the points of the measure. */
  row: number;
  kind: TrendPoint['kind'];
  near: boolean;
  dot: DotMark | null;
  diamond: PolygonMark | null;
  /** The number as printed, and what must be said of it. */
  label: PlacedLine[];
  /** `null` where that stands at the mark. */
  leader: LineMark | null;
}

/** One measure in its place. */
export interface PanelLayout {
  address: string;
  name: TextMark[];
  /** Zero, from which all heights are measured; of ranks the line of the first. */
  base: LineMark;
  years: TextMark[];
  /** That of the page's own year, set apart from the others. */
  own: TextMark[];
  /** Places of years of which there is no document: an outline, and words in it. */
  absent: { box: BoxMark; label: TextMark[] }[];
  /** Words in a year of the documents without a number. */
  silent: TextMark[];
  links: { kind: TrendPoint['kind']; line: LineMark }[];
  marks: PanelMark[];
}

export interface SmallMultiplesLayout extends Canvas {
  panels: PanelLayout[];
}

const dotRadius = 5;

/** Most width of the place of a year without a document. */
const absentWidth = 60;

/** Space between two panels, beside and under each other. */
const between = { x: 28, y: 22 };

/** Draws measures as panels: one beside the other where there is room, years shared, scales their own. */
export function layoutSmallMultiples(
  panels: readonly Panel[],
  { frame, words, year = null }: PanelOptions,
): SmallMultiplesLayout | null {
  if (panels.length === 0) {
    return null;
  }
  const count = frame.labels === 'above' ? 1 : 2;
  const width = (frame.width - between.x * (count - 1)) / count;
  const columns = placeYears(panels, width, frame, words);
  const laid: PanelLayout[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += count) {
    const row = panels.slice(first, first + count);
    const drafts = row.map((panel) => draftPanel(panel, width, columns, { frame, words }));
    const nameLines = Math.max(...drafts.map(({ name }) => name.length));
    const over = Math.max(...drafts.map((each) => each.over));
    const under = Math.max(...drafts.map((each) => each.under));
    const plotTop = top + nameLines * leading + gap + over;
    laid.push(
      ...drafts.map((each, index) =>
        place(
          each,
          { left: index * (width + between.x), top, plotTop, under },
          { frame, words, year },
        ),
      ),
    );
    top = plotTop + plotHeight + under + leading + between.y;
  }
  return {
    ...canvasOf(frame, top - between.y + gap),
    panels: laid,
  };
}

function place(
  { panel, name, columns, scale, marks }: PanelDraft,
  { left, top, plotTop, under }: { left: number; top: number; plotTop: number; under: number },
  { frame, words, year: ownYear = null }: PanelOptions,
): PanelLayout {
  const last = columns.at(-1);
  const right = left + (last === undefined ? 0 : last.left + last.width);
  const zero = plotTop + scale.place(panel.trend.rank ? 1 : 0);
  // Larger letters stand further from the numbers over them.
  const yearsY = plotTop + plotHeight + under + leading - gap + (frame.small - wide.small);
  const heads = (shown: readonly PanelColumn[]) =>
    shown.map((column) =>
      text(words.panelYear(column.year), left + column.left + column.width / 2, yearsY, 'middle'),
    );
  return {
    address: panel.address,
    name: name.map((part, index) => text(part, left, top + leading * (index + 1) - gap / 2)),
    base: line(left, zero, right, zero),
    years: heads(columns.filter((column) => column.year !== ownYear)),
    own: heads(columns.filter((column) => column.year === ownYear)),
    absent: columns
      .filter(({ present }) => !present)
      .map((column) => {
        const width = Math.min(column.width - gap, absentWidth);
        const middle = left + column.left + column.width / 2;
        // It stands on the line of zero, and is as high as the highest mark may reach.
        const outline = box(middle - width / 2, plotTop - reach, width, plotHeight + reach);
        return { box: outline, label: wordsIn(outline, words.panelAbsent, frame.small) };
      }),
    silent: columns
      .filter(({ year, present }) => present && !marks.some(({ point }) => point.year === year))
      .map((column) =>
        text(
          words.panelSilent,
          left + column.left + column.width / 2,
          baselineOf(silentAt(zero - plotTop, frame) + plotTop, frame.small),
          'middle',
        ),
      ),
    links: linksOf(panel.trend, marks, columns).map(({ kind, from, to }) => ({
      kind,
      line: line(left + from.x, plotTop + from.y, left + to.x, plotTop + to.y),
    })),
    marks: marks.map((mark) => placeMark(panel, mark, { left, plotTop }, frame)),
  };
}

function placeMark(
  { trend }: Panel,
  { point, x, y, lines, middle, leader, top }: MarkDraft,
  { left, plotTop }: { left: number; plotTop: number },
  frame: Frame,
): PanelMark {
  return {
    row: trend.points.indexOf(point),
    kind: point.kind,
    near: point.near,
    dot: point.kind === 'outcome' ? dot(left + x, plotTop + y, dotRadius) : null,
    diamond: point.kind === 'target' ? diamond(left + x, plotTop + y, diamondRadius) : null,
    leader:
      leader && line(left + leader.x1, plotTop + leader.y1, left + leader.x2, plotTop + leader.y2),
    label: lines.map(({ content, tone }, index) => ({
      mark: text(
        content,
        left + middle,
        baselineOf(plotTop + top + labelLeading(frame) * (index + 0.5), frame.small),
        'middle',
      ),
      tone,
    })),
  };
}

/** Middle of the words in a year without a number, from the plot's top: they keep clear of the panel's line. */
function silentAt(base: number, { small }: Frame): number {
  const top = clearOf(base, { top: (plotHeight - small) / 2, height: small }, 'above');
  return top + small / 2;
}

/** Joins marks of one kind in neighbouring years of the calendar, where both are the same measure. */
function linksOf(
  { points }: Trend,
  marks: PanelDraft['marks'],
  columns: readonly PanelColumn[],
): {
  kind: TrendPoint['kind'];
  from: PanelDraft['marks'][number];
  to: PanelDraft['marks'][number];
}[] {
  const of = (year: number | undefined, kind: TrendPoint['kind']) =>
    marks.find(({ point }) => point.year === year && point.kind === kind && !point.near);
  return [...new Set(points.map(({ kind }) => kind))].flatMap((kind) =>
    columns.slice(1).flatMap(({ year }, index) => {
      const [from, to] = [of(columns[index]?.year, kind), of(year, kind)];
      return from === undefined || to === undefined ? [] : [{ kind, from, to }];
    }),
  );
}
