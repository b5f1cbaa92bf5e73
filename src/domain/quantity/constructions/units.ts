import {
  boundsAfter,
  classUnits,
  closingUnits,
  denominators,
  looseningWords,
  multipliers,
  shortTimeUnits,
  units,
  wordsFromUnits,
} from '../lexicon.ts';
import type { Comparator } from '../quantity.ts';
import type { Read, Scanner } from '../scanner.ts';

/** The multiplier and unit after a number, as printed but without blanks. */
export function readUnit(
  scanner: Scanner,
  at: number,
): { unit: string | null; loose: boolean; end: number } {
  const whole = scanner.word(at, ['个亿', '个千万', '个百万']);
  // Not "5个亿元以上项目", "2个百亿级产业": these are things of that size.
  if (whole !== null && !/[元级]/.test(scanner.folded[whole.end] ?? '')) {
    return { unit: whole.value.slice(1), loose: false, end: whole.end };
  }
  const ratio = scanner.has(at, '/')
    ? scanner.word(at + 1, ['10万', '十万', '百万', '万', '千'])
    : null;
  if (ratio !== null) {
    return { unit: `/${ratio.value}`, loose: false, end: ratio.end };
  }
  // e.g. "4600余万元" or "6000余棵": the loosening word stands on either side of the multiplier
  const early = scanner.word(at, looseningWords);
  const multiplier = scanner.word(scanner.skipBlanks(early?.end ?? at), multipliers);
  const late = scanner.word(multiplier?.end ?? at, looseningWords);
  const loosening = multiplier === null ? late : (early ?? late);
  const unitAt = Math.max(multiplier?.end ?? at, loosening?.end ?? 0);
  const unit = readPlainUnit(scanner, scanner.skipBlanks(unitAt));
  if (unit !== null) {
    const plain = unit.value.replace('％', '%');
    return { unit: `${multiplier?.value ?? ''}${plain}`, loose: loosening !== null, end: unit.end };
  }
  if (multiplier === null || early !== null) {
    // Without a unit after it a loosening word is a word of its own, e.g. "余" of "余额".
    return { unit: null, loose: false, end: at };
  }
  return (
    classUnitAfter(scanner, at) ?? { unit: multiplier.value, loose: false, end: multiplier.end }
  );
}

/** `110千伏`: the 千 belongs to the unit. */
function classUnitAfter(scanner: Scanner, at: number) {
  const unit = scanner.word(at, classUnits);
  return unit === null ? null : { unit: unit.value, loose: false, end: unit.end };
}

const unitsWithinWords = units.filter((unit) => !closingUnits.includes(unit));

/** A unit, or two with a stroke between them (`港币/股`, `张/千人`). */
function readPlainUnit(scanner: Scanner, at: number): Read<string> | null {
  const medal = scanner.word(at, ['金', '银', '铜']);
  if (medal !== null && (scanner.isDigit(medal.end) || scanner.isClauseEnd(medal.end))) {
    return medal;
  }
  // e.g. "管理层级压缩至4级以内"; but "5000吨级", "3级以上医院" name a class
  if (/^级(?:以内|之内|以下)/.test(scanner.folded.slice(at, at + 3))) {
    return { value: '级', end: at + 1 };
  }
  const unit = scanner.word(at, scanner.isHan(at + 2) ? unitsWithinWords : units);
  if (unit !== null && wordsFromUnits[unit.value]?.includes(scanner.folded[unit.end] ?? '。')) {
    return null;
  }
  if (unit === null || (/[A-Za-z]$/.test(unit.value) && scanner.isLatin(unit.end))) {
    return null;
  }
  // e.g. "17.89万家(次)", "8000套（间）": the alternative belongs to the unit
  const other = /^[（(](\p{Script=Han}{1,2})[）)]/u.exec(scanner.folded.slice(unit.end));
  if (other !== null && [...units, '次'].includes(other[1] ?? '')) {
    return { value: unit.value + other[0], end: unit.end + other[0].length };
  }
  const per = scanner.has(unit.end, '/') ? scanner.word(unit.end + 1, denominators) : null;
  return per === null ? unit : { value: `${unit.value}/${per.value}`, end: per.end };
}

/**
 * A bounding word after a number and its unit, e.g. `以上`, `（含）以上`; 内 alone bounds a short time, e.g.
 * `压缩至4小时内`.
 */
export function readBoundAfter(
  scanner: Scanner,
  at: number,
  unit: string | null,
): Read<Comparator> | null {
  const included = /^[（(]不?含[）)]/.exec(scanner.folded.slice(at, at + 4))?.[0].length ?? 0;
  const word = scanner.word(at + included, Object.keys(boundsAfter));
  if (word !== null) {
    return { value: boundsAfter[word.value] ?? '=', end: word.end };
  }
  const within = shortTimeUnits.includes(unit ?? '') && scanner.has(at, '内');
  return within ? { value: '<=', end: at + 1 } : null;
}
