import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteSchema } from '../../src/domain/site.ts';
import { layoutCard } from '../../src/pictures/layout-card.ts';
import { layoutPoster } from '../../src/pictures/layout-poster.ts';
import { listPictures } from '../../src/pictures/list-pictures.ts';
import type { PictureData } from '../../src/pictures/picture-data.ts';
import type { PictureFrame } from '../../src/pictures/subject.ts';
import { readCommittedContent } from '../content.ts';

const content = readCommittedContent();
const byCommitment = Map.groupBy(content.comparisons, ({ commitment }) => commitment);

function find<Value extends { id: string }>(values: readonly Value[]) {
  const byId = new Map(values.map((value) => [value.id, value]));
  return (id: string): Value => {
    const value = byId.get(id);
    if (value === undefined) {
      throw new Error(`nothing with the id "${id}"`);
    }
    return value;
  };
}

/** What pictures are made from, of the committed content. */
export const data: PictureData = {
  ...content,
  site: siteSchema.parse(parse(readFileSync('content/site.yml', 'utf8'))),
  department: find(content.departments),
  category: find(content.categories),
  document: find(content.documents),
  commitment: find(content.commitments),
  comparisonsOf: ({ id }) => byCommitment.get(id) ?? [],
};

export const subjects = listPictures(data);

/** What stands around every picture of a site that knows its own address. */
export const around: PictureFrame = {
  site: data.site.name,
  official: false,
  edition: '2026年11月20日',
  url: (page) => `https://portal.example/sub/path${page}`,
};

/** The picture of a page; throws where there is none. */
export function subjectOf(page: string) {
  const subject = subjects.find((one) => one.page === page);
  if (subject === undefined) {
    throw new Error(`${page}: no picture`);
  }
  return subject;
}

/** Every picture of the portal. */
export const layouts = subjects.flatMap((subject) => [
  { name: `${subject.page}card.png`, subject, layout: layoutCard(subject, around) },
  { name: `${subject.page}poster.png`, subject, layout: layoutPoster(subject, around) },
]);
