import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import { calendarDate } from '@atrium/billing/date/calendar-date';
import { isValidOn } from '@atrium/billing/date/date-range';
import type { FreeCredit, NoFreeCredit } from '@atrium/billing/promo/free-credit';
import { matchesProduct } from '@atrium/billing/promo/promo-code';
import type { Currency } from '@atrium/contracts/currency';
import {
  type BillingAddressRow,
  findBillingAddress,
  findDefaultBillingAddress,
  getBillingParty,
} from '@atrium/db/billing-address/billing-address-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { type FreeCreditRow, listFreeCreditsOfMember } from '@atrium/db/free-credit/free-credit-queries';
import {
  isNewCustomer,
  listEnteredPromos,
  type PromoCodeRow,
} from '@atrium/db/promo-code/promo-code-queries';
import { listPurchaseLines } from '@atrium/db/purchase/cart-queries';
import { listTypesEverHeld } from '@atrium/db/purchase/delivery-queries';
import type { PurchaseLineRow, PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import { addressOfOrganization } from '../billing-address/default-billing-address.ts';
import { vatFactsOf } from '../billing-address/vat-facts.ts';
import { type QuoteLine, quoteVat, type VatQuote } from '../invoice/quote-vat.ts';
import type { Host } from '../kernel/host.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { promoOfRow } from '../promo-code/promo-of-row.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { type DiscountedLine, type Discounts, discountLines } from './discount-lines.ts';
import { priceLines } from './price-lines.ts';

export type CartLine = DiscountedLine & { readonly row: PurchaseLineRow };

export type CartQuote = {
  readonly today: CalendarDate;
  readonly currency: Currency;
  readonly lines: readonly CartLine[];
  /** Of what is ordered now; trials are not in it. */
  readonly totals: VatQuote<QuoteLine>;
  readonly promos: readonly (PromoCodeRow & { readonly usedByOrganization: number })[];
  readonly refusals: Discounts['refusals'];
  readonly creditRows: readonly FreeCreditRow[];
  readonly creditOffers: Discounts['credits']['offers'];
  readonly noCredit: NoFreeCredit | null;
  /** Types that the organization has had: they are not tried any more. */
  readonly held: ReadonlySet<string>;
  /** The chosen address, the default one, or null when neither is there. */
  readonly address: BillingAddressRow | null;
};

/**
 * What a cart costs: the same function for every step of the order, and for the invoice that is made of it (CART-1). Who
 * orders reads it under the locks that ordering takes.
 */
export async function quoteCart(
  tenant: TenantScope,
  host: Pick<Host, 'catalogue' | 'seller'>,
  cart: Pick<PurchaseRow, 'id' | 'billingAddressId' | 'createdBy'> | null,
  accountId: string,
  now: Date,
): Promise<CartQuote> {
  const today = await readOrganizationDay(tenant, host, now);
  const [party, rows, promos, creditRows, newCustomer, held] = [
    await getBillingParty(tenant),
    cart ? await listPurchaseLines(tenant, cart.id) : [],
    cart ? await listEnteredPromos(tenant, cart.id) : [],
    await listFreeCreditsOfMember(tenant, accountId, now),
    await isNewCustomer(tenant),
    await listTypesEverHeld(tenant),
  ];
  const { currency } = party;
  const credits = creditRows.map(creditOfRow);
  const chosen = usableChoices(rows, credits, tenant.organizationId, today);
  const creditPeriods = new Map(
    [...chosen].map(([lineId, id]) => [lineId, creditRows.find((one) => one.id === id)?.periods ?? 1]),
  );
  const priced = priceLines(rows, { catalogue: host.catalogue, currency, today, creditPeriods, held });
  const discounts = discountLines(priced, {
    ...{
      currency,
      today,
      promoDay: sellerDay(host, now),
      organizationId: tenant.organizationId,
      isNewCustomer: newCustomer,
      credits,
      chosen,
    },
    promos: promos.map((row) => ({ ...row, code: promoOfRow(row, host.seller.timeZone) })),
  });
  const address = await addressOf(tenant, cart);
  const facts = vatFactsOf(host, party, address ?? addressOfOrganization(party));
  const lines = discounts.lines.map((line, index) => ({ ...line, row: rows[index] as PurchaseLineRow }));
  return {
    ...{ today, currency, lines, promos, creditRows, address, held },
    totals: quoteVat(host, facts, lines.filter(isCharged).map(toQuoteLine), now),
    refusals: discounts.refusals,
    creditOffers: discounts.credits.offers,
    noCredit: discounts.credits.none,
  };
}

/** A trial is no sale: it comes with no invoice until it is over. */
export const isCharged = ({ trialDays }: Pick<DiscountedLine, 'trialDays'>): boolean => trialDays === 0;

export const toQuoteLine = (
  line: Pick<DiscountedLine, 'unitNetMinor' | 'discountMinor' | 'serviceFrom' | 'serviceTo' | 'vatCategory'>,
): QuoteLine => ({
  quantity: 1,
  unitNetMinor: line.unitNetMinor,
  discountMinor: line.discountMinor,
  serviceFrom: line.serviceFrom,
  serviceTo: line.serviceTo,
  vatCategory: line.vatCategory,
});

async function addressOf(
  tenant: TenantScope,
  cart: Pick<PurchaseRow, 'billingAddressId'> | null,
): Promise<BillingAddressRow | null> {
  const id = cart?.billingAddressId ?? null;
  const chosen = id === null ? undefined : await findBillingAddress(tenant, id);
  if (chosen && chosen.archivedAt === null) return chosen;
  return (await findDefaultBillingAddress(tenant)) ?? null;
}

const dayOrNull = (text: string | null): CalendarDate | null => (text === null ? null : calendarDate(text));

const creditOfRow = (row: FreeCreditRow): FreeCredit => ({
  ...{ id: row.id, organizationId: row.organizationId, productType: row.productType, plan: row.plan },
  validity: { from: dayOrNull(row.validFrom), until: dayOrNull(row.validUntil) },
  isUsed: row.usedAt !== null,
});

/** The chosen credits that count today, by line: only these make a line longer than one period. */
function usableChoices(
  rows: readonly PurchaseLineRow[],
  credits: readonly FreeCredit[],
  organizationId: string,
  today: CalendarDate,
): ReadonlyMap<string, string> {
  const usable = new Map(
    credits
      .filter((one) => one.organizationId === organizationId && !one.isUsed && isValidOn(one.validity, today))
      .map((one) => [one.id, one]),
  );
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const credit = row.freeCreditId === null ? undefined : usable.get(row.freeCreditId);
      return credit && row.trialDays === 0 && matchesProduct([credit], row) ? [[row.id, credit.id]] : [];
    }),
  );
}
