import { groupByDepartmentYear } from '../domain/grouping.ts';
import { type PageSource, pageSources } from '../domain/page-sources.ts';
import { dictionary } from '../i18n/dictionary.ts';
import {
  describeDepartment,
  describeDepartmentYear,
  describeHome,
  describeTopic,
  describeYearCategories,
} from './describe-groups.ts';
import { describeCommitment, describeMeasure } from './describe-records.ts';
import type { PictureData, Unsourced } from './picture-data.ts';
import type { NamedSource, PictureSubject } from './subject.ts';

const { pictures, records } = dictionary;

/**
 * Every page that has a picture of its own, with what the picture says: the home page, departments,
 * department years, categories of a year, topics, measures, and commitments of which anything was compared.
 */
export function listPictures(data: PictureData): PictureSubject[] {
  const sourcesOf = pageSources(data);
  const subjects: Unsourced[] = [
    describeHome(data),
    ...data.departments.flatMap((department) => describeDepartment(data, department)),
    ...groupByDepartmentYear(data.commitments).map((record) =>
      describeDepartmentYear(data, record),
    ),
    ...describeYearCategories(data),
    ...data.topics.map((topic) => describeTopic(data, topic)),
    ...data.measures.map((measure) => describeMeasure(data, measure)),
    ...data.commitments.flatMap((commitment) => describeCommitment(data, commitment)),
  ];
  return subjects.map((subject) => ({
    ...subject,
    sources: saySources(data, sourcesOf(subject.page)),
  }));
}

/** One or two documents by name; of more, or of all, their number. */
function saySources(data: PictureData, sources: readonly PageSource[]): NamedSource[] {
  const count = sources.length === 0 ? data.documents.length : sources.length;
  return count > 2
    ? [{ document: pictures.documents(count), place: '' }]
    : sources.map(({ document, lines }) => {
        const { kind, year } = data.document(document);
        const place = lines === null ? '' : records.lines(lines.start, lines.end);
        return { document: records.documentLabel[kind](year), place };
      });
}
