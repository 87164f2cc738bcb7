import type { Currency } from '@atrium/contracts/currency';
import type { BankOutcome } from '../state/bank-states.ts';
import type { InvoiceState } from '../state/invoice-states.ts';

/** What the bank says of one booked movement, and what the store knows about it. Nothing else decides (PAY-3). */
export type BankFacts = {
  readonly direction: 'credit' | 'debit';
  /** The bank takes an earlier movement back. */
  readonly isReversal: boolean;
  readonly amountMinor: number;
  /** ISO 4217, also one in which no account is kept. */
  readonly currency: string;
  /** Our own earlier movement that a reversal takes back; null when none is found. */
  readonly reverses: { readonly bankTransactionId: string } | null;
  /** The payout whose id the movement carries; null for none. */
  readonly payout: {
    readonly payoutId: string;
    readonly amountMinor: number;
    readonly currency: Currency;
  } | null;
  /** The reference is right in itself: its check digits hold. */
  readonly hasValidReference: boolean;
  /** The invoice of the reference, locked, as it stands after the movements before this one. */
  readonly invoice: {
    readonly invoiceId: string;
    readonly organizationId: string;
    readonly state: InvoiceState;
    readonly currency: Currency;
    /** What is still to be paid. */
    readonly openMinor: number;
  } | null;
  /** The organization that the reference names, whatever its invoice; null when there is none of that number. */
  readonly referenceOrganizationId: string | null;
  /** The reference is the one of an organization's prepaid account, which has no invoice. */
  readonly isTopUp?: boolean;
  /** Organizations that have paid from the debtor's account before. */
  readonly debtorOrganizationIds: readonly string[];
  /** The provider allows to go by the debtor's account alone. */
  readonly mayUseDebtor: boolean;
};

export type BankDecision =
  | { readonly outcome: 'matched'; readonly invoiceId: string; readonly organizationId: string }
  | {
      readonly outcome: Extract<BankOutcome, `prepaid_${string}`>;
      readonly organizationId: string;
      readonly currency: Currency;
      /** The invoice that stays open and says so (DUN-3); null when no invoice is meant. */
      readonly invoiceId: string | null;
    }
  | { readonly outcome: 'top_up'; readonly organizationId: string; readonly currency: Currency }
  | { readonly outcome: 'payout_confirmed'; readonly payoutId: string }
  | { readonly outcome: 'returned'; readonly payoutId: string }
  | { readonly outcome: 'returned'; readonly bankTransactionId: string }
  | {
      readonly outcome: 'suspense';
      readonly why:
        | 'reversal_unknown'
        | 'debit_unknown'
        | 'foreign_currency'
        | 'payout_differs'
        | 'organization_unknown';
    };

const isCurrency = (text: string): text is Currency => text === 'CHF' || text === 'EUR';

/** Money that settles no invoice: to the organization that can be identified, else to the work list of staff. */
function unmatched(facts: BankFacts, currency: Currency): BankDecision {
  const [only, ...others] = facts.debtorOrganizationIds;
  const fromDebtor = facts.mayUseDebtor && others.length === 0 ? only : undefined;
  const organizationId = facts.referenceOrganizationId ?? fromDebtor;
  if (organizationId === undefined) return { outcome: 'suspense', why: 'organization_unknown' };
  return { outcome: 'prepaid_wrong_reference', organizationId, currency, invoiceId: null };
}

/** The movement against the invoice of its reference: currency, then state, then amount. */
function against(
  invoice: NonNullable<BankFacts['invoice']>,
  amountMinor: number,
  currency: Currency,
): BankDecision {
  const { invoiceId, organizationId, state } = invoice;
  const toPrepaid = (outcome: Extract<BankOutcome, `prepaid_${string}`>): BankDecision => ({
    outcome,
    organizationId,
    currency,
    invoiceId,
  });
  if (invoice.currency !== currency) return toPrepaid('prepaid_wrong_currency');
  if (state !== 'open' && state !== 'partly_paid') return toPrepaid('prepaid_not_open');
  if (invoice.openMinor !== amountMinor) return toPrepaid('prepaid_wrong_amount');
  return { outcome: 'matched', invoiceId, organizationId };
}

/** A movement that carries the id of a payout of ours. */
function ofPayout(facts: BankFacts, payout: NonNullable<BankFacts['payout']>): BankDecision {
  const { payoutId } = payout;
  if (payout.amountMinor !== facts.amountMinor || payout.currency !== facts.currency)
    return { outcome: 'suspense', why: 'payout_differs' };
  return facts.direction === 'debit'
    ? { outcome: 'payout_confirmed', payoutId }
    : { outcome: 'returned', payoutId };
}

/**
 * PAY-3: where a booked movement on our own account goes. The order is fixed: reversal, payout, reference and its
 * invoice (currency, state, amount), organization of the reference, organization of the debtor's account, suspense.
 * Amount or name alone never decide.
 */
export function matchBankMoney(facts: BankFacts): BankDecision {
  if (facts.isReversal)
    return facts.reverses
      ? { outcome: 'returned', bankTransactionId: facts.reverses.bankTransactionId }
      : { outcome: 'suspense', why: 'reversal_unknown' };
  if (facts.payout) return ofPayout(facts, facts.payout);
  if (facts.direction === 'debit') return { outcome: 'suspense', why: 'debit_unknown' };
  if (!isCurrency(facts.currency)) return { outcome: 'suspense', why: 'foreign_currency' };
  if (facts.hasValidReference && facts.invoice)
    return against(facts.invoice, facts.amountMinor, facts.currency);
  if (facts.hasValidReference && facts.isTopUp && facts.referenceOrganizationId !== null)
    return {
      ...{ outcome: 'top_up', organizationId: facts.referenceOrganizationId },
      currency: facts.currency,
    };
  return unmatched(
    facts.hasValidReference ? facts : { ...facts, referenceOrganizationId: null },
    facts.currency,
  );
}
