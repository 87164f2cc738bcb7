import { z } from 'zod';
import { Moment } from '../fields.ts';

/** An address that takes effect when its link is used. */
export const PendingAddress = z.object({ email: z.string(), sentAt: Moment, expiresAt: Moment });
export type PendingAddress = z.output<typeof PendingAddress>;

export const SecurityView = z.object({
  loginIdentifier: z.string(),
  pendingIdentifier: PendingAddress.nullable(),
  /** Only when proven (ACC-7). */
  recoveryEmail: z.string().nullable(),
  pendingRecoveryEmail: PendingAddress.nullable(),
  passwordChangedAt: Moment.nullable(),
  /** Organizations with a mailbox of the same address whose password the person may set (ACC-9). */
  mailboxOrganizations: z.array(z.string()),
});
export type SecurityView = z.output<typeof SecurityView>;
