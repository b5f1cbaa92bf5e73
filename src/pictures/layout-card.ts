import { narrow } from '../charts/frame.ts';
import { box, text } from '../charts/geometry.ts';
import { wrapEvenly } from '../charts/text-width.ts';
import { dictionary } from '../i18n/dictionary.ts';
import {
  badgeBox,
  type PictureLayout,
  type PictureText,
  placeBlock,
  placeChart,
  wrapTitle,
} from './layout-picture.ts';
import { placeParts } from './place-parts.ts';
import type { PictureFrame, PictureSubject } from './subject.ts';

export const cardSize = { width: 1200, height: 630 } as const;

/** The square in the middle, which is all that some programs show of a card. */
export const cardSquare = { left: 285, right: 915 } as const;

const margin = 26;
const column = {
  x: cardSquare.left + margin,
  width: cardSquare.right - cardSquare.left - margin * 2,
};
const foot = cardSize.height - 24;
const side = { x: 34, width: cardSquare.left - 34 * 2 };

const badgeSize = 24;
const badgeY = 562;

/** Narrow enough for the numbers of a chart to be read in a chat. */
const frame = { ...narrow, width: 400 };

/**
 * Lays out a card: what matters stands in the square in the middle, whose site it is on its left,
 * where it comes from on its right.
 */
export function layoutCard(subject: PictureSubject, around: PictureFrame): PictureLayout {
  const middle = layoutMiddle(subject);
  return {
    ...cardSize,
    boxes: [
      { mark: box(0, 0, cardSquare.left, cardSize.height), tone: 'accent' },
      {
        mark: box(cardSquare.right, 0, cardSize.width - cardSquare.right, cardSize.height),
        tone: 'sunken',
      },
      ...(around.official
        ? []
        : [
            {
              mark: badgeBox(side.x, badgeY, dictionary.pictures.unofficial, badgeSize),
              tone: 'frame' as const,
            },
          ]),
    ],
    texts: [
      ...layoutLeft(around),
      ...middle.texts,
      ...layoutRight(subject, around, middle.chart?.chart.leftOut ?? 0),
    ],
    chart: middle.chart,
    qr: null,
  };
}

function layoutMiddle(subject: PictureSubject): Pick<PictureLayout, 'texts' | 'chart'> {
  const { kicker, title, finding, parts } = subject;
  const short = title.length <= 26;
  const top = placeBlock({
    content: kicker,
    ...column,
    y: 34,
    size: 24,
    leading: 34,
    lines: 2,
    tone: 'muted',
  });
  const head = placeBlock({
    content: title,
    wrap: wrapTitle,
    ...column,
    y: top.bottom + 6,
    size: short ? 44 : 34,
    leading: short ? 56 : 45,
    lines: short ? 2 : 3,
    tone: 'title',
  });
  const said = placeBlock({
    content: finding,
    ...column,
    y: head.bottom + 10,
    size: 26,
    leading: 37,
    lines: 4,
    tone: 'ink',
  });
  const y = said.bottom + 16;
  const chart = placeChart(subject, { ...column, y, height: foot - y, frame });
  const below = chart === null ? y : y + chart.chart.layout.height * chart.scale + 18;
  const read = placeParts(
    parts,
    { ...column, y: below, size: 24, leading: 35, large: 38, tone: 'muted' },
    foot,
  );
  return { texts: [...top.texts, ...head.texts, ...said.texts, ...read], chart };
}

function layoutLeft({ site, official }: PictureFrame): PictureText[] {
  const name = placeBlock({
    content: site,
    ...side,
    y: 40,
    size: 36,
    leading: 52,
    lines: 6,
    tone: 'inverse-title',
    wrap: wrapEvenly,
  });
  return official
    ? name.texts
    : [
        ...name.texts,
        {
          mark: text(dictionary.pictures.unofficial, side.x + badgeSize * 0.4, badgeY + 26),
          size: badgeSize,
          tone: 'inverse',
        },
      ];
}

/** Without the page's address: a card is shown under a link, and stays the same wherever that leads. */
function layoutRight(
  { sources, note }: PictureSubject,
  { edition }: PictureFrame,
  leftOut: number,
): PictureText[] {
  const { pictures: words } = dictionary;
  const x = cardSquare.right + 28;
  const room = { x, width: cardSize.width - x - 24, size: 22, leading: 33 };
  const heading = placeBlock({
    ...room,
    content: words.sourceHeading,
    y: 40,
    lines: 1,
    tone: 'title',
  });
  const cited = sources
    .flatMap(({ document, place }) => [document, place])
    .reduce(
      (above, content) => {
        const block = placeBlock({ ...room, content, y: above.bottom, lines: 3, tone: 'ink' });
        return { texts: [...above.texts, ...block.texts], bottom: block.bottom };
      },
      { texts: heading.texts, bottom: heading.bottom + 4 },
    );
  const remark = placeBlock({
    ...room,
    content: `${note}${leftOut > 0 ? words.leftOut(leftOut) : ''}`,
    y: cited.bottom + 20,
    lines: 8,
    tone: 'muted',
  });
  return [
    ...cited.texts,
    ...remark.texts,
    { mark: text(words.edition, x, 560), size: 22, tone: 'muted' },
    { mark: text(edition, x, 594), size: 22, tone: 'muted' },
  ];
}
