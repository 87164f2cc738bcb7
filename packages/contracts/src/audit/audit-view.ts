import { z } from 'zod';
import { Moment } from '../fields.ts';

/** Who did it: a person, nobody known (before signing in), the provider's staff, or the system by itself. */
export const AuditActorKind = z.enum(['account', 'visitor', 'staff', 'system']);

const Values = z.record(z.string(), z.unknown()).nullable();

/** One entry of the activity log (AUD-1). */
export const AuditEventView = z.object({
  id: z.string(),
  /** `entity.verb`; an event that this page has no text for is shown as it is. */
  event: z.string(),
  actorKind: AuditActorKind,
  actorId: z.string().nullable(),
  /** Null for the system, and for a person whose account is gone. */
  actorName: z.string().nullable(),
  /** The API token by which they acted, as it was called then. */
  actorTokenName: z.string().nullable(),
  targetId: z.string().nullable(),
  targetName: z.string().nullable(),
  /** Only what changed, secrets masked. */
  before: Values,
  after: Values,
  address: z.string(),
  occurredAt: Moment,
});
export type AuditEventView = z.output<typeof AuditEventView>;
