import type { ErrorCode, FieldErrorCode } from '@atrium/contracts/kernel/error-catalogue';
import type { MessageParams } from './format.ts';
import type { Translate } from './translator.ts';

type Refusal<C extends FieldErrorCode> = { readonly code: C; readonly params: MessageParams };

const textOf = (t: Translate, { code, params }: Refusal<FieldErrorCode>): string => {
  const key = `errors.${code}`;
  const { retryAfterSeconds: seconds } = params;
  // Nobody counts in hundreds of seconds: from 90 on, the texts say minutes.
  const minutes = typeof seconds === 'number' && seconds >= 90 ? Math.ceil(seconds / 60) : 0;
  // Which code came is known at run time only; a test sees to it that the texts use the catalogue's parameters.
  const text = (t as (key: string, params: MessageParams) => string)(key, { ...params, minutes });
  // A code from a newer server than this page: say something true rather than a key.
  return text === key ? t('errors.request.unexpected') : text;
};

/** What to show for a refused call. */
export const errorMessage = (t: Translate, error: Refusal<ErrorCode>): string => textOf(t, error);

/** What to show beside a field. */
export const fieldErrorMessage = (t: Translate, error: Refusal<FieldErrorCode>): string => textOf(t, error);
