import { z } from 'zod';
import { Email, IdempotencyKey, line, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { Currency, Minor } from '../payment/payment-view.ts';
import { PayoutView } from '../payout/payout-view.ts';

/** Takes prepaid money back, wholly or in part, to an account in the organization's own name (PRE-3). */
export const recoverPrepaid = defineAction({
  name: 'prepaid.recover',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.prepaid.update',
  sudo: true,
  idempotent: true,
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'actor' },
  input: z.object({
    organizationId: OrganizationId,
    idempotencyKey: IdempotencyKey,
    currency: Currency,
    amountMinor: Minor.min(1),
    to: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('bank'), iban: line(limits.iban) }),
      z.object({ kind: z.literal('paypal'), email: Email }),
    ]),
  }),
  output: PayoutView,
  errors: [
    ...(['prepaid.insufficient', 'prepaid.iban_invalid', 'prepaid.iban_is_qr'] as const),
    'prepaid.address_incomplete',
  ],
});
