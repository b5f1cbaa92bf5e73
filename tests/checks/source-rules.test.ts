import { expect, test } from 'vitest';
import { chinesePunctuation } from '../../scripts/checks/chinese-punctuation.ts';
import { cityNeutral } from '../../scripts/checks/city-neutral.ts';

async function columns(path: string, text: string): Promise<unknown[]> {
  const findings = await chinesePunctuation.check([{ path, text }]);
  return findings.map(({ place }) => `${place.line}:${place.column}`);
}

test.each([
  ['a.ts', "export const a = '承诺,难度';", ['1:21']],
  ['a.ts', "const a = 1;\nexport const b = '难度: 高';", ['2:21']],
  ['a.ts', "export const a = '推算(本站)';", ['1:21', '1:24']],
  ['a.ts', "export const a = '对吗?';", ['1:21']],
  ['a.yml', 'description: 办民生,教育', ['1:17']],
  ['a.md', '承诺,难度', ['1:3']],
])('%s with %s is found', async (path, text, expected) => {
  expect(await columns(path, text)).toEqual(expected);
});

test.each([
  ['a.ts', "export const a = '承诺，难度：高（推算）';"],
  ['a.ts', "export const a = ['承诺', '难度'];"],
  ['a.ts', '// e.g. "难度: 高"'],
  ['a.ts', '/** 难度: 高 */'],
  ['a.ts', '/**\n * 自评(难度)\n */'],
  ['a.ts', "export const a = '2.6, 3.5 km';"],
  ['a.yml', 'aliases: [市卫健委, 卫生健康委员会]'],
  ['a.yml', 'name: 某市 # 难度: 高'],
  ['a.yml', 'printed: "出(境)"'],
  ['a.yml', 'evidence: 第 5 行印作“总量降,质效高”。'],
  ['a.md', '见[方法](/method/)。'],
  ['a.md', '用 `难度,得分` 筛选。'],
])('%s with %s passes', async (path, text) => {
  expect(await columns(path, text)).toEqual([]);
});

test('the name of the city in code is found, in a comment it is not', async () => {
  const files = [
    { path: 'src/a.ts', text: "// e.g. 某市\nexport const a = '某市';" },
    { path: 'src/b.astro', text: '<!-- 某市 -->\n<p>{site.city}</p>' },
  ];
  const findings = await cityNeutral.check({ city: '某市', files });
  expect(findings.map(({ place }) => place)).toEqual([
    { document: 'src/a.ts', line: 2, column: 19 },
  ]);
});
