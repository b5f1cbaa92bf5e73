import type { Reading } from './constructions.ts';
import { clauseStops, type Scanner } from './scanner.ts';

// Verbs that open a clause before the thing counted, e.g. "新增", "累计完成", "力争年内引进".
const openingVerbs =
  /^(?:(?:全年|全市|年度|年内|累计|力争|争取|确保|预计|共|均|已|再|并|其中|同时|全系统|年末)*(?:新增|新建|新设|新引进|新认定|新培育|引进|引育|招引|招录|完成|实现|建成|创成|创建|建设|打造|培育|开展|举办|组织|推出|安装|获得|争取|新签约|签约|入选|取得|突破|推动|发放|提供|新获批|获批|达成|承办)*)/;

// Words between the thing counted and its number, e.g. "达到", "控制在", "分别达到", "比重达".
const closingWords =
  /(?:分别|均|各|也|将|已)*(?:实现|达到|达|突破|超过|超|为|至|增长|增加|提高到|提升至|提升到|提高|提升|扩大至|下降|降低|减少|控制在|保持在|保持|累计|力争|确保|同比|较年初|不|居|位居|位列|名列|排名|列|约|在)*$/;

// What is left before a name once the verbs are gone, e.g. "、续建项目", "（含博士", "其中国际级赛事", "了总投资".
const beforeNames = /^(?:[”’"、)）]|[（(]含?|其中|了|或)+/;

/**
 * What a number counts, as far as its clause tells: the noun that follows it (`新增100家企业`), else
 * the words before it without their verbs (`授权产品160种以上`). `null` where neither can be told.
 */
export function nameCounted(
  scanner: Scanner,
  readings: readonly Reading[],
  index: number,
): string | null {
  const reading = readings[index];
  if (reading === undefined) {
    return null;
  }
  const shared = nameDistributed(scanner, readings, index);
  if (shared !== null) {
    return shared;
  }
  const next = readings[index + 1];
  const after = next?.role === 'stretch' ? null : nounAfter(scanner, reading, next);
  // A label stands inside the name of what is counted, e.g. "“15分钟品质文化生活圈”450个".
  const previous = readings.slice(0, index).findLast(({ role }) => role !== 'label');
  if (reading.role === 'stretch' && previous !== undefined && previous.end === reading.start) {
    return nameCounted(scanner, readings, index - 1);
  }
  return after ?? nounBefore(scanner, reading, previous);
}

/**
 * Numbers that follow each other with nothing but 、 between them are dealt to things named in a list
 * of the same length: `上市后备企业和股份制公司20家、100家`, `新开工、竣工项目分别达到160个、110个`.
 */
function nameDistributed(
  scanner: Scanner,
  readings: readonly Reading[],
  index: number,
): string | null {
  const follows = (at: number) =>
    scanner.folded.slice(readings[at - 1]?.end ?? 0, readings[at]?.start) === '、';
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
    return null;
  }
  const clause = scanner.before(opening.start, clauseStops);
  const names = clause
    .replace(closingWords, '')
    .replace(openingVerbs, '')
    .split(/[、和与及]/);
  // A name that ends in a number is a pair of its own, e.g. "项目322个、10亿元以上项目72个".
  const dealt = names.length === last - first + 1 && !names.some((name) => /\d\D{0,2}$/.test(name));
  return dealt ? (names[index - first] ?? null) : null;
}

function nounAfter(scanner: Scanner, reading: Reading, next: Reading | undefined): string | null {
  const end = Math.min(next?.start ?? scanner.text.length, reading.end + 16);
  const match = /^的?([\p{Script=Han}A-Za-z“”‘’（）()·]{2,16})/u.exec(
    scanner.folded.slice(reading.end, end),
  );
  const noun = match?.[1]?.split(
    /(?:占|达|增长|竣工|开工|入选|完成|实现|以(?![上下内外])|和|与|及(?!以)|、|均|，)/u,
  )[0];
  // Not "120.41亿元(含杭州、嘉兴)" nor "21.48万吨已全部到位": there the thing stands before its number.
  return noun === undefined || noun.length < 2 || /^(?:的|以|并|等|已全|[()（）])/.test(noun)
    ? null
    : noun;
}

function nounBefore(
  scanner: Scanner,
  reading: Reading,
  previous: Reading | undefined,
): string | null {
  const clause = scanner.before(reading.start, clauseStops);
  const from = Math.max(reading.start - clause.length, previous?.end ?? 0);
  const words = scanner.folded
    .slice(from, reading.start)
    // e.g. "学历提升2.6万人和职业教育培训6.5万人次"
    .replace(from === previous?.end ? /^[、和与及\s]+/ : /^[、\s]+/, '')
    .replace(/(?:(?:在|居|位居|位列|列)?(?:全省|全国))?[“"]?$/, '')
    .replace(closingWords, '')
    .replace(openingVerbs, '')
    .replace(beforeNames, '')
    .replace(/[“‘(（]+$/, '')
    .trim();
  return words.length < 2 ? null : words;
}
