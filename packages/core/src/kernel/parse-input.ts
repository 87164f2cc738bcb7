import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { FieldError, FieldErrorCode } from '@atrium/contracts/kernel/error-catalogue';
import type { z } from 'zod';

const maxReportedFields = 50;

/** The input as the contract wants it, or one error that names every field at fault (API-2). */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) {
    const path = unstorable(result.data);
    if (path === null) return result.data;
    const field = { path: path.join('.'), code: 'field.control_characters', params: {} } as const;
    throw new DomainError('request.invalid_input', {}, { fields: [field] });
  }
  const fields = result.error.issues.slice(0, maxReportedFields).map(toFieldError);
  throw new DomainError('request.invalid_input', {}, { fields });
}

/** Where a text stands that no column can hold: one with a NUL or with half of a character. Null when there is none. */
function unstorable(value: unknown): string[] | null {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0') ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (unstorable(key)) return [];
    const path = unstorable(inner);
    if (path) return [key, ...path];
  }
  return null;
}

type Issue = z.core.$ZodIssue;

function toFieldError(issue: Issue): FieldError {
  const path = issue.path.map(String).join('.');
  // Contracts write codes where other schemas write prose.
  if (issue.message.startsWith('field.')) {
    return { path, code: issue.message as FieldErrorCode, params: {} };
  }
  return { path, ...codeOf(issue) };
}

function codeOf(issue: Issue): Pick<FieldError, 'code' | 'params'> {
  if (issue.input === undefined) return { code: 'field.required', params: {} };
  switch (issue.code) {
    case 'too_small':
      if (issue.origin !== 'string') return { code: 'field.out_of_range', params: {} };
      return Number(issue.minimum) <= 1
        ? { code: 'field.required', params: {} }
        : { code: 'field.too_short', params: { min: Number(issue.minimum) } };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'field.too_long', params: { max: Number(issue.maximum) } }
        : { code: 'field.out_of_range', params: {} };
    case 'invalid_value':
      return { code: 'field.unknown_choice', params: {} };
    default:
      return { code: 'field.invalid', params: {} };
  }
}
