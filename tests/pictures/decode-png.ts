import { inflateSync } from 'node:zlib';

/** A PNG with a palette, read back: four bytes to a pixel. */
export function decodePng(png: Uint8Array): {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
} {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, rows] = ['IHDR', 'PLTE', 'IDAT'].map((type) => {
    const found = chunks.get(type);
    if (found === undefined) {
      throw new Error(`a PNG without ${type}`);
    }
    return found;
  }) as [Buffer, Buffer, Buffer];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const indexes = inflateSync(rows);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const index = indexes[y * (width + 1) + 1 + x] ?? 0;
      data.set([...palette.subarray(index * 3, index * 3 + 3), 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}
