/** What can be wrong with a table. Tests and tools go by the code, people by the message. */
export type ProblemCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'header-mismatch'
  | 'field-invalid'
  | 'id-repeated'
  | 'reference-unknown'
  | 'quotation-altered';

/** One fault, with the place where it is mended. */
export interface TableProblem {
  readonly code: ProblemCode;
  /** Path from the project's root. */
  readonly file: string;
  /** Line in the file, from 1; 0 where the whole file is meant. */
  readonly line: number;
  /** Column or key as the file spells it; empty where the whole row is meant. */
  readonly field: string;
  /** What is wrong; what to do. */
  readonly message: string;
}

/** One line, in the form editors make a link of: `file:line:field: message`. */
export function describeProblem({ file, line, field, message }: TableProblem): string {
  const place = [file, ...(line > 0 ? [line] : []), ...(field ? [field] : [])].join(':');
  return `${place}: ${message}`;
}

/** How many problems the message of a TableError spells out; the list holds all of them. */
const SPELLED_OUT = 20;

/** Thrown once for all faults of all tables, so that one run shows everything there is to mend. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly problems: readonly TableProblem[];

  constructor(problems: readonly TableProblem[]) {
    const lines = problems.slice(0, SPELLED_OUT).map(describeProblem);
    const rest = problems.length - lines.length;
    if (rest > 0) lines.push(`… and ${rest} more; \`npm run facts -- check\` lists them all`);
    super(`${problems.length} fault(s) in the fact tables\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
