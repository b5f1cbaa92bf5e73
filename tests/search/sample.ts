import type { SearchData, SearchRecord } from '../../src/search/records.ts';

/** A record with nothing in it but what a test gives. */
export function sampleRecord(
  given: Pick<SearchRecord, 'id'> & Partial<SearchRecord>,
): SearchRecord {
  const [year = '', department = '', no = ''] = given.id.split('/');
  return {
    year: Number(year),
    category: 'social',
    department,
    departmentPrinted: null,
    no: Number(no),
    title: '题目',
    target: null,
    outcome_title: null,
    outcome: null,
    quantities: [],
    comparisons: [],
    numbers: false,
    difficulty: null,
    ...given,
  };
}

/** Search data of these records, under two departments and two categories. */
export function sampleData(...records: SearchRecord[]): SearchData {
  return {
    city: '河阳',
    departments: [
      { id: 'health', name: '市卫生健康委', otherNames: ['卫健委'] },
      { id: 'commerce', name: '市商务局', otherNames: ['商务局'] },
    ],
    categories: [
      { id: 'social', name: '社会类' },
      { id: 'economic', name: '经济类' },
    ],
    records,
    synonyms: [['养老', '老年']],
    words: {
      pinyin: [['tuo yu', ['托育']]],
      initials: [['ty', ['托育']]],
      variants: '機机構构託托',
      sounds: [
        ['tuo', '托脱'],
        ['yu', '育'],
      ],
    },
  };
}
