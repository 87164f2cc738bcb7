import { z } from 'zod';
import { LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';
import { Currency, Day } from '../payment/payment-view.ts';

/** The statement of a time as PDF or CSV (PRE-4). */
export const exportStatement = defineAction({
  name: 'prepaid.exportStatement',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.prepaid.read',
  input: z.object({
    organizationId: OrganizationId,
    currency: Currency,
    from: Day,
    to: Day,
    format: z.enum(['pdf', 'csv']),
    locale: LocaleField,
  }),
  output: FileView,
  errors: ['prepaid.too_many_movements'],
});
