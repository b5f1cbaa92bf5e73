/** Words of the files that go with the data: the README of the package, licence, caveats, workbook. */
export const downloads = {
  packageName: (site: string) => `${site}：数据`,
  readme: {
    title: (site: string) => `# ${site}：数据`,
    what: (city: string) =>
      `${city}各部门每年承诺了什么、难度多大、报告做到了什么、得了多少分、排第几。每一行都带着来源文件和行号，可以逐字核对。`,
    english: (rows: number, documents: number) =>
      `In English: commitments that the departments of a Chinese city published for each year, with difficulty, reported outcomes, scores and ranks: ${rows} commitments from ${documents} published documents. Texts are verbatim; every figure names its document and line. \`null\` (an empty field in CSV) means “not published”, never zero and never “not done”. Column descriptions: datapackage.json.`,
    edition: (label: string, hash: string) => `数据版本：${label}（SHA-256：${hash}）`,
    home: (address: string) => `网站：${address}`,
    filesHeading: '## 文件',
    table: '| 文件 | 内容 | 行数 |',
    rule: '| --- | --- | ---: |',
    row: (name: string, title: string, description: string, rows: number) =>
      `| ${name}.csv、${name}.json | ${title}。${description} | ${rows} |`,
    others: [
      '- datapackage.json：各表的列、类型、主键、外键、字节数与校验值（Frictionless Data Package 第2版）',
      '- csv-metadata.json：同一内容的 W3C CSV on the Web 元数据',
      '- schemas/：每一种记录的 JSON Schema',
      '- documents/：来源文件原文，逐字节照录',
      '- edition.json、changes.json：数据版本，以及与上一版的差别',
      '- CAVEATS.md：使用须知；LICENCE.md：使用许可',
    ],
    leftOut: '同样内容的 Excel 工作簿与 SQLite 数据库另行提供，不在包内。',
    rulesHeading: '## 约定',
    citeHeading: '## 引用',
    cite: (site: string, label: string, address: string) =>
      `引用时请写明数据版本与来源文件，例如：${site}. 数据[DS]. 数据版本 ${label}. ${address}`,
    noAddress: '（本站地址）',
  },
  licence: {
    heading: '# 使用许可',
    sources: '来源文件的原文照公布者的规定使用。',
    ours: (name: string, url: string) => `本站所加的结构、编号、推算和说明：${name}，${url}`,
    none: '本站所加的结构、编号、推算和说明：发布者没有指定许可。',
    official: '本站由政府部门发布。',
    unofficial: '本站不是政府网站，不代表任何部门。以公布者的原文件为准。',
  },
  caveats: {
    heading: '# 使用须知',
    general: [
      '空值表示没有公布或没有收录，不等于 0，也不等于没有完成。',
      '只收录了下列来源文件；没有收录的年份、部门与表格不在数据里。',
      '数量与对照是本站据文本推算的，不是公布者的结论，与部门的得分、排名无关。',
      '跨年比较时请注意：各年的评分规则与参评部门可能不同，本站没有逐年的规则原文。',
    ],
    accuracy: (texts: number, precision: string, recall: string) =>
      `读出目标与结果数量的准确程度：在人工标注的${texts}段文字上，精确率${precision}，召回率${recall}。`,
    documents: '## 各来源文件',
    document: (title: string, file: string, sha256: string) =>
      `### ${title}（${file}，SHA-256：${sha256}）`,
    noCaveats: '没有需要特别说明的。',
    corrections: '## 疑似误排',
    correctionCount: (count: number) =>
      `来源文件里有${count}处疑似误排。原文照印不改，逐条列在 corrections 表。`,
  },
  workbook: {
    about: '说明',
    keys: {
      site: '网站',
      edition: '数据版本',
      hash: 'SHA-256',
      address: '地址',
      licence: '使用许可',
      rules: '约定',
    },
    sheets: '工作表',
    rows: '行数',
    columns: '列',
  },
  database: {
    records:
      '每行是一项承诺，合并了部门当年的难度系数、得分与名次（视图，由 commitments 与 assessments 连接而成）。',
    about: '数据版本、许可与约定。',
    contains: '标题、目标或结果含有某几个字的承诺',
    containsHint: '在 text 里填任何几个字，一个字也行，逐字查找。',
  },
  dataset: {
    keywords: ['政府承诺', '绩效', '政务公开', '开放数据'],
    all: '全部数据',
    spatial: (city: string) => city,
  },
  api: {
    title: (site: string) => `${site}：静态 JSON`,
    description:
      '全部是静态文件，只读，无需密钥，也没有限速。空值为 null，表示没有公布或没有收录。',
    table: (title: string) => `“${title}”全表`,
    page: {
      commitment: '一项承诺的数据',
      department: '一个部门历年的数据',
      departmentYear: '一个部门一年的数据',
      year: '一年的数据',
      yearCategory: '一年一个类别的数据',
      category: '一个类别历年的数据',
      topics: '各话题里的承诺',
      topic: '一个话题历年的数据',
      measure: '一个指标历年的目标与结果',
      commitments: '全部承诺',
      departments: '各部门各年份收录了多少',
      years: '各年份收录了多少',
      categories: '各类别各年份收录了多少',
      coverage: '各部门各年份收录了什么',
      measures: '全部指标历年的目标与结果',
      document: '一份来源文件逐段的原文与用途',
      documents: '来源文件',
      corrections: '更正与存疑',
    },
    edition: '数据版本，各表的行数、字节数与校验值',
    changes: '本版与上一版的差别',
    feed: '订阅（JSON Feed 1.1）',
    ok: '静态文件',
    missing: '没有这个地址',
    parameters: {
      year: '年份',
      department: '部门代号，见 departments 表',
      category: '类别代号，见 categories 表',
      no: '部门当年的第几项',
      topic: '话题代号，见 topics 表',
      measure: '指标代号，见 measures 表',
      document: '来源文件代号，见 documents 表',
    },
  },
} as const;
