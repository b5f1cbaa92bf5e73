import type { Assessment, SourcedFigure } from '../../src/domain/assessment.ts';
import type { Commitment, Side } from '../../src/domain/commitment.ts';

/** What a made commitment differs in from an ordinary one. */
export interface Made {
  year?: number;
  department?: string;
  category?: string;
  no?: number;
  title?: string;
  target?: string | null;
  outcome?: string | null;
  /** The department's name as the target's document prints it. */
  printed?: string | null;
}

/** A commitment with a target and without an outcome, unless told otherwise. */
export function makeCommitment(made: Made = {}): Commitment {
  const {
    year = 2025,
    department = 'health',
    category = 'social',
    no = 1,
    title = '办好实事',
  } = made;
  const { target = '新增托位100个', outcome = null, printed = '市卫生健康委' } = made;
  const side = (document: string, text: string | null): Side | null =>
    text === null
      ? null
      : {
          document,
          title: { text: title, lines: { start: no, end: no }, quantities: [] },
          text: { text, lines: { start: no, end: no }, quantities: [] },
          noPrinted: true,
          department:
            printed === null
              ? { id: department, printed: null, inferred: '文件没有印出' }
              : {
                  id: department,
                  printed: { text: printed, lines: { start: no, end: no } },
                  inferred: null,
                },
          category: { id: category, printed: null, inferred: '文件没有印出' },
        };
  return {
    id: `${year}/${department}/${no}`,
    year,
    department,
    category,
    no,
    title: { text: title, lines: { start: no, end: no }, quantities: [] },
    target: side(`${year}-commitments`, target),
    outcome: side(`${year}-outcomes`, outcome),
    places: [],
  };
}

/** An assessment with a score and a rank as far as they are given. */
export function makeAssessment(made: {
  year?: number;
  department: string;
  category?: string;
  score?: number;
  rank?: number;
}): Assessment {
  const figure = (value: number | undefined): SourcedFigure | null =>
    value === undefined
      ? null
      : { value, printed: String(value), line: 1, inferred: null, document: '2022-outcomes' };
  return {
    year: made.year ?? 2022,
    department: made.department,
    category: made.category ?? 'social',
    difficulty_self: null,
    difficulty_rated: null,
    score: figure(made.score),
    rank: figure(made.rank),
  };
}
