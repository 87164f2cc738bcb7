import { z } from 'zod';
import { bankOutcomes } from '../bank-file/bank-view.ts';
import { Moment, Uuid } from '../fields.ts';
import { Ability } from '../organization/organization-view.ts';
import { Currency, Day, Minor, PaymentKind, paymentStates } from '../payment/payment-view.ts';
import { InvoiceState } from './invoice-filter.ts';

export const InvoiceListRow = z.object({
  id: Uuid,
  kind: z.enum(['invoice', 'credit_note']),
  state: InvoiceState.or(z.literal('written_off')),
  /** Null until it is final. */
  number: z.string().nullable(),
  reference: z.string(),
  /** The day of issue, or the day it was made. */
  day: Day,
  dueOn: Day,
  currency: Currency,
  grossMinor: Minor,
  /** What is still to be paid. */
  dueMinor: Minor,
  products: z.array(z.string()),
});
export type InvoiceListRow = z.output<typeof InvoiceListRow>;

const Party = z.object({
  name: z.string(),
  line2: z.string(),
  street: z.string(),
  buildingNumber: z.string(),
  postalCode: z.string(),
  town: z.string(),
  country: z.string(),
  vatNumber: z.string(),
});

/** An invoice as a document (INV-2, INV-5). */
export const InvoiceView = InvoiceListRow.extend({
  issuedOn: Day.nullable(),
  createdAt: Moment,
  seller: Party,
  buyer: Party,
  netMinor: Minor,
  vatMinor: Minor,
  paidMinor: Minor,
  creditedMinor: Minor,
  refundedMinor: Minor,
  vatKind: z.enum(['domestic', 'oss', 'reverse_charge', 'none']),
  lines: z.array(
    z.object({
      position: z.number().int(),
      productId: z.string().nullable(),
      description: z.string(),
      serviceFrom: Day.nullable(),
      /** The last day, included. */
      serviceTo: Day.nullable(),
      quantity: z.number().int(),
      unitNetMinor: Minor,
      discountMinor: Minor,
      discountLabel: z.string(),
      netMinor: Minor,
      vatBasisPoints: z.number().int(),
    }),
  ),
  vat: z.array(
    z.object({
      country: z.string(),
      basisPoints: z.number().int(),
      netMinor: Minor,
      vatMinor: Minor,
    }),
  ),
  /** What a credit note corrects. */
  corrects: z.object({ id: Uuid, number: z.string().nullable() }).nullable(),
  creditNotes: z.array(z.object({ id: Uuid, number: z.string().nullable(), grossMinor: Minor, day: Day })),
  payments: z.array(
    z.object({
      id: Uuid,
      kind: PaymentKind,
      status: z.enum(paymentStates),
      amountMinor: Minor,
      createdAt: Moment,
    }),
  ),
  /** Transfers that paid it, as the bank has told of them. */
  transfers: z.array(z.object({ id: z.string(), bookedOn: Day, amountMinor: Minor })),
  refunds: z.array(
    z.object({
      id: Uuid,
      target: z.enum(['prepaid', 'method']),
      status: z.enum(['requested', 'confirmed', 'failed']),
      amountMinor: Minor,
      createdAt: Moment,
    }),
  ),
  /** What was sent about it, the oldest first, with the number that each message carries (DUN-2, DUN-3). */
  reminders: z.array(
    z.object({
      level: z.number().int(),
      channel: z.enum(['email', 'sms']),
      code: z.string(),
      sentOn: Day,
      amountMinor: Minor,
    }),
  ),
  /** Money that came with its reference and could not settle it (DUN-3). */
  unmatched: z.array(
    z.object({
      id: z.string(),
      bookedOn: Day,
      amountMinor: Minor,
      /** As the bank wrote it: it may be one that is not ours. */
      currency: z.string(),
      outcome: z.enum(bankOutcomes),
    }),
  ),
  /** It can be had as the XML of an electronic invoice, which its PDF carries (INV-8). */
  electronic: z.boolean(),
  can: z.object({ pay: Ability }),
});
export type InvoiceView = z.output<typeof InvoiceView>;
