import { z } from 'zod';
import { IdempotencyKey, LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ProviderKind } from '../payment/payment-view.ts';

/** Leads to the provider's page, where a method is entered; its details never pass through the portal (PAY-2). */
export const startPaymentMethod = defineAction({
  name: 'paymentMethod.start',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.payment.create',
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
  input: z.object({
    organizationId: OrganizationId,
    idempotencyKey: IdempotencyKey,
    kind: ProviderKind,
    locale: LocaleField,
  }),
  output: z.object({ url: z.string() }),
  errors: ['payment.kind_unavailable'],
});
