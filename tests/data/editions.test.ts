import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEdition } from '../../src/data/editions/read-edition.ts';
import { formatEdition } from '../../src/domain/edition.ts';
import { publish, publishUnderPath, readFile, readJson, source } from './made-publication.ts';

const publication = publish();
const folder = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = join(folder, 'all.zip');
writeFileSync(archive, readFile(publication, '/data/all.zip'));

/** Another day, another target: what the next edition is made from. */
function nextSource() {
  return {
    ...source,
    site: { ...source.site, edition: '2027-01-31' },
    commitments: source.commitments.map((commitment) =>
      commitment.id === '2022/health/4' && commitment.target !== null
        ? {
            ...commitment,
            target: {
              ...commitment.target,
              text: { ...commitment.target.text, text: '更正后的目标' },
            },
          }
        : commitment,
    ),
  };
}

test('an edition read back from its archive is the same: nothing has changed', () => {
  const previous = readEdition(archive);
  expect(previous.edition).toEqual(publication.edition);
  const again = publish({ records: [], previous });
  expect(again.history).toEqual([{ edition: publication.edition, previous: null, changes: [] }]);
});

test('the same data on another day is an edition in which nothing changed', () => {
  const next = publish(
    { records: [], previous: readEdition(archive) },
    { ...source, site: { ...source.site, edition: '2027-01-31' } },
  );
  expect(next.history).toEqual([
    { edition: next.edition, previous: publication.edition, changes: [] },
  ]);
});

test('the next edition lists what is different, from an archive and from a folder alike', () => {
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  for (const { address, read } of publication.files) {
    const name = /^\/data\/([^/]+\.json)$/.exec(address)?.[1];
    if (name !== undefined) {
      writeFileSync(join(unpacked, name), read());
    }
  }
  for (const path of [archive, unpacked]) {
    const next = publish({ records: [], previous: readEdition(path) }, nextSource());
    expect(readJson(next, '/data/changes.json')).toEqual({
      edition: next.edition,
      previous: publication.edition,
      changes: [
        expect.objectContaining({
          kind: 'corrected',
          key: '2022/health/4',
          fields: [
            { name: 'target', before: expect.stringContaining('3.2个'), after: '更正后的目标' },
          ],
        }),
      ],
    });
    expect(Object(readJson(next, '/data/edition.json')).previous).toBe(publication.label);
  }
});

test('what was recorded for an edition counts, also without the edition before at hand', () => {
  const next = publish({ records: [], previous: readEdition(archive) }, nextSource());
  const records = [
    { edition: publication.edition, previous: null, changes: [] },
    ...next.history.slice(0, 1),
  ];
  const later = publish({ records, previous: null }, nextSource());
  expect(later.history).toEqual([next.history[0], records[0]]);
});

test('the name of an edition changes with the data and with the day, and with nothing else', () => {
  expect(publication.label).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/);
  expect(publishUnderPath('/base').label).toBe(publication.label);
  const shuffled = { ...source, commitments: source.commitments.toReversed() };
  expect(publish(undefined, shuffled).label).toBe(publication.label);
  const next = publish(undefined, nextSource());
  expect(next.edition.hash).not.toBe(publication.edition.hash);
  const sameData = { ...source, site: { ...source.site, edition: '2027-01-31' } };
  expect(publish(undefined, sameData).edition.hash).toBe(publication.edition.hash);
  expect(formatEdition(publish(undefined, sameData).edition)).toMatch(/^2027-01-31-/);
});

test('what is no edition is refused by name', () => {
  expect(() => readEdition(join(folder, 'nothing'))).toThrow(/nothing: no such file or folder/);
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  expect(() => readEdition(empty)).toThrow(/empty: no edition\.json in it/);
});
