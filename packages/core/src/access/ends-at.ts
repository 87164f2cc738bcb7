import { DomainError } from '@atrium/contracts/kernel/domain-error';

/** How long before its end something is announced (MEM-11). */
export const announceSeconds = 7 * 24 * 3600;

export type End = {
  readonly endsAt: Date | null;
  /** An end that is nearer than its announcement would be is known to whoever sets it, and not announced. */
  readonly announcedEnd: Date | null;
};

/** An end as given, which must lie ahead. */
export function readEnd(given: string | null, now: Date, field = 'endsAt'): End {
  if (given === null) return { endsAt: null, announcedEnd: null };
  const endsAt = new Date(given);
  if (endsAt <= now) throw new DomainError('grant.end_past', {}, { field });
  const near = endsAt.getTime() - now.getTime() <= announceSeconds * 1000;
  return { endsAt, announcedEnd: near ? endsAt : null };
}
