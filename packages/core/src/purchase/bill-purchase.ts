import { addDays } from '@atrium/billing/date/calendar-date';
import type { Locale } from '@atrium/contracts/locale';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import type { PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import { findPlan, findType } from '../catalogue/find-in-catalogue.ts';
import { createInvoice, type InvoiceDraftLine } from '../invoice/create-invoice.ts';
import type { Host } from '../kernel/host.ts';
import { type CartLine, type CartQuote, isCharged, toQuoteLine } from './quote-cart.ts';

/** The invoice of an order; null when it holds nothing but trials. */
export async function billPurchase(
  tenant: TenantScope,
  host: Host,
  cart: Pick<PurchaseRow, 'id'>,
  quote: CartQuote,
  products: ReadonlyMap<string, string>,
  now: Date,
): Promise<InvoiceRow | null> {
  const charged = quote.lines.filter(isCharged);
  if (charged.length === 0) return null;
  const { documentLocale } = await getBillingParty(tenant);
  return createInvoice(
    tenant,
    host,
    {
      ...{ origin: 'purchase', purchaseId: cart.id, billingAddressId: quote.address?.id ?? null },
      ...{ currency: quote.currency, dueOn: addDays(quote.today, host.seller.paymentDays) },
      lines: charged.map((line) => toDraftLine(host, quote, line, products, documentLocale)),
    },
    now,
  );
}

function toDraftLine(
  { catalogue }: Host,
  { promos, creditRows }: CartQuote,
  line: CartLine,
  products: ReadonlyMap<string, string>,
  locale: Locale,
): InvoiceDraftLine {
  const { productType, plan, period, promoCodeId, freeCreditId } = line;
  const kind = findType(catalogue, productType)?.name[locale] ?? productType;
  const size = findPlan(catalogue, productType, plan)?.name[locale] ?? plan;
  const promo = promos.find(({ id }) => id === promoCodeId);
  const credit = creditRows.find(({ id }) => id === freeCreditId);
  return {
    ...toQuoteLine(line),
    ...{ productId: products.get(line.id) ?? null, productType, plan, period },
    description: `${kind} ${size} · ${line.row.productName}`,
    discountKind: credit ? 'free_credit' : promo ? 'promo' : null,
    discountLabel: credit?.reason ?? promo?.code ?? '',
  };
}
