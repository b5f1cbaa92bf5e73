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
      document: '印出得分的来源文件；没有得分时依次取名次、评定系数、自评系数',
      line: '上述数字所在的行',
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
};

/** Words of the data page and of the links to the data on other pages. */
export const data = {
  title: '数据下载',
  description: '全部承诺、结果、难度系数、得分与名次，可下载为 CSV 或 JSON，每一列都有说明。',
  lede: '本站显示的数据都可以整表下载。每一行都带着来源文件和行号，可以逐字核对。',
  edition: '数据版本',
  licence: '使用许可',
  licenceText: '来源文件的原文照公布者的规定使用。本站所加的结构、编号和说明，许可如下：',
  noLicence: '发布者没有指定许可。来源文件的原文照公布者的规定使用。',
  rules: '共同的约定',
  ruleItems: [
    '同一张表的 CSV 与 JSON 内容相同，列名相同，行的顺序固定，先按年份，再按代号。',
    'CSV 为 UTF-8 编码，首行是列名，符合 RFC 4180。用 Excel 打开若见乱码，请用“数据—自文本/CSV”导入并选 UTF-8。',
    '没有公布或没有收录的，CSV 里是空字段，JSON 里是 null。空不等于 0，也不等于没有完成。',
    '是与否写作 true 与 false。一格里有几个值的，CSV 用竖线“|”隔开，JSON 用数组。',
    '行号从 1 起，是来源文件自己的行；首行与末行相同表示只占一行。',
    '标题、目标和结果照原文，只把折行接起来，不增不减。',
  ],
  tables,
  colon: '：',
  rowCount: (count: number) => `共${count}行。`,
  size: (kilobytes: string) => `${kilobytes} KB`,
  download: (format: string, size: string) => `${format}（${size}）`,
  fileOf: (title: string, format: string, size: string) => `${format}（${size}），${title}`,
  fileLink: (title: string, format: string) => `${format}，${title}`,
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
  sampleOf: (title: string) => `“${title}”的样例（一行，JSON）`,
  wechat: '在微信里打不开下载时，请点右上角，选择“在浏览器打开”。',
  linksHeading: '本页数据',
  linksMore: '全部数据与各列说明',
} as const;
