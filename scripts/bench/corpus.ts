import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { joinAssessments } from '../../src/domain/assessment.ts';
import { joinCommitments } from '../../src/domain/commitment.ts';
import { comparisonsFileSchema } from '../../src/domain/comparison/comparison.ts';
import { categorySchema, departmentSchema } from '../../src/domain/department.ts';
import { measureSchema } from '../../src/domain/measure.ts';
import { siteSchema } from '../../src/domain/site.ts';
import { synonymsSchema } from '../../src/domain/synonyms.ts';
import { toSearchWords } from '../../src/search/build/words.ts';
import {
  type SearchData,
  type SearchField,
  type SearchQuantity,
  type SearchRecord,
  searchFields,
  toSearchData,
} from '../../src/search/records.ts';
import { readContent } from '../lib/content-files.ts';
import { type Effects, readText } from '../lib/effects.ts';
import { type Random, seeded } from './seeded.ts';

/** The bundled commitments as the search knows them. */
export function readSearchData(effects: Pick<Effects, 'list' | 'readBytes'>): SearchData {
  const { statements } = readContent(effects);
  const read = (folder: string, parseText: (text: string) => unknown) =>
    effects
      .list(folder)
      .filter((name) => /\.(json|yml)$/.test(name))
      .map((name) => parseText(readText(effects, `${folder}/${name}`) ?? ''));
  return toSearchData(
    {
      commitments: joinCommitments(statements),
      assessments: joinAssessments(statements),
      comparisons: read('content/comparisons', JSON.parse).flatMap(
        (file) => comparisonsFileSchema.parse(file).comparisons,
      ),
      departments: read('content/departments', parse)
        .map((each) => departmentSchema.parse(each))
        .sort((a, b) => a.order - b.order),
      measures: read('content/measures', parse).map((each) => measureSchema.parse(each)),
      categories: read('content/categories', parse).map((each) => categorySchema.parse(each)),
      site: siteSchema.parse(parse(readText(effects, 'content/site.yml') ?? '')),
      synonyms: synonymsSchema.parse(parse(readText(effects, 'content/synonyms.yml') ?? '')),
    },
    toSearchWords,
  );
}

const perBlock = 50;
const latestYear = 2099;

/** Sentences of the texts of a side, each with its quantities. */
interface Sentence {
  text: string;
  quantities: SearchQuantity[];
}

/**
 * As many commitments as asked for, recombined from the real ones: a title, and some sentences for each side that
 * they have. The same for the same count.
 */
export function recombine(data: SearchData, count: number): SearchData {
  const random = seeded(count);
  const sentences = {
    target: sentencesOf(data.records, 'target'),
    outcome: sentencesOf(data.records, 'outcome'),
  };
  const records: SearchRecord[] = [];
  for (let year = latestYear; records.length < count; year -= 1) {
    for (const { id: department } of data.departments) {
      // A department has one category and one difficulty in a year.
      const { category, difficulty } = random.of(data.records);
      for (let no = 1; no <= perBlock && records.length < count; no += 1) {
        const texts = recombined(random.of(data.records), sentences, random);
        const id = `${year}/${department}/${no}`;
        records.push({
          ...texts,
          ...{ id, year, department, no, category, difficulty },
          departmentPrinted: null,
        });
      }
    }
  }
  return { ...data, records };
}

function recombined(
  from: SearchRecord,
  sentences: { target: Sentence[]; outcome: Sentence[] },
  random: Random,
): SearchRecord {
  const fieldOf = (field: SearchField) => searchFields.indexOf(field);
  const sides = (['target', 'outcome'] as const).map((side) => {
    const original = from[side];
    return original === null
      ? null
      : joinSentences(
          Array.from({ length: (original.match(/[。；;]/g)?.length ?? 0) + 1 }, () =>
            random.of(sentences[side]),
          ),
          fieldOf(side),
        );
  });
  const [target = null, outcome = null] = sides;
  return {
    ...from,
    target: target?.text ?? null,
    outcome: outcome?.text ?? null,
    quantities: [
      ...from.quantities.filter(([field]) => field === fieldOf('title')),
      ...(target?.quantities ?? []),
      ...from.quantities.filter(([field]) => field === fieldOf('outcome_title')),
      ...(outcome?.quantities ?? []),
    ],
  };
}

function joinSentences(parts: readonly Sentence[], field: number): Sentence {
  const joined: Sentence = { text: '', quantities: [] };
  for (const { text, quantities } of parts) {
    const offset = joined.text.length;
    joined.quantities.push(
      ...quantities.map(
        ([, start, end, value, valueMax, unit, stated]): SearchQuantity => [
          field,
          start + offset,
          end + offset,
          value,
          valueMax,
          unit,
          stated,
        ],
      ),
    );
    joined.text += text;
  }
  return joined;
}

function sentencesOf(records: readonly SearchRecord[], side: 'target' | 'outcome'): Sentence[] {
  const field = searchFields.indexOf(side);
  return records.flatMap(({ [side]: text, quantities }) => {
    const sentences: Sentence[] = [];
    let start = 0;
    for (const part of (text ?? '').split(/(?<=[。；;])/)) {
      const end = start + part.length;
      const own = quantities.filter(([of, from, to]) => of === field && from >= start && to <= end);
      const offset = start;
      sentences.push({
        text: part,
        quantities: own.map(([of, from, to, ...rest]) => [of, from - offset, to - offset, ...rest]),
      });
      start = end;
    }
    return sentences.filter((sentence) => sentence.text !== '');
  });
}

/** Reads a corpus that was written as JSON. */
export function readCorpus(path: string): SearchData {
  return JSON.parse(readFileSync(path, 'utf8'));
}
