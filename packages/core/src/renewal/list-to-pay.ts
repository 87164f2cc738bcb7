import { addDays, addMonths, calendarDate } from '@atrium/billing/date/calendar-date';
import type { Locale } from '@atrium/contracts/locale';
import { listToPay } from '@atrium/contracts/renewal/list-to-pay';
import type { ToRenew } from '@atrium/contracts/renewal/renewal-items';
import type { Amounts } from '@atrium/contracts/subscription/subscription-view';
import { getOrganizationBalance } from '@atrium/db/ledger/ledger-queries';
import { listOpenInvoices, listPayers, listRenewable } from '@atrium/db/renewal/to-pay-queries';
import type { SubscriptionRow } from '@atrium/db/subscription/subscription-queries';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPlan, periodsOffered } from '../catalogue/find-in-catalogue.ts';
import type { QuoteLine } from '../invoice/quote-vat.ts';
import { implement } from '../kernel/implement.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { amountsFor } from '../subscription/subscription-view.ts';
import { lineOf } from './renewal-line.ts';
import { renewalOffer } from './renewal-offer.ts';

const monthsAhead = 2;
const shown = 200;

export const listToPayVerb = implement(listToPay, async (context) => {
  const { input, tenant, host, actor, today } = context;
  const until = input.all ? null : addMonths(today, monthsAhead);
  const [rows, invoices, payers] = await Promise.all([
    listRenewable(tenant, until, shown + 1),
    listOpenInvoices(tenant, shown + 1),
    listPayers(tenant),
  ]);
  // Each with the VAT of the address that stands on its invoice (CART-1).
  const addresses = [...new Set(rows.map(({ billingAddressId }) => billingAddressId))];
  const counts = await Promise.all(addresses.map((id) => amountsFor(context, id)));
  const amountsOf = new Map(addresses.map((id, index) => [id, counts[index]]));
  const { currency } = payers;
  const prepaidMinor = await getOrganizationBalance(tenant, {
    sellerId: host.seller.id,
    kind: 'prepaid',
    currency,
  });
  return {
    products: rows.slice(0, shown).flatMap((row) => {
      const amounts = amountsOf.get(row.billingAddressId);
      const view = amounts && { catalogue: host.catalogue, locale: actor.locale, amounts };
      return view ? [viewToRenew(view, row)] : [];
    }),
    moreProducts: rows.length > shown,
    invoices: invoices.slice(0, shown).map(({ createdAt, ...invoice }) => ({
      ...{ ...invoice, products: [...invoice.products] },
      ...{ day: sellerDay(host, createdAt), overdue: invoice.dueOn < today },
    })),
    moreInvoices: invoices.length > shown,
    ...{ ...payers, prepaidMinor },
    can: { pay: actor.may('billing.payment.create') },
  };
});

type View = {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly amounts: (lines: readonly QuoteLine[]) => Amounts;
};

function viewToRenew({ catalogue, locale, amounts }: View, row: SubscriptionRow): ToRenew {
  const usual = renewalOffer(catalogue, row);
  const plan = findPlan(catalogue, row.productType, usual?.plan ?? row.plan);
  const offered = plan ? periodsOffered(plan, row.currency, calendarDate(row.paidUntil)) : [];
  const durations = offered.flatMap(({ period }) => {
    const offer = renewalOffer(catalogue, row, period);
    return offer
      ? [{ period, paidThrough: addDays(offer.end, -1), amounts: amounts([lineOf(row, offer)]) }]
      : [];
  });
  return {
    ...{ productId: row.productId, productName: row.productName, productType: row.productType },
    ...{ planName: plan?.name[locale] ?? row.plan, state: row.state, currency: row.currency },
    ...{ paidUntil: row.paidUntil, paidThrough: addDays(calendarDate(row.paidUntil), -1) },
    ...{ autoRenew: row.autoRenew, period: usual?.period ?? row.period, durations },
    billingAddressId: row.billingAddressId,
  };
}
