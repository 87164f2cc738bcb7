export const bankStatementProblems = [
  'not_xml',
  'encoding',
  'document_type',
  'unsupported_message',
  'missing',
  'amount',
  'date',
  'too_large',
  'too_many',
  'too_deep',
  'text_too_long',
] as const;
export type BankStatementProblem = (typeof bankStatementProblems)[number];

/** Why a file cannot be read, and in which line (from 1). Nothing of it may be kept. */
export class BankStatementError extends Error {
  override readonly name = 'BankStatementError';
  readonly problem: BankStatementProblem;
  readonly line: number;
  /** The element or the parser's words; never more than 200 characters. */
  readonly detail: string;

  constructor(problem: BankStatementProblem, line: number, detail: string) {
    super(`Line ${line}: ${problem} (${detail.slice(0, 200)})`);
    this.problem = problem;
    this.line = line;
    this.detail = detail.slice(0, 200);
  }
}
