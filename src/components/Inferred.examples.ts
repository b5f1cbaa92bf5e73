import type { Example } from './example.ts';

export const examples: Example<{ what: string; reason: string }>[] = [
  {
    name: '合拢，点开见理由',
    props: { what: '部门', reason: '标题与另一份文件里这个部门的一项完全相同，见该文件第8行。' },
  },
];
