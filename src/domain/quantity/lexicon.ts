import type { Comparator } from './quantity.ts';

/*
 * The closed word classes of the grammar. A list is searched for its longest member, so order does not
 * matter. Words enter a list because administrative prose uses them, not because one text does.
 */

const words = (list: string) => list.split(' ');

/** Multipliers that stand between a number and its unit. */
export const multipliers = words('万亿 千亿 百亿 亿 千万 百万 万 千');

/** Units of money. */
export const moneyUnits = words('元 美元 港元 港币 欧元 日元 人民币');

/** Units that measure an extent: of such a thing one asks how much, not how many. */
export const extentUnits = [
  ...words('平方米 平方公里 平方千米 立方米 方 公顷 亩 亩次 ㎡ m² 公里 千米 米 厘米 毫米'),
  ...words(
    '吨 蒸吨 公斤 千克 克 毫克 微克 斤 升 毫升 吨标煤 吨标准煤 TEU 标箱 标准箱 度 吨公里 人公里 车公里',
  ),
  ...words('km kg m³ m3 千伏安 兆伏安 千瓦 千瓦时 兆瓦 兆瓦时 MW MWH MWh GW GWh kW kWh'),
  ...words('小时 个小时 课时 学时 分钟 秒'),
];

/** Units that count things, people and events. */
const countUnits = [
  ...words(
    '个 家 人 名 位 户 项 件 起 所 座 条 处 宗 例 对 组 批 支 只 轮 面 口 眼 盏 颗 尾 匹 封',
  ),
  ...words(
    '次 场 期 篇 部 栋 台 套 辆 艘 架 枚 张 份 册 本 门 种 类 款 间 层 棵 株 头 羽 块 片 根',
  ),
  ...words('单 笔 幅 首 集 趟 班 列 床 股 站 分 节 位次 个位次 台套'),
  ...words(
    '人次 家次 场次 班次 篇次 户次 件次 批次 剂次 例次 架次 辆次 台次 车次 项次 轮次 航次 艘次 列次 人天 人年 人份 剂 字 页',
  ),
];

/** Units of a share or a rate. */
const rateUnits = words('% ％ ‰ 个百分点 百分点 个点 个bp 个BP bp BP 个基点 基点 倍 成');

/** Units of age: what stands before them tells whom is meant. */
export const ageUnits = words('周岁 岁');

/** Units of duration that date a thing rather than promise it. */
export const durationUnits = words('年 年度 周年 个季度 季度 周 个月 天 日 个工作日 工作日');

/** Units of short times, within which a thing is to be done, e.g. `3个工作日内`, `4小时内`. */
export const shortTimeUnits = words('天 日 个工作日 工作日 小时 个小时 分钟 秒');

/** Of these, those in which a time to be kept is promised, e.g. `0.5个工作日以内`. */
export const serviceTimeUnits = words('个月 天 日 个工作日 工作日');

/** What a rate is counted by, after a stroke: `元/人`, `张/千人`, `微克/立方米`, `9/10万`. */
export const denominators = [
  ...words('10万 十万 百万 万 千 百 10万人 十万人 万人 千人 百人 人 户 家 床 月 年 天 日 小时 GDP'),
  ...extentUnits,
  '股',
];

/** Units of a class of equipment: `110千伏变电站3座` counts stations. */
export const classUnits = words('千伏 kV 伏');

export const units = [
  ...moneyUnits,
  ...extentUnits,
  ...countUnits,
  ...rateUnits,
  ...ageUnits,
  ...classUnits,
];

/** Units that are one only where the word ends with them: not "5万人年均增收", "3个点位". */
export const closingUnits = words('人年 个点');

/** Units that begin another word when these follow: "12部门联合", "10人大代表", "200家庭". */
export const wordsFromUnits: Readonly<Record<string, string>> = {
  部: '门委队署长',
  场: '馆所地景',
  条: '例件',
  家: '庭长',
  期: '间货刊',
  人: '大社武',
  字: '母号',
  页: '岩',
};

/** Bounding words before a number. */
export const boundsBefore: Readonly<Record<string, Comparator>> = {
  不少于: '>=',
  不低于: '>=',
  不小于: '>=',
  不下于: '>=',
  至少: '>=',
  至少各: '>=',
  最少: '>=',
  '≥': '>=',
  '>=': '>=',
  超过: '>',
  超: '>',
  突破: '>',
  破: '>',
  高于: '>',
  快于: '>',
  大于: '>',
  多于: '>',
  逾: '>',
  '>': '>',
  '＞': '>',
  不得低于: '>=',
  不得少于: '>=',
  不能低于: '>=',
  不能少于: '>=',
  大于等于: '>=',
  不得高于: '<=',
  不得超过: '<=',
  不得多于: '<=',
  不能高于: '<=',
  不能超过: '<=',
  未超过: '<=',
  未突破: '<=',
  不突破: '<=',
  小于等于: '<=',
  不高于: '<=',
  不超过: '<=',
  不超: '<=',
  不多于: '<=',
  不大于: '<=',
  最多: '<=',
  '≤': '<=',
  '<=': '<=',
  低于: '<',
  少于: '<',
  小于: '<',
  不足: '<',
  不到: '<',
  '<': '<',
  '＜': '<',
  约: '~',
  大约: '~',
  近: '~',
  接近: '~',
  将近: '~',
};

/** Bounding words after a number and its unit. */
export const boundsAfter: Readonly<Record<string, Comparator>> = {
  以上: '>=',
  及以上: '>=',
  以内: '<=',
  之内: '<=',
  以下: '<=',
  及以下: '<=',
  左右: '~',
  上下: '~',
};

/** Words between a number and its unit that leave it open upwards, e.g. `6000余棵`, `10多家`. */
export const looseningWords = ['余', '多'];

/** Places in which one ranks. */
export const scopes = ['全省', '全国', '全市', '长三角', '浙江省', '省', '国家', '全球', '世界'];

/** Verbs and nouns after which `第4`, `前三`, `第一` speak of a rank. */
export const rankCues = [
  ...[
    '居',
    '列',
    '位居',
    '位列',
    '名列',
    '排名',
    '排',
    '进入',
    '保持',
    '确保',
    '力争',
    '争',
    '拼',
    '保',
    '达',
    '达到',
    '获',
  ],
  ...['全省', '全国', '全市', '长三角', '成绩', '速度', '增速', '占比', '指数'],
];

/** Words that announce what is expected, not reached. */
export const forecastCues = [
  '预计',
  '预期',
  '有望',
  '可望',
  '可达到',
  '可达',
  '可超',
  '将',
  '力争',
  '确保',
];

/** Words that announce a stretch beyond a floor. */
export const stretchCues = ['力争', '争取', '争', '拼', '冲刺'];

/** What a sum of money, set before it, is an amount of; before any other noun it sorts things by size. */
export const moneyNouns = [
  ...[
    '投资',
    '贷款',
    '资金',
    '基金',
    '税收',
    '税费',
    '收入',
    '营收',
    '产值',
    '利润',
    '补助',
    '奖补',
    '专项债',
    '债券',
    '保费',
  ],
  ...[
    '额度',
    '消费',
    '销售',
    '融资',
    '担保',
    '存款',
    '损失',
    '债',
    '捐',
    '医疗',
    '帮扶',
    '创业',
    '公益金',
    '目标',
    '任务',
    '增加',
    '共富',
  ],
];
