import { createHash } from 'node:crypto';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { AccountScope } from '@atrium/db/client/scopes';
import type { JsonValue } from '@atrium/db/generated/database';
import { claimIdempotencyKey, storeIdempotentAnswer } from '@atrium/db/request/idempotency-queries';

type Call = { readonly key: string; readonly action: string; readonly input: unknown; readonly now: Date };

/** Runs `work` once per key; a repetition gets the first answer, another request under the same key is refused (PAY-5). */
export async function onceByKey<T>(scope: AccountScope, call: Call, work: () => Promise<T>): Promise<T> {
  const requestHash = createHash('sha256').update(JSON.stringify(call.input)).digest();
  const first = await claimIdempotencyKey(scope, { ...call, requestHash });
  if (first === null) {
    const answer = await work();
    await storeIdempotentAnswer(scope, call.key, answer as JsonValue);
    return answer;
  }
  if (first.action !== call.action || !requestHash.equals(first.requestHash)) {
    throw new DomainError('request.idempotency_mismatch', {});
  }
  return first.answer as T;
}
