import { z } from 'zod';
import { Uuid } from '../fields.ts';

const maxKinds = 20;

/** What the activity log is narrowed to; everything given must hold. Moments, so that a day is the reader's own. */
export const AuditFilter = z.object({
  actorId: Uuid.nullable().default(null),
  events: z
    .array(
      z
        .string()
        .max(80)
        .regex(/^[a-z_.]+$/i, 'field.invalid'),
    )
    .max(maxKinds)
    .default([]),
  targetId: Uuid.nullable().default(null),
  from: z.iso.datetime({ offset: true }).nullable().default(null),
  /** Not included. */
  until: z.iso.datetime({ offset: true }).nullable().default(null),
});
export type AuditFilter = z.output<typeof AuditFilter>;
