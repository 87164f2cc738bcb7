import type { ErrorCode, ErrorData, FieldError } from '@atrium/contracts/kernel/error-catalogue';

/** Why a call did not succeed: what the server said, or that it could not be reached. */
export type Refusal = ErrorData | 'offline';

/** Works without the client's error class, so that pages need not load it. */
export function toRefusal(error: unknown): Refusal {
  const data = (error as { data?: Partial<ErrorData> } | null)?.data;
  if (data && typeof data.code === 'string') {
    const { code, params = {}, fields = [], requestId = '' } = data;
    return { code, params, fields, requestId };
  }
  return 'offline';
}

export const isRefusedWith = (error: unknown, code: ErrorCode): boolean => {
  const refusal = toRefusal(error);
  return refusal !== 'offline' && refusal.code === code;
};

export const fieldOf = (refusal: Refusal | null, path: string): FieldError | undefined =>
  refusal === null || refusal === 'offline' ? undefined : refusal.fields.find((field) => field.path === path);
