import type { Correction } from '../domain/correction.ts';
import type { Example } from './example.ts';

const correction: Correction = {
  id: 'sample-schools',
  document: '2020-outcomes',
  commitment: '2020/sample/1',
  field: 'text',
  printed: '建成投用学校',
  likely: '建成并投用学校',
  reason: '缺一个字。',
  evidence: '同一文件第9行印作“建成并投用”。',
  date: '2020-12-31',
};

export const examples: Example<{ correction: Correction }>[] = [
  { name: '有推测的原意', props: { correction } },
  { name: '只存疑', props: { correction: { ...correction, id: 'sample-doubt', likely: null } } },
];
