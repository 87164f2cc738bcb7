import { bankCreditPosting, fromWhole } from '@atrium/billing/ledger/bank-postings';
import { invoicePosting } from '@atrium/billing/ledger/document-postings';
import { transfer } from '@atrium/billing/ledger/posting';
import { type Currency, isCurrency } from '@atrium/contracts/currency';
import type { OwnedInvoice } from '@atrium/db/bank/bank-facts-queries';
import type { InvoiceVatRow } from '@atrium/db/invoice/invoice-queries';
import { postedDocument } from '../invoice/posted-document.ts';
import type { Host } from '../kernel/host.ts';
import type { LedgerEntry } from '../ledger/post-transaction.ts';
import { sellerDay } from '../seller/seller-day.ts';
import type { DecidedMovement } from './decide-movements.ts';

/** What an invoice claims, booked before it is paid; once, whoever comes first. */
export const claimEntry = (
  host: Pick<Host, 'seller'>,
  invoice: OwnedInvoice,
  vat: readonly InvoiceVatRow[],
  now: Date,
): LedgerEntry => ({
  ...invoicePosting(postedDocument(invoice, vat)),
  ...{ sellerId: host.seller.id, organizationId: invoice.organizationId, bookedOn: sellerDay(host, now) },
  ...{ cause: { invoiceId: invoice.id }, now },
});

/** The entry of a movement, on the day of the bank; null for a currency in which no account is kept. */
export function movementEntry(
  host: Pick<Host, 'seller'>,
  { movement, decision }: DecidedMovement,
  now: Date,
): LedgerEntry | null {
  const { id, currency, bookedOn } = movement;
  if (!isCurrency(currency)) return null;
  const { outcome } = decision;
  const organizationId = 'organizationId' in decision ? decision.organizationId : null;
  const invoiceId = 'invoiceId' in decision ? decision.invoiceId : null;
  const posting = postingOf({ movement, decision }, currency);
  return {
    ...(movement.partOf === null ? posting : fromWhole(posting)),
    ...{ sellerId: host.seller.id, organizationId, bookedOn, now },
    cause: { bankTransactionId: String(id), outcome, ...(invoiceId ? { invoiceId } : {}) },
  };
}

function postingOf(
  { movement, decision }: Pick<DecidedMovement, 'movement' | 'decision'>,
  currency: Currency,
): Pick<LedgerEntry, 'key' | 'kind' | 'transfers'> {
  const id = String(movement.id);
  const money = { amountMinor: movement.amountMinor, currency };
  if (decision.outcome === 'matched')
    return bankCreditPosting(id, money, { kind: 'invoice', invoiceId: decision.invoiceId });
  if (decision.outcome !== 'suspense') return bankCreditPosting(id, money, { kind: 'prepaid' });
  // What left the account and is not ours to explain waits in the same account, the other way round.
  return movement.direction === 'credit'
    ? bankCreditPosting(id, money, { kind: 'suspense' })
    : { key: `bank:${id}`, kind: 'bank_debit', transfers: transfer('suspense', 'bank', money) };
}
