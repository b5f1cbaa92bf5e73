import type { Panel } from './panel-drafts.ts';
import type { TrendPoint } from './trend-points.ts';

/**
 * What the panels show, for their title: how many of the last targets stand in which way against those
 * before them. Of a number to be kept down a lower target is a stricter one, which is no lower aim.
 */
export interface PanelFinding {
  measures: number;
  raised: number;
  /** Lower numbers, of which less is better; ranks are raised and lowered like others. */
  tightened: number;
  kept: number;
  lowered: number;
  /** Higher numbers, of which less is better. */
  loosened: number;
  /** What can be seen where no target is held against one before it. */
  beyond: PanelsBeyond;
}

/** Each measure is counted once at most, in the first of these that holds. */
export interface PanelsBeyond {
  /** Targets over, at and under the outcome of an earlier year, of which more is better. */
  over: number;
  at: number;
  under: number;
  /** Target and outcome of one year, held against each other. */
  answered: number;
  /** The years that any of the measures is told of. */
  years: number[];
}

export function findPanels(panels: readonly Panel[]): PanelFinding {
  const changes = panels.map(({ trend: { points, better, rank } }) => ({
    standing: points.findLast(({ kind }) => kind === 'target')?.change ?? null,
    strict: better === 'lower' && !rank,
  }));
  const count = (standing: TrendPoint['change'], strict?: boolean) =>
    changes.filter(
      (change) =>
        change.standing === standing && (strict === undefined || change.strict === strict),
    ).length;
  return {
    measures: panels.length,
    raised: count('above', false),
    tightened: count('above', true),
    kept: count('at'),
    lowered: count('below', false),
    loosened: count('below', true),
    beyond: findBeyond(panels),
  };
}

function findBeyond(panels: readonly Panel[]): PanelsBeyond {
  const kinds = panels.map(({ trend: { points, better, rank } }) => {
    const ambition = points.find((point) => point.ambition !== null)?.ambition ?? null;
    if (ambition !== null && (better === 'higher' || rank)) {
      return ambition;
    }
    return points.some(({ reading }) => reading !== null) ? 'answered' : null;
  });
  const count = (kind: (typeof kinds)[number]) => kinds.filter((each) => each === kind).length;
  const years = panels.flatMap(({ trend }) => trend.points.map(({ year }) => year));
  return {
    over: count('above'),
    at: count('at'),
    under: count('below'),
    answered: count('answered'),
    years: [...new Set(years)].sort((a, b) => a - b),
  };
}
