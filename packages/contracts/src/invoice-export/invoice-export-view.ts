import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { InvoiceFilter } from '../invoice/invoice-filter.ts';

/** Not yet begun, being written, there to be fetched, or given up after several tries. */
export const invoiceExportStates = ['waiting', 'running', 'ready', 'failed'] as const;

/** An export of the invoice history that is made in the background, for whoever asked and nobody else (INV-6). */
export const InvoiceExportView = z.object({
  id: Uuid,
  state: z.enum(invoiceExportStates),
  /** What it was narrowed to. */
  filter: InvoiceFilter,
  byMail: z.boolean(),
  /** How many there are, and how many are written. */
  invoices: z.number().int(),
  done: z.number().int(),
  fileName: z.string(),
  sizeBytes: z.number().int(),
  askedAt: Moment,
  /** When the file is removed. */
  expiresAt: Moment,
});
export type InvoiceExportView = z.output<typeof InvoiceExportView>;
