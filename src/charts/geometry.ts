/** A place for one line of text: `x` is where the anchor lies, `y` the baseline. */
export interface TextMark {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A horizontal or vertical line. */
export interface LineMark {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A rectangle. */
export interface BoxMark {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A disc or a ring. */
export interface DotMark {
  x: number;
  y: number;
  r: number;
}

/** A shape given by its corners, ready for the `points` attribute. */
export interface PolygonMark {
  x: number;
  y: number;
  points: string;
  /** The same as a path that starts at the first corner: marks of one size then differ in little else. */
  path: string;
}

/** Rounds to the two decimals that every number of a layout has. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

export function text(
  content: string,
  x: number,
  y: number,
  anchor: TextMark['anchor'] = 'start',
): TextMark {
  return { text: content, x: round(x), y: round(y), anchor };
}

export function line(x1: number, y1: number, x2: number, y2: number): LineMark {
  return { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
}

/** Horizontal and vertical lines as a path, ready for the `d` attribute. */
export function pathOf(lines: readonly LineMark[]): string {
  return lines
    .map(
      ({ x1, y1, x2, y2 }) =>
        `M${x1} ${y1}${x1 === x2 ? `V${y2}` : y1 === y2 ? `H${x2}` : `L${x2} ${y2}`}`,
    )
    .join('');
}

export function box(x: number, y: number, width: number, height: number): BoxMark {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

export function dot(x: number, y: number, r: number): DotMark {
  return { x: round(x), y: round(y), r: round(r) };
}

/** Six equal sides, upright to the left and right; `r` is the distance from its centre to a corner. */
export function hexagon(x: number, y: number, r: number): Pick<PolygonMark, 'x' | 'y' | 'points'> {
  const corners = [0, 1, 2, 3, 4, 5].map((index) => {
    const angle = (index * Math.PI) / 3;
    return `${round(x + r * Math.sin(angle))},${round(y - r * Math.cos(angle))}`;
  });
  return { x: round(x), y: round(y), points: corners.join(' ') };
}

/** A square standing on its corner; `r` is the distance from its centre to a corner. */
export function diamond(x: number, y: number, r: number): PolygonMark {
  const corners: [number, number][] = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ];
  return {
    x: round(x),
    y: round(y),
    points: corners.map(([cx, cy]) => `${round(cx)},${round(cy)}`).join(' '),
    path: `M${round(x)} ${round(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`,
  };
}

/** A triangle that points downwards; `r` is the distance from its centre to a corner. */
export function pointer(x: number, y: number, r: number): PolygonMark {
  const half = round((r * Math.sqrt(3)) / 2);
  const corners: [number, number][] = [
    [x - half, y - r / 2],
    [x + half, y - r / 2],
    [x, y + r],
  ];
  return {
    x: round(x),
    y: round(y),
    points: corners.map(([cx, cy]) => `${round(cx)},${round(cy)}`).join(' '),
    path: `M${round(x - half)} ${round(y - r / 2)}h${round(half * 2)}l-${half} ${round(r * 1.5)}z`,
  };
}
