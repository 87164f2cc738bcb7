import { z } from 'zod';
import { line, paragraph } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { CaseView } from './desk-view.ts';

/** For finance, who work where nobody calls: the customer is named exactly, and the reason stands in their log (DESK-1). */
export const openWithReason = defineAction({
  name: 'desk.openWithReason',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.customer.open_with_reason',
  input: z.object({
    /** The login identifier of a person, or the number or id of an organization. */
    customer: line(limits.email),
    reason: paragraph(limits.supportReason).pipe(z.string().min(10, 'field.too_short')),
  }),
  output: CaseView,
  errors: ['desk.customer_unknown'],
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'actor' },
});
