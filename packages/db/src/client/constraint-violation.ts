import postgres from 'postgres';

/** The name of the violated constraint, for turning it into a domain error at the write; null for any other error. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof postgres.PostgresError)) return null;
  return error.code.startsWith('23') ? (error.constraint_name ?? null) : null;
}
