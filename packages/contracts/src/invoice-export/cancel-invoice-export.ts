import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Stops one's own export, or removes its file: nothing of it is kept, and no mail is sent any more (INV-6). */
export const cancelInvoiceExport = defineAction({
  name: 'invoiceExport.cancel',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({ organizationId: OrganizationId, exportId: Uuid }),
  output: z.object({}),
  errors: [],
});
