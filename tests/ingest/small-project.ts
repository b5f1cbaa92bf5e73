import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { fixture, type MemoryProject, memoryProject } from './project.ts';

export const table = fixture('table.txt');
export const torn = fixture('torn.txt');

const departments = [
  ['water-resources', '市水利局', ''],
  ['regional-cooperation', '市区域合作办', ''],
  ['health', '市卫生健康委', ''],
  ['foreign-affairs', '市外办', ''],
  ['housing-fund', '市公积金管理中心', ''],
  ['healthcare-security', '市医保局', ''],
] as const;

const categories = [
  ['economic', '经济建设类'],
  ['social', '社会发展类'],
] as const;

interface Seeds {
  table: string | Uint8Array | null;
  torn: string | Uint8Array | null;
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A project of two small documents, cut from the real ones, whose hashes fit what they hold. */
export function project(seeds: Seeds, extra: Record<string, string> = {}): MemoryProject {
  const entry = (id: string, file: string, content: string | Uint8Array | null, rest: string) =>
    `  - {id: ${id}, file: ${file}, sha256: ${sha256(content ?? '')}, year: 2022, title: ${id}, caveats: [], ${rest}}\n`;
  const files: Record<string, string | Uint8Array> = {
    'seeds/index.yml': [
      'documents:\n',
      entry('outcomes', 'table.txt', seeds.table, 'kind: outcomes, layout: table'),
      entry(
        'commitments',
        'torn.txt',
        seeds.torn,
        'kind: commitments, layout: torn-columns, supplied: {coefficients: {reason: they follow its texts}}',
      ),
    ].join(''),
  };
  for (const [id, name] of departments) {
    files[`content/departments/${id}.yml`] =
      `{id: ${id}, name: ${name}, short_name: ${name}, kind: government, printed_as: [], aliases: [], successors: [], order: 1}`;
  }
  for (const [id, name] of categories) {
    files[`content/categories/${id}.yml`] = `{id: ${id}, name: ${name}, description: x, order: 1}`;
  }
  for (const [name, content] of Object.entries(seeds)) {
    if (content !== null) {
      files[`seeds/${name}.txt`] = content;
    }
  }
  return memoryProject({ ...files, ...extra });
}

/** Replaces characters that must be there. */
export function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}
