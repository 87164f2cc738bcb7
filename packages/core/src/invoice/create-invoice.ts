import type { BillingPeriod } from '@atrium/billing/period/billing-period';
import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import {
  type BillingAddressRow,
  findBillingAddress,
  getBillingParty,
} from '@atrium/db/billing-address/billing-address-queries';
import { violatedConstraint } from '@atrium/db/client/constraint-violation';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  billedOnceConstraint,
  claimServiceDays,
  drawReferenceNumber,
  type InvoiceRow,
  insertInvoice,
} from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { defaultBillingAddress } from '../billing-address/default-billing-address.ts';
import { vatFactsOf } from '../billing-address/vat-facts.ts';
import type { Host } from '../kernel/host.ts';
import { finaliseInvoice } from './finalise-invoice.ts';
import { billToOf, sellerOnInvoice } from './invoice-parties.ts';
import { linesToStore, vatToStore } from './invoice-rows.ts';
import { paymentReference } from './payment-reference.ts';
import { type QuoteLine, quoteVat } from './quote-vat.ts';

export type InvoiceDraftLine = QuoteLine & {
  readonly productId: string | null;
  readonly productType: string | null;
  readonly plan: string | null;
  readonly period: BillingPeriod | null;
  readonly description: string;
  readonly discountKind: 'promo' | 'free_credit' | 'credit' | null;
  /** The code or the reason, as the customer reads it. */
  readonly discountLabel: string;
};

export type InvoiceDraft = {
  readonly origin: InvoiceRow['origin'];
  readonly purchaseId: string | null;
  /** Null = the default one. */
  readonly billingAddressId: string | null;
  readonly currency: Currency;
  readonly dueOn: string;
  /** At least one. */
  readonly lines: readonly InvoiceDraftLine[];
  /** Of a pro forma whose reference has been paid; otherwise a new one is drawn. */
  readonly referenceNumber?: number;
};

/**
 * An open invoice, payable by its reference from now on, in the caller's transaction (INV-2). Computes the VAT and claims
 * the days of service: one that is billed already is refused with `invoice.already_billed`. Posts nothing until it is
 * final, unless the seller numbers invoices at issue.
 */
export async function createInvoice(
  tenant: TenantScope,
  host: Pick<Host, 'seller' | 'brand'>,
  draft: InvoiceDraft,
  now: Date,
): Promise<InvoiceRow> {
  await lockMoney(tenant);
  const { seller } = host;
  const [party, address] = [await getBillingParty(tenant), await addressOf(tenant, draft, now)];
  const quote = quoteVat(host, vatFactsOf(host, party, address), draft.lines, now);
  const referenceNumber = draft.referenceNumber ?? (await drawReferenceNumber(tenant));
  const parts = { seller: seller.id, organization: party.number, invoice: referenceNumber };
  const invoice: InvoiceRow = {
    ...{ id: newId(), kind: 'invoice', status: 'open', sellerId: seller.id },
    ...{ reference: paymentReference(draft.currency, parts), referenceNumber, correctsInvoiceId: null },
    ...{ numberText: null, issuedOn: null, dueOn: draft.dueOn, createdAt: now, currency: draft.currency },
    ...{ netMinor: quote.netMinor, vatMinor: quote.vatMinor, grossMinor: quote.grossMinor },
    ...{ paidMinor: 0, creditedMinor: 0, refundedMinor: 0, paidAt: null },
    ...{ seller: sellerOnInvoice(host), billTo: billToOf(party, address), billingAddressId: address.id },
    ...{ locale: party.documentLocale, vatKind: quote.vatKind, vatCountry: quote.vatCountry },
    ...{ origin: draft.origin, purchaseId: draft.purchaseId },
  };
  await insertInvoice(tenant, invoice, linesToStore(quote.lines), vatToStore(quote));
  await claimDays(tenant, invoice.id, draft);
  return seller.numberAt === 'issue' ? await finaliseInvoice(tenant, host, invoice, now) : invoice;
}

async function addressOf(
  tenant: TenantScope,
  { billingAddressId }: InvoiceDraft,
  now: Date,
): Promise<BillingAddressRow> {
  if (billingAddressId === null) return defaultBillingAddress(tenant, now);
  const address = await findBillingAddress(tenant, billingAddressId);
  if (!address) throw new DomainError('request.not_found', {});
  return address;
}

async function claimDays(tenant: TenantScope, invoiceId: string, { lines }: InvoiceDraft): Promise<void> {
  const days = lines
    // A larger plan for the rest of a period that another invoice bills: its days are taken (SUB-4).
    .filter(({ discountKind }) => discountKind !== 'credit')
    .flatMap(({ productId, serviceFrom, serviceTo }) =>
      productId && serviceFrom && serviceTo ? [{ productId, from: serviceFrom, to: serviceTo }] : [],
    );
  await claimServiceDays(tenant, invoiceId, days).catch((error: unknown) => {
    if (violatedConstraint(error) === billedOnceConstraint)
      throw new DomainError('invoice.already_billed', {});
    throw error;
  });
}
