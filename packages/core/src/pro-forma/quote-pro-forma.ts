import {
  type BillingAddressRow,
  type BillingParty,
  findBillingAddress,
  getBillingParty,
} from '@atrium/db/billing-address/billing-address-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { defaultBillingAddress } from '../billing-address/default-billing-address.ts';
import { vatFactsOf } from '../billing-address/vat-facts.ts';
import type { InvoiceDraftLine } from '../invoice/create-invoice.ts';
import { quoteVat, type VatQuote } from '../invoice/quote-vat.ts';
import type { Host } from '../kernel/host.ts';
import type { RenewalDraft } from '../renewal/draft-renewals.ts';

type Quoted = {
  readonly party: BillingParty;
  readonly address: BillingAddressRow;
  readonly quote: VatQuote<InvoiceDraftLine>;
};

/** What a draft comes to, as its invoice would; null when its address is gone. */
export async function quoteProForma(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  { billingAddressId, lines }: RenewalDraft,
  now: Date,
): Promise<Quoted | null> {
  const party = await getBillingParty(tenant);
  const address =
    billingAddressId === null
      ? await defaultBillingAddress(tenant, now)
      : await findBillingAddress(tenant, billingAddressId);
  return address
    ? { party, address, quote: quoteVat(host, vatFactsOf(host, party, address), lines, now) }
    : null;
}
