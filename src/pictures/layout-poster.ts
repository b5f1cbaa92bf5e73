import { narrow } from '../charts/frame.ts';
import { box, text } from '../charts/geometry.ts';
import { dictionary } from '../i18n/dictionary.ts';
import {
  badgeBox,
  type PictureLayout,
  type PictureText,
  placeBlock,
  placeChart,
  wrapAddress,
  wrapTitle,
} from './layout-picture.ts';
import { placeParts } from './place-parts.ts';
import { layoutQr } from './qr.ts';
import type { PictureFrame, PictureSubject } from './subject.ts';

export const posterSize = { width: 1080, height: 1440 } as const;

const column = { x: 64, width: posterSize.width - 64 * 2 };

/** Where the band on top ends, and where the foot begins. */
const band = 132;
const foot = 1160;

const frame = { ...narrow, width: 540 };

const qrWidth = 216;

/**
 * Lays out a poster: a picture to be saved and sent on, with the chart, or with the numbers and
 * texts of a page without one, and, where the site knows its own address, a QR code of the page.
 */
export function layoutPoster(subject: PictureSubject, around: PictureFrame): PictureLayout {
  const head = layoutHead(subject);
  const y = head.bottom + 28;
  const chart = placeChart(subject, { ...column, y, height: foot - 24 - y, frame });
  const below = chart === null ? y : y + chart.chart.layout.height * chart.scale + 24;
  const qr = around.url === null ? null : layoutQr(around.url(subject.page));
  const qrX = posterSize.width - column.x - qrWidth;
  return {
    ...posterSize,
    boxes: [
      { mark: box(0, 0, posterSize.width, band), tone: 'accent' },
      { mark: box(column.x, foot, column.width, 2), tone: 'line' },
      ...(around.official ? [] : [{ mark: badgeOf(), tone: 'frame' as const }]),
    ],
    texts: [
      ...layoutBand(around),
      ...head.texts,
      ...placeParts(
        subject.parts,
        { ...column, y: below, size: 32, leading: 48, large: 56, tone: 'ink' },
        foot - 16,
      ),
      ...layoutFoot(subject, around, chart?.chart.leftOut ?? 0, qr === null ? 0 : qrWidth + 40),
      ...(qr === null
        ? []
        : [
            {
              mark: text(dictionary.pictures.scan, qrX + qrWidth / 2, 1410, 'middle'),
              size: 24,
              tone: 'muted' as const,
            },
          ]),
    ],
    chart,
    qr: qr && { code: qr, x: qrX, y: foot + 14, scale: qrWidth / qr.modules },
  };
}

const badgeSize = 30;

function badgeOf() {
  const { unofficial } = dictionary.pictures;
  const { width } = badgeBox(0, 0, unofficial, badgeSize);
  return badgeBox(posterSize.width - column.x - width, 44, unofficial, badgeSize);
}

function layoutBand({ site, official }: PictureFrame): PictureText[] {
  const badge = badgeOf();
  return [
    { mark: text(site, column.x, 82), size: 42, tone: 'inverse-title' },
    ...(official
      ? []
      : [
          {
            mark: text(dictionary.pictures.unofficial, badge.x + badgeSize * 0.4, 77),
            size: badgeSize,
            tone: 'inverse' as const,
          },
        ]),
  ];
}

function layoutHead({ kicker, title, finding }: PictureSubject) {
  const short = title.length <= 30;
  const top = placeBlock({
    content: kicker,
    ...column,
    y: band + 34,
    size: 32,
    leading: 46,
    lines: 2,
    tone: 'muted',
  });
  const head = placeBlock({
    content: title,
    wrap: wrapTitle,
    ...column,
    y: top.bottom + 8,
    size: short ? 60 : 46,
    leading: short ? 78 : 62,
    lines: short ? 2 : 4,
    tone: 'title',
  });
  const said = placeBlock({
    content: finding,
    ...column,
    y: head.bottom + 14,
    size: 36,
    leading: 54,
    lines: 5,
    tone: 'ink',
  });
  return { texts: [...top.texts, ...head.texts, ...said.texts], bottom: said.bottom };
}

function layoutFoot(
  { sources, note, page }: PictureSubject,
  { edition, url }: PictureFrame,
  leftOut: number,
  taken: number,
): PictureText[] {
  const { pictures: words } = dictionary;
  const room = { x: column.x, width: column.width - taken, size: 25, leading: 36 };
  const contents = [
    { content: words.cited(sources), tone: 'ink', lines: 2 },
    {
      content: `${note}${leftOut > 0 ? words.leftOut(leftOut) : ''}`,
      tone: 'muted',
      lines: 2,
    },
    { content: `${words.edition} ${edition}`, tone: 'muted', lines: 1 },
  ] as const;
  const texts: PictureText[] = [];
  let y = foot + 22;
  for (const { content, tone, lines } of contents) {
    const block = placeBlock({ ...room, content, y, tone, lines });
    texts.push(...block.texts);
    y = block.bottom;
  }
  const address = url === null ? '' : url(page).replace(/^https?:\/\//, '');
  const place = placeBlock({
    ...room,
    content: address,
    y,
    lines: 2,
    tone: 'muted',
    wrap: wrapAddress,
  });
  return [...texts, ...place.texts];
}
