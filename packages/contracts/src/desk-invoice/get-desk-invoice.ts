import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { DeskInvoiceView } from './desk-invoice-view.ts';

export const getDeskInvoice = defineAction({
  name: 'deskInvoice.get',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.invoice.read',
  input: z.object({ caseId: Uuid, organizationId: OrganizationId, invoiceId: Uuid }),
  output: DeskInvoiceView,
  errors: ['request.not_found'],
});
