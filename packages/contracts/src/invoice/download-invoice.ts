import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';

/**
 * The document as a PDF in its own language: before it is paid, a payment request with its QR-bill (INV-5). The final one of a
 * business in the EU is there as the XML of an electronic invoice, too (INV-8); others have none.
 */
export const downloadInvoice = defineAction({
  name: 'invoice.download',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({
    organizationId: OrganizationId,
    invoiceId: Uuid,
    format: z.enum(['pdf', 'xml']).default('pdf'),
  }),
  output: FileView,
  errors: [],
});
