import { z } from 'zod';
import { Minor } from '../catalogue/catalogue-view.ts';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';

const mostLines = 200;

/**
 * Gives money of an invoice back by a credit note, the whole or parts of its lines: to the methods that paid as far as they
 * can take it, or to the prepaid account; never more than was paid (PAY-4).
 */
export const refundDeskInvoice = defineAction({
  name: 'deskInvoice.refund',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.invoice.refund',
  idempotent: true,
  input: z.object({
    idempotencyKey: Uuid,
    caseId: Uuid,
    organizationId: OrganizationId,
    invoiceId: Uuid,
    /** Null = all that is left of it. */
    lines: z
      .array(z.object({ position: z.number().int(), netMinor: Minor.positive() }))
      .min(1)
      .max(mostLines)
      .nullable()
      .default(null),
    to: z.enum(['method', 'prepaid']),
    reason: z.string().trim().min(3).max(limits.moneyReason),
  }),
  output: z.object({
    creditNoteId: Uuid,
    creditNoteNumber: z.string().nullable(),
    refundedMinor: Minor,
  }),
  errors: [
    ...(['request.not_found', 'invoice.not_final', 'invoice.credit_too_high'] as const),
    'invoice.nothing_to_refund',
  ],
});
