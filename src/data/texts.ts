import type { Accuracy } from '../domain/quantity/accuracy.ts';
import type { Site } from '../domain/site.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { DescribedData } from './descriptions/described-data.ts';

const { data: words, downloads } = dictionary;
const { readme, licence, caveats } = downloads;

/** `README.md` of the package: what the files are, by which rules they are written, how to cite them. */
export function formatReadme(data: DescribedData): string {
  const { site, edition, tables } = data;
  const commitments = tables.find(({ name }) => name === 'commitments')?.rows ?? 0;
  const home = data.origin === null ? null : data.url('/');
  return lines([
    readme.title(site.name),
    readme.what(site.city),
    readme.english(commitments, data.documents.length),
    readme.edition(edition.label, edition.hash),
    ...(home === null ? [] : [readme.home(home)]),
    readme.filesHeading,
    [
      readme.table,
      readme.rule,
      ...tables.map(({ name, rows }) => {
        const { title, description } = words.tables[name];
        return readme.row(name, title, description.replaceAll('|', '\\|'), rows);
      }),
    ].join('\n'),
    readme.others.join('\n'),
    readme.leftOut,
    readme.rulesHeading,
    [words.unitRule, ...words.ruleItems].map((rule) => `- ${rule}`).join('\n'),
    readme.citeHeading,
    readme.cite(site.name, edition.label, home ?? readme.noAddress),
  ]);
}

/** `LICENCE.md` of the package. */
export function formatLicence({ data_licence: own, official }: Site): string {
  return lines([
    licence.heading,
    licence.sources,
    own === null ? licence.none : licence.ours(own.name, own.url),
    official ? licence.official : licence.unofficial,
  ]);
}

/** What a document says of itself, as far as its reader has to know. */
export interface CaveatDocument {
  title: string;
  file: string;
  sha256: string;
  caveats: readonly string[];
}

/** `CAVEATS.md` of the package: what the data does not say, in general and document by document. */
export function formatCaveats(
  documents: readonly CaveatDocument[],
  corrections: number,
  accuracy: Accuracy | null,
): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const measured =
    accuracy === null
      ? []
      : [caveats.accuracy(accuracy.texts, percent(accuracy.precision), percent(accuracy.recall))];
  return lines([
    caveats.heading,
    [...caveats.general, ...measured].map((sentence) => `- ${sentence}`).join('\n'),
    caveats.documents,
    ...documents.flatMap(({ title, file, sha256, caveats: own }) => [
      caveats.document(title, file, sha256),
      own.length === 0 ? caveats.noCaveats : own.map((sentence) => `- ${sentence}`).join('\n'),
    ]),
    caveats.corrections,
    caveats.correctionCount(corrections),
  ]);
}

function lines(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
