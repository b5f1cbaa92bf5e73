import type { MemoryProject } from './project.ts';
import { change, project, table, torn } from './small-project.ts';

/** Text as UTF-16 of either order. */
function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return order === 'little' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
}

/** Faults that documents can have, each in one of two small ones. */
export const cases: Record<string, () => MemoryProject> = {
  'a row with a missing cell': () =>
    project({ torn, table: change(table, '\t125.27\t12', '\t125.27') }),
  'a row whose text is empty': () =>
    project({ torn, table: change(table, '成功争取到省奖补资金,资金数居全省第3。', '') }),
  'a column too many': () =>
    project({ torn, table: change(table, '保持历史高位。', '保持\t历史高位。') }),
  'an unknown column': () => project({ torn, table: change(table, '最终得分', '总分') }),
  'an unknown heading': () =>
    project({ torn, table: change(table, '## 社会发展类', '## 社会事业类') }),
  'rows before any header': () =>
    project({ torn, table: change(table, '部门\t承诺事项\t兑现情况\t最终得分\t类别内排名\n', '') }),
  'a table without a heading': () => project({ torn, table: change(table, '## 经济建设类', '') }),
  'more titles than texts': () =>
    project({
      table,
      torn: change(torn, '2.服务百姓，提高便捷度', '2.服务百姓，提高便捷度\n\n3.稳外贸'),
    }),
  'names and items that do not count up': () =>
    project({ table, torn: change(torn, '市外办\n', '') }),
  'coefficients that do not count up': () => project({ table, torn: change(torn, '1.25\n', '') }),
  'an unknown department in a table': () =>
    project({ torn, table: change(table, '市卫生健康委', '市卫生建康委') }),
  'an unknown department among torn columns': () =>
    project({ table, torn: change(torn, '市公积金\n', '市公基金\n') }),
  'a changed file': () => {
    const run = project({ table, torn });
    run.files.set('seeds/table.txt', new TextEncoder().encode(change(table, '125.27', '125.28')));
    return run;
  },
  'a duplicate number': () =>
    project({ torn, table: change(table, '\t2.扩大投资', '\t1.扩大投资') }),
  'a number left out': () =>
    project({ torn, table: change(table, '\t2.扩大投资', '\t4.扩大投资') }),
  'a department twice': () => project({ torn, table: change(table, '市区域合作办', '市水利局') }),
  'a missing file': () => project({ torn, table: null }),
  'an empty file': () => project({ torn, table: ' \n\n' }),
  'GB18030 bytes': () =>
    project({
      torn,
      table: new Uint8Array([...new TextEncoder().encode('\n\n## '), 0xbe, 0xad, 0xbc, 0xc3, 0x0a]),
    }),
  'a byte order mark': () => project({ torn, table: `\uFEFF${table}` }),
  'UTF-16 with a byte order mark': () =>
    project({ torn, table: utf16(`\uFEFF${table}`, 'little') }),
  'UTF-16 of the other order with a byte order mark': () =>
    project({ torn, table: utf16(`\uFEFF${table}`, 'big') }),
  'UTF-16 without a byte order mark': () => project({ torn, table: utf16(table, 'little') }),
  'UTF-16 of the other order without a byte order mark': () =>
    project({ torn, table: utf16(table, 'big') }),
  'a NUL in a text': () =>
    project({ torn, table: change(table, '保持历史高位', '保持\u0000历史高位') }),
  'invisible characters in texts': () =>
    project({
      table: change(
        change(table, '保持历史高位', '保持\u200B历史\u200B高位'),
        '全省第3',
        '全\u200B省\uFEFF第3',
      ),
      torn: change(change(torn, '深化友城', '深化\u00AD友城'), '全年为2万', '全年\u00A0为2万'),
    }),
  'CR LF line ends': () => project({ torn, table: table.replaceAll('\n', '\r\n') }),
  'full-width digits in a number': () =>
    project({ torn, table: change(table, '\t2.扩大投资', '\t２．扩大投资') }),
  'full-width digits in a score': () =>
    project({ torn, table: change(table, '125.27', '１２５．２７') }),
  'a rank that is no whole number': () =>
    project({ torn, table: change(table, '\t125.27\t12', '\t125.27\t9.5') }),
  'a rank of zero': () => project({ torn, table: change(table, '\t125.27\t12', '\t125.27\t0') }),
  'a score with a zero before it': () =>
    project({ torn, table: change(table, '\t125.27\t12', '\t0125.27\t12') }),
  'a coefficient of zero': () => project({ table, torn: change(torn, '1.25\n', '0.0\n') }),
  'an item without a number': () => project({ torn, table: change(table, '\t3.政策', '\t政策') }),
  'a pair of documents that speak of different things': () =>
    project({
      torn: change(torn, '市医保局', '市卫生健康委'),
      table,
    }),
  'a correction that is no longer needed': () =>
    project(
      { table, torn },
      {
        'content/corrections/x.yml':
          '{id: x, document: outcomes, commitment: 2022/health/2, field: text, printed: 省省省, likely: null, reason: r, evidence: e, date: "2026-01-01"}',
      },
    ),
  'authored files that break their schema': () =>
    project(
      { table, torn },
      {
        'content/departments/health.yml': '{id: Health, name: 市卫生健康委}',
        'content/categories/social.yml': 'name: [社会发展类',
      },
    ),
  'a measure that breaks its schema': () =>
    project(
      { table, torn },
      {
        'content/measures/x.yml': [
          '# A measure with nearly every fault there is.',
          'id: X Y',
          'name: ""',
          'departement: health',
          'topic: childcare',
          'better: more',
          'note: null',
          'points:',
          '  - year: "2022"',
          '    kind: target',
          '    commitment: health/4',
          '    side: target',
          '    field: text',
          '    quote: 千人托位数达到3.2个',
          '    number: 3.2个',
          '    comparator: ≥',
          '    value: 3.2个',
          '    unit: 个',
          '    as_of:',
          '    derived: no',
          '    match: same',
          '    notes: null',
        ].join('\n'),
      },
    ),
  'a measure that does not meet what is printed': () =>
    project(
      { table, torn },
      {
        'content/measures/x.yml': [
          'id: x',
          'name: 奖补资金全省排名',
          'department: regional-cooperation',
          'topic: cooperation',
          'better: lower',
          'note: null',
          'points:',
          ...['第3', '第4'].flatMap((rank) => [
            '  - year: 2022',
            '    kind: outcome',
            '    commitment: 2022/regional-cooperation/1',
            '    side: outcome',
            '    field: text',
            `    quote: 资金数居全省${rank}`,
            `    number: ${rank}`,
            '    comparator: "="',
            '    value: 2',
            '    unit: 名次',
            '    as_of: null',
            '    derived: false',
            '    match: same',
            '    note: 排名不同',
          ]),
        ].join('\n'),
      },
    ),
  'other authored files that break their schemas': () =>
    project(
      { table, torn },
      {
        'content/corrections/x.yml':
          'id: x\ndocument: outcomes\ncommitment: 2022/health/2\nfield: body\nprinted: 省省省\nlikely: null\nreason: r\nevidence: e\ndate: 1. Mai 2026\n',
        'content/corrections/readings/x.yml':
          'id: x\ndocument: outcomes\ncommitment: 2022/health/2\nfield: text\nquote: 20家\noccurrence: 0\nread_as: label\nreason: r\nevidence: e\n',
        'content/synonyms.yml':
          'groups:\n  - words: [托位, 托育]\n    note: null\n  - words: [托位]\n    note: null\n  - words: [园, 托育]\n    note: null\nreviewed: { by: x, on: "2026-11-20" }\n',
        'content/site.yml': 'city: 湖州\nname: 承诺\n  description: x\n',
        'content/topics/x.yml': '- id: x\n',
      },
    ),
  'a register of documents that breaks its schema': () => {
    const run = project({ table, torn });
    run.files.set(
      'seeds/index.yml',
      new TextEncoder().encode(
        'documents:\n  - id: outcomes\n    file: table.txt\n    sha256: abc\n    year: 22\n    title: x\n    title: y\n    kind: results\n',
      ),
    );
    return run;
  },
  'a register of documents with unknown words': () => {
    const run = project({ table, torn });
    run.files.set(
      'seeds/index.yml',
      new TextEncoder().encode(
        'documents:\n  - id: outcomes\n    file: table.txt\n    sha256: abc\n    year: 22\n    title: x\n    kind: results\n    layout: [table]\n    supplied:\n      coefficents: {reason: x}\n',
      ),
    );
    return run;
  },
  'faults in several documents at once': () =>
    project({
      table: change(change(table, '125.27', '一百'), '\t2.扩大投资', '\t扩大投资'),
      torn: change(torn, '1.25\n', ''),
    }),
};
