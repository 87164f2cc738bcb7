import { z } from 'zod';
import { currencies } from '../currency.ts';
import { Uuid } from '../fields.ts';

/** Open until its last day, then expired; paid once its money came in time and it became an invoice. */
export const proFormaStates = ['open', 'expired', 'paid'] as const;

/** An offer to pay, without legal, tax or accounting value (INV-7). Days are `YYYY-MM-DD`. */
export const ProFormaView = z.object({
  id: Uuid,
  reference: z.string(),
  state: z.enum(proFormaStates),
  createdOn: z.string(),
  /** The last day on which it can be paid. */
  expiresOn: z.string(),
  currency: z.enum(currencies),
  grossMinor: z.number().int(),
  /** What it is about. */
  products: z.array(z.string()),
  /** The invoice that it has become. */
  invoiceId: Uuid.nullable(),
});
export type ProFormaView = z.output<typeof ProFormaView>;
