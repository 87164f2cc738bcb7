import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { DeskInvoiceRow } from './desk-invoice-view.ts';

const Cursor = z.object({ createdAt: z.iso.datetime(), id: Uuid });

/** The invoices of a customer whose case is open, newest first; a search as in the customer's own history (DESK-1). */
export const listDeskInvoices = defineAction({
  name: 'deskInvoice.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.invoice.read',
  input: z.object({
    caseId: Uuid,
    organizationId: OrganizationId,
    search: z.string().max(limits.search).default(''),
    cursor: Cursor.nullable().default(null),
  }),
  output: z.object({ invoices: z.array(DeskInvoiceRow), older: Cursor.nullable() }),
  errors: ['request.not_found'],
});
