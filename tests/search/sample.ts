import type { SearchData, SearchRecord } from '../../src/search/records.ts';

/** A record with nothing in it but what a test gives. */
export function sampleRecord(
  given: Pick<SearchRecord, 'id'> & Partial<SearchRecord>,
): SearchRecord {
  const [year = '', department = ''] = given.id.split('/');
  return {
    year: Number(year),
    category: 'social',
    department,
    title: '题目',
    target: null,
    outcome_title: null,
    outcome: null,
    ...given,
  };
}

/** Search data of these records, under two departments and two categories. */
export function sampleData(...records: SearchRecord[]): SearchData {
  return {
    departments: [
      { id: 'health', name: '市卫生健康委', otherNames: ['卫健委'] },
      { id: 'commerce', name: '市商务局', otherNames: [] },
    ],
    categories: [
      { id: 'social', name: '社会类' },
      { id: 'economic', name: '经济类' },
    ],
    records,
  };
}
