import { z } from 'zod';
import { IdempotencyKey, line, OrganizationId, optionalLine, paragraph } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';

/** Mailed to the provider's support, with a copy of its reference to whoever wrote it (SUP-4). */
export const sendSupportMessage = defineAction({
  name: 'support.sendMessage',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  idempotent: true,
  input: z.object({
    idempotencyKey: IdempotencyKey,
    /** The organization that it concerns, one's own; null for what concerns the account. */
    organizationId: OrganizationId.nullable().default(null),
    subject: line(limits.supportSubject),
    body: paragraph(limits.supportBody).pipe(z.string().min(1, 'field.required')),
    /** The page on which it was written. */
    route: optionalLine(limits.path),
  }),
  output: z.object({ reference: z.string() }),
  errors: [],
  rateLimit: { limit: 10, windowSeconds: 3600, by: 'actor' },
});
