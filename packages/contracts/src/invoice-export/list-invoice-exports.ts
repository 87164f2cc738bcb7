import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvoiceExportView } from './invoice-export-view.ts';

/** One's own exports that are being made or can be fetched, the newest first, with how far they are (INV-6). */
export const listInvoiceExports = defineAction({
  name: 'invoiceExport.list',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({ exports: z.array(InvoiceExportView) }),
  errors: [],
});
