import { fold } from './fold.ts';
import { type NumberCondition, readCondition } from './number-condition.ts';

/** One thing that is asked of a commitment. */
export type Term = TextTerm | NumberTerm;

/** A run of characters that must stand in a commitment. */
export interface TextTerm {
  kind: 'text';
  /** As typed, to be shown; without the signs of the query. */
  typed: string;
  /** Folded, to be searched; never empty. */
  folded: string;
  /** In quotation marks: as it is, and nothing instead of it. */
  verbatim: boolean;
}

/** A quantity that must stand in it; or, where they stand anywhere, the characters themselves. */
export interface NumberTerm {
  kind: 'number';
  typed: string;
  folded: string;
  condition: NumberCondition;
}

/** One way of saying what is asked, in its parts. */
export interface Query {
  /** All of them must be met. */
  terms: Term[];
  /** None of them may stand there. */
  excluded: TextTerm[];
  /** The texts of all terms as one, where there are several: a copied passage has blanks that mean nothing. */
  joined: string | null;
}

// What stands between two signs `|`; one in a phrase in quotation marks is a character: `"A|B"`.
const between = /(?:["“「『][^"“”「『』」]*["”」』]|[^|｜])+/g;

/**
 * Parts a query into several ways of saying it, of which one is enough: `托育 机构|托位`. Those that ask nothing are
 * left out; none are left where nothing is asked.
 */
export function splitWays(query: string): string[] {
  return (query.match(between) ?? [])
    .map((way) => way.trim())
    .filter((way) => parseQuery(way).terms.length > 0);
}

// A phrase in quotation marks, from blank to blank, or anything else up to a blank; the sign `-` excludes:
// `"养老 服务"`, `“养老服务”`, `-托育`, `养老`.
const part =
  /(?<minus>[-－−])?(?:["“”「『](?<phrase>[^"“”「『』」]+)["“”」』](?=\s|$)|(?<plain>\S+))/g;

/**
 * Parses one way of a query at blanks. `≥100 家`, `100..500`, `>50 亿元` ask for quantities; `"…"` asks for a phrase as it is;
 * `-…` after another part excludes. What folds to nothing (`“”`) is no term, and each term counts once.
 *
 * @param units Base units that there are; another word after a number is a term of its own.
 */
export function parseQuery(query: string, units: readonly string[] = []): Query {
  const { conditions, rest } = takeConditions(query, units);
  const texts = new Map<string, TextTerm>();
  const excluded = new Map<string, TextTerm>();
  const inOrder: string[] = [];
  for (const { 0: whole, groups = {} } of rest.matchAll(part)) {
    // At the very beginning a dash is a character like others: `-11月` stands in `1-11月`.
    const excludes = groups.minus !== undefined && texts.size + conditions.length > 0;
    const typed = withoutOpening(excludes || groups.minus === undefined ? innerOf(groups) : whole);
    // While one types `养老 -托育`, there is a moment of `养老 -`.
    const isUnfinished = /^[-－−]$/.test(typed) && texts.size + conditions.length > 0;
    const folded = isUnfinished ? '' : fold(typed);
    const target = excludes ? excluded : texts;
    if (!(excludes || isUnfinished)) {
      inOrder.push(folded);
    }
    if (folded !== '' && !target.has(folded)) {
      target.set(folded, { kind: 'text', typed, folded, verbatim: groups.phrase !== undefined });
    }
  }
  return {
    terms: [...texts.values(), ...conditions],
    excluded: [...excluded.values()],
    joined: texts.size > 1 ? inOrder.join('') : null,
  };
}

/** A quotation that is not closed, `“养老`, is none yet. */
function withoutOpening(typed: string): string {
  return typed.replace(/^["“”「『](?=[^"“”「『』」]+$)/, '');
}

function innerOf(groups: Readonly<Record<string, string | undefined>>): string {
  return groups.phrase ?? groups.plain ?? '';
}

/** As brackets 》 and 《 would fold to nothing: of `》50 亿元` the characters 50亿元 would be left. */
function withSigns(typed: string): string {
  return typed.replaceAll('》', '>').replaceAll('《', '<');
}

/** Takes the conditions on quantities out of a query. */
function takeConditions(query: string, units: readonly string[]) {
  const conditions: NumberTerm[] = [];
  let rest = '';
  let at = 0;
  while (at < query.length) {
    const isStart = at === 0 || /\s/.test(query.charAt(at - 1));
    const read = isStart ? readCondition(query.slice(at), units) : null;
    if (read === null) {
      rest += query.charAt(at);
      at += 1;
    } else {
      const typed = query.slice(at, at + read.length).trim();
      conditions.push({
        kind: 'number',
        typed,
        folded: fold(withSigns(typed)),
        condition: read.condition,
      });
      at += read.length;
    }
  }
  return { conditions, rest };
}
