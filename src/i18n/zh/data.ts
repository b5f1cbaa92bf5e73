import { extents, runs } from './data-beside-pages.ts';
import { tables } from './data-tables.ts';

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
    '数值照原文的数，不乘倍数；万、亿等倍数连同单位写在单位列。例如“2.6万人”的数值是 2.6，单位是“万人”。比较或相加之前请先换算。',
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
  extents,
  runs,
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
