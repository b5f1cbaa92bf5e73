import { addresses } from './address.ts';
import type { Reading } from './comparison/comparison.ts';
import { assessmentsByDepartmentYear, type ListingSource } from './listed-targets.ts';

/** A commitment with everything that is known of it, in one row. A type, so that it is also a row of CSV. */
export type ListedCommitment = {
  commitment_id: string;
  /** Address of its page, from the root of the host. */
  url: string;
  year: number;
  category: string;
  department_id: string;
  department: string;
  /** Number within department and year. */
  no: number;
  title: string;
  /** As printed, or `null`: not in the documents. */
  target: string | null;
  target_document: string | null;
  target_line: number | null;
  /** As printed, or `null`: not in the documents. */
  outcome: string | null;
  outcome_document: string | null;
  outcome_line: number | null;
  /** How many target quantities it has. */
  targets: number;
  /** Readings of its target quantities, in the order of the text; in CSV joined by `|`. */
  readings: Reading[];
  /** Figures of the department and year, where they are published. */
  difficulty_self: number | null;
  difficulty_rated: number | null;
  score: number | null;
  rank: number | null;
};

/** All commitments, in their order. */
export function toListedCommitments(source: ListingSource): ListedCommitment[] {
  const assessments = assessmentsByDepartmentYear(source.assessments);
  return source.commitments.map((commitment) => {
    const { id, year, category, department, no, title, target, outcome } = commitment;
    const readings = source
      .comparisonsOf(commitment)
      .filter((comparison) => comparison.target !== null)
      .map(({ reading }) => reading);
    const assessment = assessments.get(`${year}/${department}`);
    return {
      commitment_id: id,
      url: source.link(addresses.commitment(id)),
      year,
      category,
      department_id: department,
      department: source.department(department).name,
      no,
      title: title.text,
      target: target?.text.text ?? null,
      target_document: target?.document ?? null,
      target_line: target?.text.lines.start ?? null,
      outcome: outcome?.text.text ?? null,
      outcome_document: outcome?.document ?? null,
      outcome_line: outcome?.text.lines.start ?? null,
      targets: readings.length,
      readings,
      difficulty_self: assessment?.difficulty_self?.value ?? null,
      difficulty_rated: assessment?.difficulty_rated?.value ?? null,
      score: assessment?.score?.value ?? null,
      rank: assessment?.rank?.value ?? null,
    };
  });
}
