import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';

/**
 * One's own export that is ready: from `/api/files` the whole file, in a call the given part and where the next one begins.
 * Each part passes the gate, so that a right which goes during a download ends it (INV-6).
 */
export const downloadInvoiceExport = defineAction({
  name: 'invoiceExport.download',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({
    organizationId: OrganizationId,
    exportId: Uuid,
    part: z.number().int().nonnegative().default(0),
  }),
  output: FileView,
  errors: [],
});
