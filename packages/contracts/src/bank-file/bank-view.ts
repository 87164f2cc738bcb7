import { z } from 'zod';
import { Moment } from '../fields.ts';

/** Largest file of a bank, about 200,000 movements. */
export const maxBankFileBytes = 150_000_000;

export const bankFileProblems = [
  ...[
    'not_xml',
    'encoding',
    'document_type',
    'unsupported_message',
    'missing',
    'amount',
    'date',
    'too_large',
  ],
  ...['too_many', 'too_deep', 'text_too_long', 'foreign_account'],
] as const;

export const bankOutcomes = [
  ...['matched', 'prepaid_wrong_amount', 'prepaid_wrong_currency', 'prepaid_not_open'],
  ...['prepaid_wrong_reference', 'top_up', 'suspense', 'payout_confirmed', 'returned'],
] as const;

export const suspenseReasons = [
  ...['reversal_unknown', 'debit_unknown', 'foreign_currency', 'payout_differs', 'organization_unknown'],
] as const;

export const BankFileSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  uploadedAt: Moment,
  state: z.enum(['waiting', 'booking', 'done', 'refused']),
  problem: z.enum(bankFileProblems).nullable(),
  problemLine: z.number().int().nullable(),
  /** The element that is wrong, or the parser's words. */
  problemDetail: z.string().nullable(),
  message: z.string().nullable(),
  movements: z.number().int(),
  /** Those that no earlier file had. */
  added: z.number().int(),
  booked: z.number().int(),
});

export const BankStatementView = z.object({
  /** The last four characters. */
  account: z.string(),
  sequence: z.number().int().nullable(),
  currency: z.string().nullable(),
  openingMinor: z.number().int().nullable(),
  closingMinor: z.number().int().nullable(),
  movements: z.number().int(),
  notBooked: z.number().int(),
  balance: z.enum(['agrees', 'differs', 'not_given', 'not_comparable']),
  differenceMinor: z.number().int(),
  isSource: z.boolean(),
  /** Of its movements, how many the other message had told: they count once. */
  told: z.number().int(),
  missesPrevious: z.boolean(),
  previousClosingMinor: z.number().int().nullable(),
});

export const BankFileView = BankFileSummary.extend({
  outcomes: z.array(
    z.object({
      outcome: z.enum(bankOutcomes),
      count: z.number().int(),
      /** Of those in suspense: how many still wait for staff. */
      waiting: z.number().int(),
    }),
  ),
  statements: z.array(BankStatementView),
});
export type BankFileView = z.output<typeof BankFileView>;

/** A customer, as staff who handle money see them. */
export const BankCustomer = z.object({ id: z.uuid(), number: z.number().int(), name: z.string() });

export const BankMovementView = z.object({
  id: z.string().regex(/^\d+$/),
  bookedOn: z.iso.date(),
  direction: z.enum(['credit', 'debit']),
  amountMinor: z.number().int(),
  currency: z.string(),
  reference: z.string().nullable(),
  message: z.string().nullable(),
  debtorName: z.string().nullable(),
  debtorIban: z.string().nullable(),
  why: z.enum(suspenseReasons),
  /** Whose money came from this account before. */
  suggested: z.array(BankCustomer),
});
