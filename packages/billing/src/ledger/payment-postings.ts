import { providerAccount } from './account.ts';
import { type Money, type Posting, transfer } from './posting.ts';

/** The provider's name for a payment, which stays the same over all its messages (not the message's own id). */
export type ProviderPayment = { readonly provider: string; readonly paymentId: string };

const providerKey = ({ provider, paymentId }: ProviderPayment): string => `${provider}:${paymentId}`;

/** Card, PayPal or TWINT captured for an invoice (PAY-1). */
export const capturePosting = (payment: ProviderPayment, money: Money, invoiceId: string): Posting => ({
  key: providerKey(payment),
  kind: 'payment',
  transfers: transfer(providerAccount(payment.provider), 'ar', money, invoiceId),
});

/** A top-up by a provider: no sale, no VAT (PRE-1). */
export const topUpPosting = (payment: ProviderPayment, money: Money): Posting => ({
  key: providerKey(payment),
  kind: 'top_up',
  transfers: transfer(providerAccount(payment.provider), 'prepaid', money),
});

/** The prepaid account pays all or part of an invoice (PRE-2). */
export const prepaidPaymentPosting = (invoiceId: string, attempt: number, money: Money): Posting => ({
  key: `pay:${invoiceId}:${attempt}`,
  kind: 'prepaid_payment',
  transfers: transfer('prepaid', 'ar', money, invoiceId),
});

/** One step that pays from the prepaid account and by a provider (PRE-2). */
export type MixedPayment = {
  readonly attemptId: string;
  readonly invoiceId: string;
  /** What the prepaid account gives, and what the provider captures: the same currency. */
  readonly prepaid: Money;
  readonly captured: Money;
  readonly provider: ProviderPayment;
};

/** Before the provider is asked, the prepaid part is set aside, so that nothing else spends it. */
export const holdPosting = ({ attemptId, prepaid }: MixedPayment): Posting => ({
  key: `pay:${attemptId}:hold`,
  kind: 'hold',
  transfers: transfer('prepaid', 'hold', prepaid),
});

/** The provider captured its part: both parts pay the invoice in one entry. */
export const settlePosting = ({
  attemptId,
  invoiceId,
  prepaid,
  captured,
  provider,
}: MixedPayment): Posting => ({
  key: `pay:${attemptId}:settle`,
  kind: 'settle',
  transfers: [
    ...transfer('hold', 'ar', prepaid, invoiceId),
    ...transfer(providerAccount(provider.provider), 'ar', captured, invoiceId),
  ],
});

/** The provider declined: what was set aside goes back. */
export const releasePosting = ({ attemptId, prepaid }: MixedPayment): Posting => ({
  key: `pay:${attemptId}:release`,
  kind: 'release',
  transfers: transfer('hold', 'prepaid', prepaid),
});

/** A provider paid out to the bank what it had captured, less its fees. */
export const providerPayoutPosting = (
  { provider, payoutId }: { readonly provider: string; readonly payoutId: string },
  arrived: Money,
  feesMinor: number,
): Posting => ({
  key: `${provider}:payout:${payoutId}`,
  kind: 'provider_payout',
  transfers: [
    ...transfer('bank', providerAccount(provider), arrived),
    ...transfer('fees', providerAccount(provider), { ...arrived, amountMinor: feesMinor }),
  ],
});

export type RefundTarget =
  | { readonly kind: 'prepaid' }
  | { readonly kind: 'provider'; readonly provider: string }
  | { readonly kind: 'bank' };

/** Money goes back after a credit note: to the prepaid account, to the method used, or to a bank account (PAY-4). */
export function refundPosting(
  refundId: string,
  invoiceId: string,
  money: Money,
  target: RefundTarget,
): Posting {
  const credit =
    target.kind === 'prepaid'
      ? 'prepaid'
      : target.kind === 'bank'
        ? 'payout_transit'
        : providerAccount(target.provider);
  return { key: `refund:${refundId}`, kind: 'refund', transfers: transfer('ar', credit, money, invoiceId) };
}

/** A refund that its target refused: the money is the organization's and goes to its prepaid account. */
export function failedRefundPosting(
  refundId: string,
  money: Money,
  target: Exclude<RefundTarget, { kind: 'prepaid' }>,
): Posting {
  const debit = target.kind === 'bank' ? 'payout_transit' : providerAccount(target.provider);
  return { key: `refund:${refundId}:failed`, kind: 'refund', transfers: transfer(debit, 'prepaid', money) };
}
