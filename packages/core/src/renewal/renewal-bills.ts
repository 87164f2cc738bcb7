import { newId } from '@atrium/db/client/new-id';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import {
  type AddressRow,
  listAddressesToBill,
  listBillingParties,
  type PartyRow,
} from '@atrium/db/renewal/bill-facts-queries';
import {
  drawReferenceNumbers,
  insertManyInvoices,
  type StoredBill,
} from '@atrium/db/renewal/many-invoices-queries';
import type { DueSubscription } from '@atrium/db/renewal/renewal-run-queries';
import { defaultBillingAddress } from '../billing-address/default-billing-address.ts';
import { vatFactsOf } from '../billing-address/vat-facts.ts';
import { billToOf, sellerOnInvoice } from '../invoice/invoice-parties.ts';
import { linesToStore, vatToStore } from '../invoice/invoice-rows.ts';
import { paymentReference } from '../invoice/payment-reference.ts';
import { quoteVat } from '../invoice/quote-vat.ts';
import type { Host } from '../kernel/host.ts';
import { lineOf } from './renewal-line.ts';
import { renewalOffer } from './renewal-offer.ts';

export type Bill = StoredBill & { readonly party: PartyRow };

export type RunContext = {
  readonly host: Host;
  readonly now: Date;
  /** Of the transaction at hand. */
  readonly tenantOf: (organizationId: string) => TenantScope;
  /** Hears of each subscription before anything is done with it. */
  readonly onTaken: (key: { readonly organizationId: string; readonly productId: string }) => void;
};

/**
 * The invoices of the periods that follow, by product, as `createInvoice` would write them; nothing is stored yet.
 * Missing are those whose plan has no price any more.
 */
export async function makeBills(
  system: SystemScope,
  context: RunContext,
  rows: readonly DueSubscription[],
): Promise<ReadonlyMap<string, Bill>> {
  const facts = await loadFacts(system, context, rows);
  const { host, now } = context;
  const seller = sellerOnInvoice(host);
  const bills = new Map<string, Bill>();
  for (const row of rows) {
    const offer = renewalOffer(host.catalogue, row);
    const party = facts.parties.get(row.organizationId);
    const address = facts.addressOf(row);
    if (offer === null || !party || !address) continue;
    const quote = quoteVat(host, vatFactsOf(host, party, address), [lineOf(row, offer)], now);
    bills.set(row.productId, {
      ...{ organizationId: row.organizationId, party },
      lines: linesToStore(quote.lines),
      vat: vatToStore(quote),
      invoice: {
        ...{ id: newId(), kind: 'invoice', status: 'open', sellerId: host.seller.id },
        ...{ reference: '', referenceNumber: 0, correctsInvoiceId: null, numberText: null, issuedOn: null },
        ...{ dueOn: row.paidUntil, createdAt: now, currency: row.currency },
        ...{ netMinor: quote.netMinor, vatMinor: quote.vatMinor, grossMinor: quote.grossMinor },
        ...{ paidMinor: 0, creditedMinor: 0, refundedMinor: 0, paidAt: null, seller },
        ...{ billTo: billToOf(party, address), billingAddressId: address.id, locale: party.documentLocale },
        ...{ vatKind: quote.vatKind, vatCountry: quote.vatCountry, origin: 'renewal', purchaseId: null },
      },
    });
  }
  return bills;
}

/** Draws the references and writes the invoices, with the days that they bill. */
export async function storeBills(
  system: SystemScope,
  context: RunContext,
  bills: readonly Bill[],
): Promise<void> {
  await insertManyInvoices(system, await numberBills(system, context, bills));
}

export async function numberBills(
  system: SystemScope,
  { host }: Pick<RunContext, 'host'>,
  bills: readonly Bill[],
): Promise<Bill[]> {
  const numbers = await drawReferenceNumbers(system, bills.length);
  return bills.map((bill, index): Bill => {
    const referenceNumber = numbers[index] ?? 0;
    const parts = { seller: host.seller.id, organization: bill.party.number, invoice: referenceNumber };
    const reference = paymentReference(bill.invoice.currency, parts);
    return { ...bill, invoice: { ...bill.invoice, reference, referenceNumber } };
  });
}

async function loadFacts(
  system: SystemScope,
  { tenantOf, now }: RunContext,
  rows: readonly DueSubscription[],
) {
  const organizationIds = [...new Set(rows.map(({ organizationId }) => organizationId))];
  if (organizationIds.length === 0)
    return { parties: new Map<string, PartyRow>(), addressOf: () => undefined };
  const named = rows.flatMap(({ billingAddressId }) => billingAddressId ?? []);
  const parties = new Map<string, PartyRow>();
  for (const party of await listBillingParties(system, organizationIds))
    parties.set(party.organizationId, party);
  const [byId, usual] = [new Map<string, AddressRow>(), new Map<string, AddressRow>()];
  for (const address of await listAddressesToBill(system, organizationIds, named)) {
    byId.set(address.id, address);
    if (address.isDefault) usual.set(address.organizationId, address);
  }
  // The first bill of an organization that has entered no address yet.
  for (const organizationId of organizationIds) {
    if (usual.has(organizationId)) continue;
    const address = await defaultBillingAddress(tenantOf(organizationId), now);
    usual.set(organizationId, { ...address, organizationId });
  }
  const addressOf = ({ organizationId, billingAddressId }: DueSubscription): AddressRow | undefined => {
    const chosen = billingAddressId === null ? undefined : byId.get(billingAddressId);
    return chosen && chosen.archivedAt === null ? chosen : usual.get(organizationId);
  };
  return { parties, addressOf };
}
