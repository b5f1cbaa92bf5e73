import type { Reading } from './constructions.ts';
import { cleanWords, isEmpty, stateWords } from './counted-words.ts';
import type { Quantity } from './quantity.ts';
import { clauseStops, type Scanner, sentenceStops } from './scanner.ts';

/** A number in its text, as far as it matters to what it counts. */
export type Placed = Reading & Pick<Quantity, 'role' | 'basis'>;

// These name or date a thing; they count none.
const naming: readonly Quantity['role'][] = ['label', 'date', 'ordinal'];

/**
 * What each number of a text counts, as far as its clause tells: the noun that follows it (`新增100家企业`),
 * else the words before it without their verbs (`授权产品160种以上`), else what the number counts that it goes
 * on from (`网零增速11.8%，居全省第2`). `null` where none can be told, and for names and dates.
 */
export function nameAllCounted(scanner: Scanner, readings: readonly Placed[]): (string | null)[] {
  const named: (string | null)[] = [];
  for (const [index, reading] of readings.entries()) {
    const found = nameCounted({ scanner, readings, named }, index);
    named.push(naming.includes(reading.role) ? null : found);
  }
  return named;
}

/** A text with its numbers and what those before the one in question count. */
interface Naming {
  scanner: Scanner;
  readings: readonly Placed[];
  named: readonly (string | null)[];
}

function nameCounted(naming: Naming, index: number): string | null {
  const dealt = nameDealt(naming, index);
  if (dealt !== undefined) {
    return dealt;
  }
  return nounAfter(naming, index) ?? nameBefore(naming, index);
}

/**
 * Numbers that follow each other with nothing but 、 or 和 between them are dealt to things named in a list of
 * the same length: `上市后备企业和股份制公司20家、100家`, or to the numbers before them:
 * `游客6500万人次、收入620亿元，分别增长10%、12%`. `undefined` where there is no such list; `null` where there
 * is one that cannot be dealt.
 */
function nameDealt({ scanner, readings, named }: Naming, index: number): string | null | undefined {
  const follows = (at: number) =>
    /^[、和]$/.test(scanner.folded.slice(readings[at - 1]?.end ?? 0, readings[at]?.start));
  let first = index;
  while (first > 0 && follows(first)) {
    first -= 1;
  }
  let last = index;
  while (last + 1 < readings.length && follows(last + 1)) {
    last += 1;
  }
  const opening = readings[first];
  if (opening === undefined || first === last) {
    return undefined;
  }
  const count = last - first + 1;
  const clause = scanner.before(opening.start, clauseStops);
  const severally = /分别/.test(clause);
  const changes = opening.basis !== 'level';
  const words = cleanWords(clause, { changes, follows: false });
  if (words === '') {
    const earlier = readings
      .slice(0, first)
      .map((each, at) => ({ each, name: named[at] ?? null }))
      .filter(({ each }) => states(each) && each.basis === 'level')
      .slice(-count);
    return earlier.length === count ? (earlier[index - first]?.name ?? null) : null;
  }
  const names = groupNames(readings, first, count, clause) ?? shareEnds(words.split(/[、和与及]/));
  // A name that ends in a number is a pair of its own, e.g. "项目322个、10亿元以上项目72个".
  const fits = names.length === count && !names.some((name) => /\d\D{0,2}$/.test(name));
  if (fits) {
    return names[index - first] ?? null;
  }
  return severally ? null : undefined;
}

/**
 * The names of a group that is counted in its name: `批发、零售、住宿、餐饮四大行业增速` are 批发行业增速 and so on.
 */
function groupNames(
  readings: readonly Placed[],
  first: number,
  count: number,
  clause: string,
): string[] | null {
  const clauseStart = (readings[first]?.start ?? 0) - clause.length;
  const group = readings
    .slice(0, first)
    .findLast(
      ({ start, role, value }) => start >= clauseStart && role === 'label' && value === count,
    );
  if (group === undefined) {
    return null;
  }
  const listed = clause.slice(0, group.start - clauseStart).replace(/^.*的/, '');
  const kind = cleanWords(clause.slice(group.end - clauseStart), {
    changes: true,
    follows: false,
  });
  return listed.split(/[、和与及]/).map((name) => name + kind);
}

// Words that open each name of a list, e.g. "新开工、竣工固定资产投资项目".
const listedStates = new RegExp(`^${stateWords}$`);

/**
 * Gives each name of a list what stands only with the last: `C证、B证持证率` is C证持证率 and B证持证率,
 * `新开工、竣工项目` is 新开工项目 and 竣工项目.
 */
function shareEnds(names: readonly string[]): string[] {
  const last = names.at(-1) ?? '';
  return names.map((name, index) => {
    if (index === names.length - 1) {
      return name;
    }
    if (listedStates.test(name)) {
      return name + last.replace(new RegExp(`^${stateWords}`), '');
    }
    const joint = last.indexOf(name.slice(-1));
    const rest = joint === -1 ? '' : last.slice(joint + 1);
    return rest.length >= 2 ? name + rest : name;
  });
}

// Verbs that part the thing counted from what it does, e.g. "30个项目获省重点立项", "2万名职工建立公积金制度".
const predicates = new RegExp(
  [
    '占(?!地)|达|增长|竣工|开工|建成|入选|完成|实现|列入|获(?!奖)|落地|着手|回归|追回|参加|参与|接受|安装|提供',
    '超额|共计|保障|享受|建立|收归|赴|挂职|通过|开展|减轻|结对|运行|经营|销售|就业|布局|拓展|做强|挂牌|上挂|涵盖|全部|全面|在(?![外校册建编职岗读库线])|并|以(?![上下内外])',
    '和|与|及(?!以)|、|均|，',
  ].join('|'),
  'u',
);

function nounAfter(naming: Naming, index: number): string | null {
  const { scanner, readings } = naming;
  const reading = readings[index];
  const next = readings[index + 1];
  if (reading === undefined || next?.role === 'stretch') {
    return null;
  }
  // e.g. "为1.2万名80岁以上老人", "450名0-6岁残疾儿童"
  if (next?.role === 'threshold' && next.start === reading.end) {
    const noun = nounAfter(naming, index + 1);
    return noun === null ? null : scanner.text.slice(next.start, next.end) + noun;
  }
  const end = Math.min(next?.start ?? scanner.text.length, reading.end + 20);
  const rest = scanner.folded.slice(reading.end, end);
  const phrase = /^的?([\p{Script=Han}A-Za-z“”‘’（）()·]{2,20})/u.exec(rest)?.[1] ?? '';
  // e.g. "8-10名带动能力强、有影响力的名师"
  const described =
    /^\p{Script=Han}{2,8}[强高好优大]、[^，,。；;、]{1,12}的(\p{Script=Han}{2,8})/u.exec(rest)?.[1];
  const noun = withoutLessons(
    described ?? listedNoun(rest) ?? partNoun(phrase, reading, scanner),
    reading,
  ).replace(/[（(][^（）()]*$|(?:已|均|都)$/g, '');
  // Not "120.41亿元(含杭州、嘉兴)" nor "21.48万吨已全部到位": there the thing stands before its number.
  return noun.length < 2 || /^(?:的|以|并|等|已全|[()（）])/.test(noun) ? null : balanced(noun);
}

// What is said of those named in a list, e.g. "退役军人和军属就业创业", "运动员、观众来湖参赛".
const listedPeople =
  /^(\p{Script=Han}{2,6}(?:和|与|、)\p{Script=Han}{2,4}?)(?=就业|创业|来|参加|参与|参赛|参训|接受|享受)/u;

/** Two kinds that one number counts together, up to what they do; `null` where it is not so. */
function listedNoun(rest: string): string | null {
  const listed = listedPeople.exec(rest)?.[1];
  return listed === undefined || predicates.test(listed.replace(/[和与、]/, '')) ? null : listed;
}

/** Schools are counted in `所`, not what they teach: `2所师范类院校课程` are two 师范类院校. */
function withoutLessons(noun: string, { unit }: Reading): string {
  return unit === '所'
    ? noun.replace(/(?<=院校|学校|高校|大学|小学|中学)(?:课程|课堂|教材)$/, '')
    : noun;
}

/** A phrase after a number up to what is said of the thing; a share is one of all that follows it. */
function partNoun(phrase: string, reading: Reading, scanner: Scanner): string {
  if (predicates.exec(phrase)?.index === 0) {
    return '';
  }
  if (reading.unit === '%') {
    return phrase.split(/[和与并、，]|及(?!以)/u)[0] ?? '';
  }
  // e.g. "建立拥有15000件档案的专题数据库"
  const owned = /(?:拥有|含有)$/.test(scanner.folded.slice(0, reading.start));
  const noun = phrase.split(predicates)[0] ?? '';
  return owned ? noun.replace(/的.*$/, '') : noun;
}

/** The words before a number, or where they name nothing themselves what an earlier number counts. */
function nameBefore(naming: Naming, index: number): string | null {
  const { scanner, readings } = naming;
  const reading = readings[index];
  if (reading === undefined) {
    return null;
  }
  const clause = scanner.before(reading.start, clauseStops);
  // A label or a threshold stands inside the name of what is counted: "3亿元以上项目300个".
  const cut = readings.slice(0, index).findLast(({ role }) => cuts(role));
  const from = Math.max(reading.start - clause.length, cut?.end ?? 0);
  const raw = scanner.folded.slice(from, reading.start);
  const cleaned = cleanWords(raw, {
    changes: reading.basis !== 'level',
    follows: from === cut?.end,
  });
  const words = balanced(cleaned.replace(otherDocuments, '')) + placeWords(raw, reading);
  if (words === '') {
    return /均|分别/.test(raw) || cut?.role === 'date' ? null : goesOnFrom(naming, index);
  }
  if (isEmpty(words)) {
    return null;
  }
  // Of things in a list each is so many: "项目引进、建成、投产各1个".
  if (/各$/.test(raw) && /[、和与]/.test(words)) {
    return `${words}（各）`;
  }
  return complete(naming, index, words) ?? (words.length < 2 ? null : words);
}

// A document that opens a list is not counted with what ends it, e.g. "评估报告、社科联课题5-6项".
const otherDocuments = /^.*(?:报告|方案|规划)、(?=[^、]{4,}$)(?![^、]*(?:报告|方案|规划)$)/;

/** A place that rises is that of the thing, not the thing: `研发活动率全省排名提升3位`. */
function placeWords(raw: string, { basis, unit }: Placed): string {
  const changes = basis !== 'level' && (unit === '位' || unit === '位次' || unit === '个位次');
  return changes
    ? (/((?:全省|全国|全市)?(?:排名|位次|名次))(?:提升|提高|上升|前移|下降|后移)$/.exec(raw)?.[1] ??
        '')
    : '';
}

function cuts(role: Quantity['role']): boolean {
  return role !== 'label' && role !== 'threshold' && role !== 'ordinal';
}

// Words that name a side of what was counted before, e.g. "重大事项30个以上,数量居全省前三".
const sides =
  /^(?:数量|金额|人数|总数|总量|总规模|占比|比重|增速|增幅|降幅|完成率|开工率|竣工率|办结率|处置率|超(?:承诺|目标|任务|计划|年度目标))$/;

/** What words that are not whole by themselves mean after the number before: `项目开工167个、竣工123个`. */
function complete(naming: Naming, index: number, words: string): string | null {
  const bareState = listedStates.test(words);
  const bareSize = /(?:以上|以下|以内)$/.test(words);
  if (!bareState && !bareSize && !sides.test(words)) {
    return null;
  }
  const before = goesOnFrom(naming, index);
  if (before === null) {
    return null;
  }
  if (bareSize) {
    return words + before.replace(/^.*(?:以上|以下|以内)/, '');
  }
  // "资产总额3346亿元，总量全省前四" is the same thing once more.
  if (
    before.endsWith(words) ||
    (/^(?:总|数量|金额)/.test(words) && /(?:额|量|数|资金)$/.test(before))
  ) {
    return before;
  }
  return before.replace(new RegExp(`${stateWords}$`), '') + words;
}

/** What the number counts from which this one goes on, in the same part of the sentence. */
function goesOnFrom({ scanner, readings, named }: Naming, index: number): string | null {
  const start = readings[index]?.start ?? 0;
  const part = start - scanner.before(start, sentenceStops).length;
  const earlier = readings.slice(0, index).findLastIndex((each, at) => {
    const goesOn = each.basis === 'level' || (named[at] ?? null) === null;
    return each.start >= part && goesOn && (states(each) || each.role === 'benchmark');
  });
  const name = earlier === -1 ? null : (named[earlier] ?? null);
  // A place that follows a rate of completion may be that of the whole.
  return readings[index]?.unit === '名次' && name?.endsWith('完成率') ? null : name;
}

function states({ role }: Pick<Quantity, 'role'>): boolean {
  return role === 'target' || role === 'stretch' || role === 'result' || role === 'forecast';
}

/** Without quotation marks whose other half is missing. */
function balanced(words: string): string {
  const opened = words.split('“').length - words.split('”').length;
  return opened === 0 ? words : words.replace(/^”|“$/, '').replace(opened > 0 ? /“/ : /”/, '');
}
