import type { RateLimit } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { countCall } from '@atrium/db/request/rate-limit-queries';
import type { Host } from './host.ts';

type Limit = Pick<RateLimit, 'limit' | 'windowSeconds'>;

/** Counts one call and refuses when the window is full; the answer says when to come back. */
export async function enforceRateLimit(host: Host, bucket: string, limit: Limit): Promise<void> {
  const now = host.now();
  const { used, windowEndsAt } = await countCall(host.db, bucket, limit.windowSeconds, now);
  if (used <= limit.limit) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((windowEndsAt.getTime() - now.getTime()) / 1000));
  throw new DomainError('request.rate_limited', { retryAfterSeconds });
}
