import type { ErrorData } from '@atrium/contracts/kernel/error-catalogue';
import { toRefusal } from '../../lib/refusal.ts';
import { day } from './order-words.ts';

type Params = ErrorData['params'];

/** Days leave the server as 2026-03-31; a sentence says them as people do. */
export const withDays = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      /^\d{4}-\d{2}-\d{2}$/.test(`${value}`) ? day(`${value}`) : value,
    ]),
  );

/** A refusal whose days can be read, as a form shows it. */
export function sayDays(error: unknown): never {
  const refusal = toRefusal(error);
  if (refusal === 'offline') throw error;
  const fields = refusal.fields.map((field) => ({ ...field, params: withDays(field.params) }));
  throw Object.assign(new Error(refusal.code), {
    data: { ...refusal, params: withDays(refusal.params), fields },
  });
}
