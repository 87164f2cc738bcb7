import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvoiceView } from './invoice-view.ts';

export const getInvoice = defineAction({
  name: 'invoice.get',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({ organizationId: OrganizationId, invoiceId: Uuid }),
  output: InvoiceView,
  errors: [],
});
