import type { EditionHistory } from '../../src/data/editions/history.ts';
import { makePublication, type Publication } from '../../src/data/make-publication.ts';
import { readCommittedContent } from '../content.ts';

/** The committed content as what the published files are made from. */
export const source = { ...readCommittedContent(), accuracy: null };

/** The host that test publications stand on. */
export const origin = 'https://portal.example';

const unknown: EditionHistory = { records: [], previous: null };

/** What a build at the root of a host publishes. */
export function publish(known: EditionHistory = unknown, from = source): Publication {
  return makePublication(from, { link: (address) => address, origin }, known);
}

/** What a build publishes that knows no host and stands under a path. */
export function publishUnderPath(base: string): Publication {
  return makePublication(source, { link: (address) => `${base}${address}`, origin: null }, unknown);
}

/** Bytes of a published file. Throws where there is none. */
export function readFile({ files }: Publication, address: string): Uint8Array<ArrayBuffer> {
  const file = files.find((each) => each.address === address);
  if (file === undefined) {
    throw new Error(`${address}: not published`);
  }
  return file.read();
}

/** Text of a published file. */
export function readText(publication: Publication, address: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFile(publication, address),
  );
}

/** A published file, parsed. */
export function readJson(publication: Publication, address: string): unknown {
  return JSON.parse(readText(publication, address));
}
