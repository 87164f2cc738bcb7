import type { ErrorCode, ErrorParams, FieldError } from './api.ts';

/** What the server says when it refuses. */
export type Refusal = {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldError[];
  readonly requestId: string;
};

/** A refused call: a stable code with its parameters, and beside which fields it belongs. Never prose. */
export class AtriumError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'AtriumError';
  readonly code: C;
  readonly params: ErrorParams<C>;
  readonly fields: readonly FieldError[];
  /** For the provider's support: finds the call in the server's log. */
  readonly requestId: string;
  readonly status: number;
  /** The action that was called. */
  readonly action: string;

  constructor(action: string, status: number, { code, params, fields, requestId }: Refusal) {
    const places = fields.map((field) => `${field.path}: ${field.code}`).join(', ');
    super(`${action} was refused: ${code}${places && ` (${places})`}, request ${requestId}`);
    this.code = code as C;
    this.params = params as ErrorParams<C>;
    this.fields = fields;
    this.requestId = requestId;
    this.status = status;
    this.action = action;
  }
}

export type ConnectionProblem = 'network' | 'timeout' | 'unreadable';

/** No answer, none in time, or one that is not from this API. Whether anything happened is not known. */
export class AtriumConnectionError extends Error {
  override readonly name = 'AtriumConnectionError';
  readonly problem: ConnectionProblem;
  readonly action: string;
  /** Null when there was no answer at all. */
  readonly status: number | null;

  constructor(action: string, problem: ConnectionProblem, status: number | null, cause?: unknown) {
    super(`${action} got no answer: ${problem}${status === null ? '' : ` (HTTP ${status})`}`, { cause });
    this.problem = problem;
    this.action = action;
    this.status = status;
  }
}

/** Whether a call was refused with this code; the parameters are then those of the code. */
export const isRefusedWith = <C extends ErrorCode>(error: unknown, code: C): error is AtriumError<C> =>
  error instanceof AtriumError && error.code === code;
