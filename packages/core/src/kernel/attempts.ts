import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { type AttemptLimit, beginAttempt } from '@atrium/db/request/attempt-queries';
import type { Host } from './host.ts';

/** Counts a guess before it is looked at, and refuses while the wait for it lasts; the answer says how long (SEC-2). */
export async function allowAttempt(host: Host, bucket: string, limit: AttemptLimit): Promise<void> {
  const now = host.now();
  const freeAt = await beginAttempt(host.db, bucket, limit, now);
  if (freeAt === null) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((freeAt.getTime() - now.getTime()) / 1000));
  throw new DomainError('request.rate_limited', { retryAfterSeconds });
}
