import { z } from 'zod';
import { IdempotencyKey } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { chosenFields } from '../renewal/renewal-items.ts';
import { ProFormaView } from './pro-forma-view.ts';

/** Turns products of "To pay" into pro forma invoices, one for each billing address; nothing is billed (INV-7). */
export const createProForma = defineAction({
  name: 'proForma.create',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.renewal.update',
  input: z.object({
    organizationId: chosenFields.organizationId,
    idempotencyKey: IdempotencyKey,
    items: chosenFields.items.unwrap().min(1),
  }),
  output: z.object({ proFormas: z.array(ProFormaView) }),
  errors: ['subscription.period_not_offered', 'subscription.ends', 'invoice.already_billed'],
  idempotent: true,
});
