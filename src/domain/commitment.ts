import type { CommitmentId } from './identity.ts';
import {
  type PublishedPlace,
  type PublishedPlaces,
  placesOfCommitment,
} from './quantity/published-places.ts';
import type { Attribution, ReadPassage, StatementsFile } from './statement.ts';

/** One side of a commitment: what one document says of it. */
export interface Side {
  /** Identity of the document. */
  document: string;
  /** Title as that document prints it. */
  title: ReadPassage;
  /** The target, or the outcome, as printed. */
  text: ReadPassage;
  /** Whether the document prints the item's number. */
  noPrinted: boolean;
  department: Attribution;
  category: Attribution;
}

/** What a department promised for a year under one number: a target, an outcome, or both. */
export interface Commitment {
  id: CommitmentId;
  year: number;
  department: string;
  category: string;
  no: number;
  /** The commitment's own title; the outcome table's only where no target is in the documents. */
  title: ReadPassage;
  /** What is to be reached, or `null`: 目标原文未收录. */
  target: Side | null;
  /** What the department reports to have reached, or `null`: 未见结果公布. */
  outcome: Side | null;
  /** Its numbers that have been published with an address of their own. */
  places: readonly PublishedPlace[];
}

type Sides = { target: Side | null; outcome: Side | null };

/**
 * Joins the statements of all documents into commitments: same year, department and number.
 * Sorted by year (latest first), then by identity's department and number.
 *
 * @param places Numbers that have been published; without them all are numbered as they are read.
 */
export function joinCommitments(
  files: readonly StatementsFile[],
  places: PublishedPlaces = new Map(),
): Commitment[] {
  const joined = new Map<CommitmentId, Sides & { year: number; no: number }>();
  for (const file of files) {
    for (const block of file.blocks) {
      for (const statement of block.statements) {
        const side: Side = {
          document: file.id,
          title: statement.title,
          text: statement.text,
          noPrinted: statement.no_printed,
          department: block.department,
          category: block.category,
        };
        const known = joined.get(statement.commitment) ?? {
          year: file.year,
          no: statement.no,
          target: null,
          outcome: null,
        };
        joined.set(statement.commitment, {
          ...known,
          [file.kind === 'commitments' ? 'target' : 'outcome']: side,
        });
      }
    }
  }
  return [...joined]
    .map(([id, sides]) => ({ ...toCommitment(id, sides), places: placesOfCommitment(places, id) }))
    .sort(compareCommitments);
}

function toCommitment(
  id: CommitmentId,
  sides: Sides & { year: number; no: number },
): Omit<Commitment, 'places'> {
  const own = sides.target ?? sides.outcome;
  if (own === null) {
    throw new Error(`${id}: a commitment needs a target or an outcome`);
  }
  return {
    id,
    year: sides.year,
    department: own.department.id,
    category: own.category.id,
    no: sides.no,
    title: own.title,
    target: sides.target,
    outcome: sides.outcome,
  };
}

/** Latest year first, then department, then number. */
function compareCommitments(a: Commitment, b: Commitment): number {
  return b.year - a.year || compareText(a.department, b.department) || a.no - b.no;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sides that are there, target first. */
export function sidesOf(commitment: Commitment): Side[] {
  return [commitment.target, commitment.outcome].filter((side) => side !== null);
}

/** How the department's name is printed, or `null` where no document of this commitment prints it. */
export function printedDepartment(commitment: Commitment): string | null {
  return (
    sidesOf(commitment).find((side) => side.department.printed)?.department.printed?.text ?? null
  );
}

/** Why the department is inferred, or `null` where a document prints it. */
export function inferredDepartment(commitment: Commitment): string | null {
  return inferredReason(sidesOf(commitment).map((side) => side.department));
}

/** Why the category is inferred, or `null` where a document prints it. */
export function inferredCategory(commitment: Commitment): string | null {
  return inferredReason(sidesOf(commitment).map((side) => side.category));
}

function inferredReason(attributions: readonly Attribution[]): string | null {
  if (attributions.some((attribution) => attribution.printed !== null)) {
    return null;
  }
  return attributions[0]?.inferred ?? null;
}
