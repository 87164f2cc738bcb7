import type { ErrorCode, ErrorParams, FieldError } from './error-catalogue.ts';

type Options = {
  /** Dotted path of the input field the error belongs to, so that it stands beside it. */
  readonly field?: string;
  readonly fields?: readonly FieldError[];
};

/** The only error a verb throws: a code with parameters, never prose. */
export class DomainError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'DomainError';
  readonly code: C;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldError[];

  constructor(code: C, params: ErrorParams<C>, options: Options = {}) {
    super(code);
    this.code = code;
    this.params = params as Readonly<Record<string, string | number>>;
    this.fields =
      options.fields ?? (options.field ? [{ path: options.field, code, params: this.params }] : []);
  }
}
