export type PolicyProblemCode =
  | 'empty'
  | 'unknown_role'
  | 'unknown_flag'
  | 'unknown_parent'
  | 'parent_cycle'
  | 'unknown_level'
  | 'level_cycle'
  | 'level_without_effect'
  | 'not_a_parent'
  | 'too_many'
  | 'unreachable_action'
  | 'collection_with_level'
  | 'ambiguous_action'
  | 'unknown_action'
  | 'unknown_type';

/** One thing that is wrong with a policy: where, and what would repair it. */
export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  readonly at: string;
  readonly message: string;
}

/** A policy that cannot be compiled; carries every problem found, not only the first. */
export class PolicyError extends Error {
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(`The policy cannot be compiled:\n${problems.map((p) => `- ${p.at}: ${p.message}`).join('\n')}`);
    this.name = 'PolicyError';
    this.problems = problems;
  }
}
