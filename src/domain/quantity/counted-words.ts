/*
 * The words between a clause's beginning and its number, without those that only say that something is
 * done or reached: what is left names the thing counted.
 */

/** Any of these words. */
const anyOf = (...lists: string[]) => `(?:${lists.join('|')})`;

// Times, scopes and adverbs that open a clause, e.g. "全年", "全市累计".
const openingAdverbs = new RegExp(
  `^${anyOf(
    '全年|全市|年度|年内|年末|年底前?|本年|今年|累计|力争|争取|确保|预计|均|已(?!建)|再|其中|同时|全系统|同比',
    '共(?!富|同|享|青|建(?!成))|并(?!网|购|联)|全力|有效|积极|成功|继续|联动|高质量(?!发展)',
  )}`,
);

// Verbs that bring about what is counted, e.g. "新增", "累计完成", "力争年内引进".
const openingVerbs = new RegExp(
  `^${anyOf(
    '新增|新建(?!成|改建|改造|扩建|续建|迁建|改扩建)|新建成|新设|新引进|新认定|新培育|新创建|新打造|新组建|新成立|新签约|新获批|新注册',
    '引进|引育|引入|招引|招录|聚引|集聚|完成(?!率)|实现|建立|建成|创成|创建|争创|再创|建设|打造|培育|培树|选树',
    '开展|举办|组织|承办|推出|出台|形成|安装|获得|争取|签约|入选|取得|突破|推动|拉动|发放|提供|获批',
    '达成|策划|播出|搭建|征集|招募|撰写|上报|实施(?!面积)|落实|募集|筹集|筹措|组建|制定|评选|遴选|公布',
  )}`,
);

// Words between the thing counted and its number, e.g. "达到", "控制在", "位居全省".
const closingWords = new RegExp(
  `${anyOf(
    '分别|也|将|已|实现|达到|达|突破|超过|超|至|到|增至|增到|提高到|提升至|提升到|升至|扩大至|扩大到',
    '降至|降到|控制在|保持在|稳定在|保持|稳定',
    '累计|力争|确保|同比|环比|始终|继续|持续|首次|合计|两个|三个|(?<!公)共|[“‘(（、\\s]|全省|全国',
    '(?:高于|低于|快于|高出|低于)(?:省均|省平均|全省平均|全国平均|全省|全国)?(?:水平)?',
    '(?:比|较)(?:全省|全国)(?:平均)?(?:水平)?[高低快慢]',
    '(?:比|较)(?:年初|上年末?|去年|上半年|上年同期|去年同期|同期)',
    // 为 of 行为, 居 of 安居, 列 of 系列, 均 of 人均, 约 of 签约 belong to nouns.
    '位居|位列|名列|排名|排|进入|跻身|不|在|(?<![行作])为|(?<![民宜安群新定])居|(?<![系序陈])列',
    '(?<![人平户])均|各(?!类|级|项)|(?<![签节预履公集])约',
  )}$`,
);

// Verbs of change, e.g. "营业收入同比增长10%"; but "学历提升2.6万人" counts those who rose.
const changingWords = /(?:增长|增加|上升|上涨|提高|提升|下降|降低|减少|收窄|回落|增产|减产|增收)$/;

// What is left before a name once the verbs are gone, e.g. "”", "（含博士", "其中国际级赛事", "了总投资".
const beforeNames = /^(?:[”’"、)）\s]|[（(]含?|其中|了|或|的有)+/;

// What joins a name to the number before, e.g. "学历提升2.6万人和职业教育培训6.5万人次".
const joining = /^(?:和|与|及(?!以)|并)/;

// "重大文旅项目完成年度投资" is "重大文旅项目投资".
const completing =
  /(?<=\p{Script=Han}{2})(?:全年|年内)?(?:累计)?(?:完成|实现)(?:年度)?(?!率)(?=\p{Script=Han}{2})/u;

/** Words for the state of a thing; with nothing beside them they say which of the things named before. */
export const stateWords = '(?:新开工|新签约|开工|竣工|完工|投产|投用|落地|签约)';

// Words that name nothing in particular, e.g. "年度目标为40%", "引导2000名以上".
const emptyWords = new RegExp(
  `^${anyOf(
    '(?:年度|全年|年)?(?:目标|任务|计划|指标)(?:任务)?|完成|总计|每年|每月|目前|引导|建立|发动|带动',
    '推进|加速|加快|惠及|吸引|支持|服务|帮助|指导|涉及|覆盖',
  )}$`,
);

/** How a number stands to the words before it. */
export interface Standing {
  /** Whether it states a change: the verb of change is not part of the name then. */
  changes: boolean;
  /** Whether the words follow another number, to which they may be joined. */
  follows: boolean;
}

/** The words before a number, without those that only say that something is done or reached. */
export function cleanWords(raw: string, { changes, follows }: Standing): string {
  const closed = stripAll(raw.trim(), closingWords);
  const ended = (
    changes ? stripAll(closed.replace(changingWords, ''), closingWords) : closed
  ).replace(/的$/, '');
  const parted = ended.replace(beforeNames, '').replace(follows ? joining : /^$/, '');
  return stripOpening(parted).replace(beforeNames, '').replace(completing, '').trim();
}

/** Whether words before a number name nothing in particular. */
export function isEmpty(words: string): boolean {
  return emptyWords.test(words);
}

function stripAll(words: string, pattern: RegExp): string {
  const shorter = words.replace(pattern, '');
  return shorter === words ? words : stripAll(shorter, pattern);
}

/** Adverbs and verbs gone from the front; listed verbs stay together: `新建、续建项目`, `新增和涵养友城`. */
function stripOpening(words: string): string {
  const plain = stripAll(words, openingAdverbs);
  const shorter = plain.replace(openingVerbs, '');
  return shorter === plain || /^[、和或与及]/.test(shorter) ? plain : stripOpening(shorter);
}
