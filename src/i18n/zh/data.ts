import type { ColumnName, TableName } from '../../domain/tables.ts';

type TableWords = {
  [Name in TableName]: {
    title: string;
    description: string;
    columns: Record<ColumnName<Name>, string>;
  };
};

const tables: TableWords = {
  commitments: {
    title: '承诺事项',
    description: '每行是一个部门一年里的一项承诺，目标与结果放在同一行。',
    columns: {
      id: '编号：年份/部门/序号，永久不变',
      url: '本站页面地址，从网站根目录起',
      year: '承诺所属年份',
      category: '类别代号',
      category_inferred: '类别是否由本站推断（来源文件没有印出）',
      department_id: '部门代号，见“部门”表',
      department: '部门规范名称',
      department_printed: '来源文件印出的部门名称；没有印出则为空',
      department_inferred: '部门是否由本站推断（来源文件没有印出）',
      no: '部门当年的第几项',
      title: '标题，照原文，不含序号',
      title_line_start: '标题首行；有目标时指目标文件的行，否则指结果文件的行',
      title_line_end: '标题末行',
      target: '年度目标，照原文；来源文件未收录则为空',
      target_document: '印出目标的来源文件',
      target_line_start: '目标首行',
      target_line_end: '目标末行',
      outcome_title: '兑现表印出的标题；只在目标与结果都有时填写',
      outcome: '兑现情况，照原文；未见公布则为空',
      outcome_document: '印出结果的来源文件',
      outcome_line_start: '结果首行',
      outcome_line_end: '结果末行',
    },
  },
  assessments: {
    title: '难度、得分与名次',
    description: '每行是一个部门一年的四个数字；四个都没有印出的部门没有这一行。',
    columns: {
      year: '年份',
      category: '类别代号',
      department_id: '部门代号',
      department: '部门规范名称',
      difficulty_self: '自评难度系数；未见公布则为空',
      difficulty_rated: '评定难度系数；未见公布则为空',
      score: '最终得分；未见公布则为空',
      rank: '类别内排名；未见公布则为空',
      document:
        '印出得分的来源文件；没有得分时依次取名次、评定系数、自评系数。四个数字可能印在不同的文件里，各自的出处见 assessment-sources',
      line: '得分（没有得分时依次取名次、评定系数、自评系数）在该文件里的行；其余数字的文件和行见 assessment-sources',
    },
  },
  'assessment-sources': {
    title: '每个数字的出处',
    description: '每行是一个数字：它的值、印出的字符、文件和行。',
    columns: {
      year: '年份',
      department_id: '部门代号',
      figure: '哪个数字：difficulty_self、difficulty_rated、score 或 rank',
      value: '数值',
      printed: '印出的字符',
      document: '来源文件',
      line: '所在的行',
      inferred: '数字与部门名称分开印出时，凭什么认定属于这个部门；否则为空',
    },
  },
  quantities: {
    title: '读出的数量',
    description:
      '每行是本站从标题或正文里读出的一个数，附它在原文里的字符。本站据文本推算，可能有误，准确率见“方法”页。',
    columns: {
      commitment_id: '承诺事项编号',
      side: '哪一侧：target 目标，outcome 结果',
      field:
        '哪一栏：title 标题，text 正文；即 commitments 的 title、target、outcome；结果一侧的标题是 outcome_title，它为空时是 title',
      start: '首字在该栏里的位置（UTF-16，从 0 起）',
      end: '末字之后的位置',
      quote: '读出这个数的原文字符',
      comparator: '比较关系：>= 至少，> 超过，<= 至多，< 低于，= 等于，~ 左右',
      value:
        '数值，不含万、亿等倍数；原文没有数字则为空。日期只取印出的第一个数（“1-11月”是1，“2022年7月13日”是2022），不是数量，完整的日期见 quote',
      value_max: '数量范围的上限；不是范围则为空，日期一律为空',
      unit: '单位，照原文连同万、亿等倍数（2.6万人的单位是“万人”）；名次一律写“名次”；原文没有单位则为空',
      role: '作用：target 目标，stretch 争取目标，result 结果，forecast 预计，threshold 门槛，label 名称，ordinal 次序（第几届、连冠、连优，不参与对照），date 时间，benchmark 参照',
    },
  },
  comparisons: {
    title: '目标与结果对照',
    description: '每行是一个目标数量与回应它的结果数量。本站据文本推算，与部门的得分、排名无关。',
    columns: {
      commitment_id: '承诺事项编号',
      measure:
        '对照的是什么，取自原文；数值是变化而不是水平的，末尾加“（增长）”“（上升）”或“（下降）”：原文“死亡率下降10%”写作“死亡率（下降）”，数值10',
      target_quote: '目标的原文字符；由结果反推的则为空',
      target_comparator:
        '目标的比较关系；目标是范围的（如5-6项），到了下限就是达成，写作 >= 和下限；越低越好的，写作 <= 和上限。范围见 target_quote',
      target_value: '目标数值，不含倍数；范围取达成所需的那一端',
      target_unit: '目标单位，含倍数',
      outcome_quote: '结果的原文字符；没有回应则为空',
      outcome_value: '结果数值，不含倍数；范围取下限',
      outcome_unit: '结果单位，含倍数',
      as_of: '结果统计到什么时候，照原文；全年则为空',
      reading:
        '推算：exceeded 超额达成，met 达成，partly 部分达成，missed 未达成，undetermined 无法判定，no-outcome 未见结果公布',
      reason: '推算的说明代码，见“方法”页',
      stated_rate: '结果自己写明的完成率，百分数',
    },
  },
  measures: {
    title: '历年指标',
    description:
      '每行是一个指标在某一年的目标或结果。哪些数属于同一指标由人工核定；连冠、连优的次数也由人工列入，在 quantities 里它们是次序，comparisons 不拿它们对照。',
    columns: {
      measure_id: '指标代号，永久不变',
      name: '指标名称',
      department_id: '部门代号',
      year: '年份',
      kind: '性质：target 目标，outcome 结果',
      comparator: '比较关系',
      value: '数值，不含倍数',
      unit: '单位，含倍数；原文没有单位则为空',
      as_of: '统计到什么时候，照原文；全年则为空',
      derived: '数值是否由原文算出而没有直接印出',
      commitment_id: '承诺事项编号',
      quote: '原文',
      match: '口径：same 相同，near 相近',
      note: '口径相近或由原文算出时的说明；否则为空',
    },
  },
  'measure-definitions': {
    title: '指标的定义',
    description: '每行是一项历年指标：名称、部门、话题，以及多好还是少好。',
    columns: {
      id: '指标代号，永久不变',
      name: '指标名称',
      department_id: '现在承诺它的部门，见“部门”表',
      topic: '话题代号，见“话题与承诺”表',
      better: '方向：higher 多好，lower 少好，neither 不分',
      note: '比较各年时要知道的；没有则为空',
      url: '本站页面地址，从网站根目录起',
    },
  },
  continuations: {
    title: '承诺的延续',
    description:
      '每行是一项承诺，以及同一部门下一个收录年份接续它的一项。下一个收录年份有该部门而这里没有的承诺，就是“未再见到”。',
    columns: {
      commitment_id: '前一年的承诺编号',
      later_id: '后一年的承诺编号',
      by: '依据：measure 同一项指标，reviewed 逐条核对，title 标题相近，text 用词相近',
      measure_id: '同一项指标的代号；不是据指标则为空',
      reason: '逐条核对的理由；否则为空',
    },
  },
  topics: {
    title: '话题与承诺',
    description:
      '每行是一个话题里的一项承诺。哪项承诺归入哪个话题由本站逐条读过后核定；一项可以归入几个话题，也可以一个都不归。',
    columns: {
      topic_id: '话题代号，永久不变',
      topic: '话题名称',
      commitment_id: '承诺事项编号',
    },
  },
  departments: {
    title: '部门',
    description: '每行是一个部门，包括党委机构、群团组织和市属企业。',
    columns: {
      id: '代号，永久不变',
      name: '规范名称',
      short_name: '简称',
      aliases: '其他叫法：先列来源文件印出的，再列通用的',
      kind: '性质：government 政府部门、party 党委机构、mass-organisation 群团组织、public-institution 事业单位、state-enterprise 国有企业',
      url: '本站页面地址，从网站根目录起',
    },
  },
  categories: {
    title: '类别',
    description: '每行是一个类别，同类部门一起排名。',
    columns: {
      id: '代号，永久不变',
      name: '名称',
      description: '包括哪些部门',
      url: '本站页面地址，从网站根目录起',
    },
  },
  documents: {
    title: '来源文件',
    description: '每行是一份来源文件，附校验值。',
    columns: {
      id: '代号',
      file: '文件名',
      title: '名称；文件本身没有标题，由本站拟定',
      year: '所述年份',
      kind: '内容：commitments 承诺，outcomes 兑现情况',
      sha256: '文件字节的 SHA-256 校验值',
      lines: '行数',
      caveats: '使用须知',
      url: '本站查看器地址，从网站根目录起',
    },
  },
  corrections: {
    title: '存疑',
    description: '每行是一处疑似误排。原文照印，不改；这里只记原文、可能的原意、理由与依据。',
    columns: {
      id: '代号，永久不变',
      commitment_id: '承诺事项编号',
      document: '印出它的来源文件',
      field: '哪一栏：title 标题，text 正文，department 部门名称',
      printed: '原文的字符',
      likely: '可能的原意；只存疑、未推测则为空',
      reason: '理由',
      evidence: '依据',
      date: '注明的日期',
    },
  },
};

/** Words of the data page and of the links to the data on other pages. */
export const data = {
  title: '数据下载',
  description: '全部承诺、结果、难度系数、得分与名次，可整包或分表下载，每一列都有说明。',
  lede: '本站显示的数据都可以下载。每一行都带着来源文件和行号，可以逐字核对。',
  edition: '数据版本',
  editionName: '，版本号 ',
  editionChanges: '与上一版的差别',
  editionMeaning:
    '版本号里日期之后的字符是数据内容的校验值（SHA-256）的前12位：数据变了，它就变；数据没变，它不变。引用时请写明版本。',
  licence: '使用许可',
  licenceText: '来源文件的原文照公布者的规定使用。本站所加的结构、编号和说明，许可如下：',
  noLicence: '发布者没有指定许可。来源文件的原文照公布者的规定使用。',
  whole: '整包下载',
  wholeFiles: {
    zip: {
      title: '全部数据（ZIP）',
      description:
        '所有表的 CSV（另有一套 Excel 直接打开的）与 JSON、来源文件原文、说明、许可、版本与使用须知，一个压缩包。',
    },
    xlsx: {
      title: '全部数据（Excel 工作簿）',
      description: '每张表一个工作表，文字就是文字，不会被当成公式或日期。',
    },
    sqlite: {
      title: '全部数据（SQLite 数据库）',
      description:
        '带主键、外键和一个合并视图，可直接用 Datasette 打开；按文字查找用其中的查询“contains”。',
    },
  },
  single: '分表下载',
  rules: '共同的约定',
  unitRule:
    '数值照印出的数，不乘倍数；万、亿等倍数连同单位写在单位列。例如“2.6万人”的数值是 2.6，单位是“万人”。比较或相加之前请先换算。',
  ruleItems: [
    '同一张表的各种格式内容相同，列名相同，行的顺序固定，先按年份，再按代号。',
    'JSONL 每行一个 JSON 对象。CSV 为 UTF-8 编码，首行是列名，符合 RFC 4180。全表的 CSV 供程序读，不带字节序标记，字符一个不加。“Excel CSV”与各页面的 data.csv、图表的 CSV 供人打开，带字节序标记，可直接用 Excel 打开；其中以等号、加号、减号或 @ 开头的文字前加一个撇号，免得被当成公式，单独一个“=”也加。',
    '没有公布或没有收录的，CSV 里是空字段，JSON 里是 null。空不等于 0，也不等于没有完成。',
    '是与否写作 true 与 false。一格里有几个值的，CSV 用竖线“|”隔开，JSON 用数组。',
    '行号从 1 起，是来源文件自己的行；首行与末行相同表示只占一行。',
    '标题、目标和结果照原文，只把折行接起来，不增不减。',
  ],
  engine: {
    heading: '给程序用的搜索',
    text: '本站的搜索是一个 ES 模块，别的网页和程序也可以用：不用注册，不经过服务器，只读取本站的索引文件。地址不变：',
    sampleLabel: '用法示例',
    sample: '养老 服务',
    parts: [
      {
        name: 'search(query, request)',
        meaning:
          '返回全部结果：total 是项数；groups 分为 exact（逐字一致，按数量找的则是数值符合）和 similar（换个说法）；ids 是按相关程度排列的编号；facets 是各筛选项的项数；also 是另外搜了什么。',
      },
      {
        name: 'request',
        meaning:
          'year、category、department、side、numbers、reading、difficulty 用来筛选，可以给一个值或几个值；sort 可以是 relevance、year、department、value；also 为 false 时只找逐字一致的。',
      },
      {
        name: 'read(ids)',
        meaning: '按编号取标题、目标和结果的原文，以及读出的数量和对照。',
      },
      { name: 'directory()', meaning: '部门及其各种叫法、类别、年份。' },
    ],
    failure: '有文件读不到时，调用会失败，不会给出不完整的结果。',
  },
  machines: '给程序用的说明',
  machinesText:
    '同一份数据，用几种通行的格式描述，程序可以自己读懂有哪些表、哪些列、主键与外键、校验值。',
  machineFiles: {
    datapackage: {
      title: 'datapackage.json',
      description: 'Frictionless Data Package 第2版：各表的列、主键、外键、字节数与校验值。',
    },
    csvw: { title: 'csv-metadata.json', description: 'W3C CSV on the Web 元数据。' },
    dcat: { title: 'dcat.jsonld', description: 'W3C DCAT 数据目录，JSON-LD。' },
    openapi: {
      title: 'openapi.json',
      description: 'OpenAPI 3.1：所有 JSON 地址，包括每个页面旁的 data.json。',
    },
    datasette: {
      title: 'datasette.json',
      description: 'Datasette 的元数据，与 SQLite 数据库一起用。',
    },
    edition: { title: 'edition.json', description: '数据版本，各表的行数、字节数与校验值。' },
    changes: {
      title: 'changes.json',
      description: '本版与上一版的差别：新增、更正、重新推算、撤下。',
    },
  },
  schemas: 'JSON Schema',
  schemasText: '每一种记录的 JSON Schema（2020-12）：',
  schemaOf: { page: '页面旁的 data.json', edition: '数据版本', changes: '版本之间的差别' },
  views: '表格与线索',
  viewsText:
    '由上面各表按写明的规则得出，列在“表格与线索”的各页上。这里的 CSV 供程序读；页面上的带字节序标记，可直接用 Excel 打开。',
  comma: '，',
  beside: '每个页面自己的数据',
  besideText:
    '有数据的页面，在自己的地址后加 data.csv 或 data.json，就是那一页的数据。部门、部门年度、年份、类别、年份类别、话题和承诺事项的页面，CSV 每行一项承诺，合并了当年的难度、得分与名次；JSON 另有读出的数量、对照、出处与存疑。指标页每行是一年的目标或结果；年份、部门、类别的总览和收录范围，每行是收录了多少；来源文件页每行是一段原文和它的用途；自选表和线索每行就是表里的一行。首页 CSV 每行是一年一个类别收录了多少，JSON 另有首页提到的对照、指标与话题；对比页每行是一个可以并排比较的部门、年份或指标；自选表与线索的入口页每行是一张表或一份名单。',
  /** Rows of data.csv beside pages that count what there is. */
  extents: {
    description: '每行是一年（或一年的一个类别、一年的一个部门）收录了多少。',
    columns: {
      year: '年份',
      category: '类别代号；各类别合计时为空',
      department_id: '部门代号；各部门合计时为空',
      department: '部门规范名称；各部门合计时为空',
      documents: '印出其中任何一样的来源文件份数',
      departments: '部门数',
      commitments: '承诺事项数',
      targets: '收录了年度目标的项数',
      outcomes: '收录了兑现情况的项数',
      both: '目标与兑现情况都收录的项数',
      difficulty_self: '印出自评难度系数的部门数',
      difficulty_rated: '印出评定难度系数的部门数',
      score: '印出最终得分的部门数',
      rank: '印出类别内排名的部门数',
    },
  },
  /** Rows of data.csv beside a document. */
  runs: {
    description: '每行是来源文件一行里用途相同的一段字；同一行的各段接起来就是那一行。',
    columns: {
      line: '行号，从 1 起',
      start: '这一段在行里的起点（UTF-16 位置，从 0 起）',
      end: '这一段在行里的终点，不含',
      usage: '用作什么：类别标题、表头、名称、序号、标题、正文、难度、得分、名次；字间的空白为空',
      commitment_id: '属于哪一项承诺；不属于任何一项则为空',
      text: '原文',
    },
  },
  besideExample: '例如：',
  feeds: '订阅更新',
  feedsText: '用订阅阅读器可以跟踪新收录的文件、目标和结果，以及更正。日期都是数据版本的日期。',
  feedsAll: '全部',
  feedsCorrections: '更正与存疑',
  feedsCategories: '按类别',
  feedsDepartments: '按部门',
  feedsTopics: '按话题',
  feedFormats: { xml: 'Atom', json: 'JSON Feed' },
  feedLink: (title: string, format: string) => `${format}，${title}`,
  tables,
  colon: '：',
  rowCount: (count: number) => `共${count}行。`,
  size: (kilobytes: string) => `${kilobytes} KB`,
  download: (format: string, size: string) => `${format}（${size}）`,
  fileOf: (title: string, format: string, size: string) => `${format}（${size}），${title}`,
  fileLink: (title: string, format: string) => `${format}，${title}`,
  formats: { csv: 'CSV', json: 'JSON', jsonl: 'JSONL', excel: 'Excel CSV' },
  columnsOf: (title: string) => `“${title}”的列`,
  column: '列名',
  meaning: '说明',
  types: {
    string: '文本',
    integer: '整数',
    number: '数值',
    boolean: '是否',
    array: '多个文本',
  },
  nullable: '，可空',
  detailsOf: (title: string) => `“${title}”的列与一行样例`,
  sample: '一行样例（JSON）：',
  sampleOf: (title: string) => `“${title}”的样例（一行，JSON）`,
  wechat: '微信里存不下文件：请点右上角在浏览器打开，再下载。',
  linksHeading: '本页数据',
  linksPage: '本页的数据',
  wholeTable: (title: string) => `“${title}”全表`,
  /** The whole tables that hold a page's rows among others. */
  linksTables: (count: number) => `这些数据所在的${count}张全表`,
  linksMore: '全部数据与各列说明',
} as const;
