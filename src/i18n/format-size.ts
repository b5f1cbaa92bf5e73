import { dictionary } from './dictionary.ts';

/** A size in bytes as people read it, in units of 1024 bytes: `1536` becomes 1.5 KB. */
export function formatKilobytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  return dictionary.data.size(kilobytes < 10 ? kilobytes.toFixed(1) : kilobytes.toFixed(0));
}
