import type { ColumnName, TableName } from '../../domain/tables.ts';

type TableWords = {
  [Name in TableName]: {
    title: string;
    description: string;
    columns: Record<ColumnName<Name>, string>;
  };
};

/** What each published table holds, a row and each of its columns. */
export const tables: TableWords = {
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
    description: '每行是一个数字目标与回应它的结果数量。本站据文本推算，与部门的得分、排名无关。',
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
