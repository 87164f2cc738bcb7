import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

export const staffAuditPageSize = 100;

/** What the staff did and looked at, newest first, of everybody or of one of them (AUD-1). */
export const listStaffAudit = defineAction({
  name: 'staff.listAudit',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.staff.list',
  input: z.object({
    staffAccountId: Uuid.nullable().default(null),
    /** The last entry of the page before. */
    after: Uuid.nullable().default(null),
  }),
  output: z.object({
    events: z.array(
      z.object({
        id: Uuid,
        event: z.string(),
        staffName: z.string(),
        /** Whose data it was: a person's name, an organization's. */
        accountName: z.string().nullable(),
        organizationName: z.string().nullable(),
        address: z.string(),
        occurredAt: Moment,
      }),
    ),
    more: z.boolean(),
  }),
  errors: [],
});
