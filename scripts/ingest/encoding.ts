import type { Message } from '../../src/domain/message.ts';

/** Why bytes are no UTF-8 text, and what to do; for the line of the first bad byte, or `null` for the whole file. */
export type EncodingFault = Pick<Message, 'rule' | 'reason' | 'actual' | 'expected' | 'tip'> & {
  line: number | null;
};

/** Decodes UTF-8, keeping a byte order mark; or says which other encoding it most likely is. */
export function decodeUtf8(bytes: Uint8Array, path: string): string | EncodingFault {
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) {
    return { line: null, ...fault(utf16.found, utf16.name, path) };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const found = 'bytes of another encoding, often GB18030';
    return { line: lineOfFirstBadByte(bytes), ...fault(found, 'GB18030', path) };
  }
}

function fault(actual: string, encoding: string, path: string) {
  return {
    rule: 'not-utf-8',
    reason: 'the bytes are not UTF-8',
    actual,
    expected: 'UTF-8',
    tip: `Save it as UTF-8: iconv -f ${encoding} -t UTF-8 ${path} > converted.txt && mv converted.txt ${path}. Then put the new sha256 into seeds/index.yml.`,
  };
}

/** Share of NUL bytes from which on a text without a byte order mark is taken for UTF-16. */
const manyNuls = 0.01;

/**
 * UTF-16 is told by its byte order mark, else by its NUL bytes: each line end and each ASCII character
 * has one, always on the same side. `iconv` itself minds a mark only where the order is left to it.
 */
function findUtf16(bytes: Uint8Array): { found: string; name: string } | null {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'FF FE' : 'FE FF';
  if (mark === 'FF FE' || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { found: `UTF-16: it begins with the byte order mark ${mark}`, name: 'UTF-16' };
  }
  const nuls = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) {
      nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
    }
  }
  const [even = 0, odd = 0] = nuls;
  const oneSided = Math.min(even, odd) * 10 <= Math.max(even, odd);
  if (
    bytes.length % 2 !== 0 ||
    even + odd < bytes.length * manyNuls ||
    even + odd === 0 ||
    !oneSided
  ) {
    return null;
  }
  const name = odd > even ? 'UTF-16LE' : 'UTF-16BE';
  return { found: `${name}: ${even + odd} NUL bytes, one in each ASCII character`, name };
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length;
}
