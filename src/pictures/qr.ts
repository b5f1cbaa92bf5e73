import { encode } from 'uqr';

/** A QR code: its width in modules, the quiet zone included, and its dark modules as a path. */
export interface QrCode {
  modules: number;
  path: string;
}

/** Light modules around the code, without which many readers do not find it. */
const quietZone = 4;

/** Encodes an address. Level M bears a stain, or a fold of the paper it is printed on. */
export function layoutQr(url: string): QrCode {
  const { data, size } = encode(url, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`),
  );
  return { modules: size, path: path.join('') };
}

/** An SVG file of a QR code, black on white whatever surrounds it. */
export function formatQrFile(url: string): string {
  const { modules, path } = layoutQr(url);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules} ${modules}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${modules}v${modules}H0z"/><path d="${path}"/></svg>\n`;
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (dark && last !== undefined && last.start + last.length === x) {
      last.length += 1;
    } else if (dark) {
      runs.push({ start: x, length: 1 });
    }
  }
  return runs;
}
