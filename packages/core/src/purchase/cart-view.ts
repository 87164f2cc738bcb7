import { addDays } from '@atrium/billing/date/calendar-date';
import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type {
  AddressChoice,
  CartLineView,
  CartView,
  MethodChoice,
  OrderedLineView,
  TotalsView,
} from '@atrium/contracts/purchase/cart-view';
import type { CartGap, PurchasePaymentKind } from '@atrium/contracts/purchase/purchase-types';
import {
  type BillingAddressRow,
  listBillingAddresses,
} from '@atrium/db/billing-address/billing-address-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { getOrganizationBalance } from '@atrium/db/ledger/ledger-queries';
import { listPaymentMethodRows } from '@atrium/db/payment/payment-method-queries';
import type { PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import type { z } from 'zod';
import type { CatalogueType } from '../catalogue/catalogue.ts';
import { findPlan, findType, periodsOffered } from '../catalogue/find-in-catalogue.ts';
import type { QuoteLine, VatQuote } from '../invoice/quote-vat.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import { promoRefused } from '../promo-code/refuse-promo.ts';
import type { DiscountedLine } from './discount-lines.ts';
import { type CartLine, type CartQuote, quoteCart } from './quote-cart.ts';

export type Reading = {
  readonly tenant: TenantScope;
  readonly host: Host;
  readonly actor: Actor;
  readonly now: Date;
};

/** The reader's cart with everything that each step of the order shows. */
export async function viewCart(
  { tenant, host, actor, now }: Reading,
  cart: PurchaseRow | null,
  locale: Locale,
): Promise<CartView> {
  const quote = await quoteCart(tenant, host, cart, actor.accountId, now);
  const [ways, addresses] = [
    await waysToPay(tenant, host, quote.currency),
    await listBillingAddresses(tenant),
  ];
  const isFree = quote.totals.grossMinor === 0;
  const payment = {
    kind: cart?.paymentKind ?? null,
    paymentMethodId: cart?.paymentMethodId ?? null,
    usePrepaid: cart?.usePrepaid ?? false,
  };
  const lines = quote.lines.map((line) => viewCartLine(host, quote, line, locale));
  return {
    ...{ purchaseId: cart?.id ?? null, version: cart?.version ?? 0, lines, ...ways, payment, isFree },
    totals: viewTotals(quote.currency, quote.totals),
    promos: quote.promos.map((promo) => viewPromo(host, quote, promo)),
    noFreeCredit: viewNoCredit(quote),
    addresses: addresses.map(viewAddress),
    addressId: quote.address?.id ?? null,
    gaps: gapsOf(quote, payment, ways, actor.loginIdentifierConfirmedAt !== null),
    can: { order: actor.may('billing.order.create') },
  };
}

function viewPromo(
  { seller }: Host,
  quote: CartQuote,
  promo: CartQuote['promos'][number],
): CartView['promos'][number] {
  const { id, code } = promo;
  const refusal = quote.refusals.find(({ promoCodeId }) => promoCodeId === id)?.refusal ?? null;
  return {
    ...{ promoCodeId: id, code, discountMinor: takenBy(quote, id), refusal },
    refusalParams: refusal === null ? {} : promoRefused(refusal, promo, seller.timeZone).params,
  };
}

const takenBy = ({ lines }: CartQuote, promoCodeId: string): number =>
  lines.reduce((sum, line) => (line.promoCodeId === promoCodeId ? sum + line.discountMinor : sum), 0);

function viewNoCredit({ noCredit, creditRows, lines }: CartQuote): CartView['noFreeCredit'] {
  if (noCredit === null || lines.length === 0) return null;
  const ids = noCredit.reason === 'other_organization' ? noCredit.organizationIds : [];
  const names = creditRows
    .filter((row) => ids.includes(row.organizationId))
    .map((row) => row.organizationName);
  return { reason: noCredit.reason, organizations: [...new Set(names)] };
}

/** What is still missing, in the order of the steps; the order is refused for the same reasons. */
export function gapsOf(
  quote: CartQuote,
  payment: Pick<CartView['payment'], 'kind' | 'paymentMethodId'>,
  ways: Pick<CartView, 'methods' | 'kinds'>,
  confirmed: boolean,
): CartGap[] {
  const { lines, totals, refusals, address } = quote;
  const stored = ways.methods.some(({ paymentMethodId }) => paymentMethodId === payment.paymentMethodId);
  const payable = stored || (payment.kind !== null && ways.kinds.includes(payment.kind));
  const gaps: readonly (readonly [CartGap, boolean])[] = [
    ['lines', lines.length === 0],
    ['line_problem', lines.some(({ problem }) => problem !== null)],
    ['address', address === null],
    ['payment', totals.grossMinor > 0 && !payable],
    ['promo', refusals.some(({ refusal }) => refusal !== null && refusal !== 'line_has_better')],
    ['email', !confirmed],
  ];
  return gaps.filter(([, open]) => open).map(([gap]) => gap);
}

type OrderedLine = Pick<
  DiscountedLine,
  'id' | 'productType' | 'plan' | 'period' | 'trialDays' | 'unitNetMinor' | 'discountMinor'
> & { readonly productName: string; readonly serviceFrom: string; readonly lastDay: string };

/** A line as cart, summary and result show it. */
export function viewOrderedLine(
  { catalogue }: Pick<Host, 'catalogue'>,
  line: OrderedLine,
  discount: OrderedLineView['discount'],
  locale: Locale,
): OrderedLineView {
  const { productType, plan } = line;
  return {
    ...{ lineId: line.id, type: productType as OrderedLineView['type'], plan, name: line.productName },
    // What is not sold any more has kept only its ids.
    typeName: findType(catalogue, productType)?.name[locale] ?? productType,
    planName: findPlan(catalogue, productType, plan)?.name[locale] ?? plan,
    ...{ period: line.period, trialDays: line.trialDays, unitNetMinor: line.unitNetMinor, discount },
    ...{ serviceFrom: line.serviceFrom, serviceUntil: line.lastDay },
    netMinor: line.unitNetMinor - line.discountMinor,
  };
}

function viewCartLine(host: Host, quote: CartQuote, line: CartLine, locale: Locale): CartLineView {
  const type = findType(host.catalogue, line.productType);
  const plan = findPlan(host.catalogue, line.productType, line.plan);
  const offer = quote.creditOffers.find(({ lineId }) => lineId === line.id)?.creditIds ?? [];
  const lastDay = addDays(line.serviceTo, -1);
  return {
    ...viewOrderedLine(
      host,
      { ...line, productName: line.row.productName, lastDay },
      discountOf(quote, line),
      locale,
    ),
    naming: type?.naming ?? 'free',
    periodNetMinor: line.periodNetMinor,
    periods: plan ? [...periodsOffered(plan, quote.currency, quote.today)] : [],
    plans: (type?.plans ?? []).map(({ id, name }) => ({ plan: id, name: name[locale] })),
    trialOffered: trialFor(quote.lines, line, type, quote.held),
    problem: line.problem,
    freeCreditId: line.freeCreditId,
    freeCredits: quote.creditRows
      .filter(({ id }) => offer.includes(id))
      .map((row) => ({
        ...{ freeCreditId: row.id, periods: row.periods, reason: row.reason, validUntil: row.validUntil },
        planName: row.plan && (findPlan(host.catalogue, row.productType, row.plan)?.name[locale] ?? row.plan),
      })),
  };
}

/** A type is tried once: by an organization that never had it, in one line. */
function trialFor(
  lines: readonly CartLine[],
  line: CartLine,
  type: CatalogueType | null,
  held: ReadonlySet<string>,
): number {
  const plan = type?.plans.find(({ id }) => id === line.plan);
  const elsewhere = lines.some(
    (other) => other.id !== line.id && other.productType === line.productType && other.trialDays > 0,
  );
  return held.has(line.productType) || elsewhere ? 0 : (plan?.trialDays ?? 0);
}

function discountOf({ promos }: CartQuote, line: CartLine): OrderedLineView['discount'] {
  const { discountMinor: amountMinor, promoCodeId, freeCreditId } = line;
  if (freeCreditId !== null) return { kind: 'free_credit', label: '', amountMinor };
  const code = promos.find(({ id }) => id === promoCodeId)?.code;
  return code === undefined ? null : { kind: 'promo', label: code, amountMinor };
}

export const viewTotals = (
  currency: Currency,
  { netMinor, vatMinor, grossMinor, groups, noteKey }: Omit<VatQuote<QuoteLine>, 'lines'>,
): TotalsView => ({
  ...{ currency, netMinor, vatMinor, grossMinor, note: noteKey },
  vat: groups
    .filter(({ country }) => country !== null)
    .map(({ country, basisPoints, netMinor: net, vatMinor: vat }) => ({
      ...{ country, basisPoints, netMinor: net, vatMinor: vat },
    })),
});

const viewAddress = (row: BillingAddressRow): z.output<typeof AddressChoice> => ({
  addressId: row.id,
  name: row.name,
  text: [`${row.street} ${row.buildingNumber}`.trim(), `${row.postalCode} ${row.town}`].join(', '),
  country: row.country,
});

/** Stored methods, other ways that some provider takes, and what the prepaid account holds. */
export async function waysToPay(tenant: TenantScope, host: Host, currency: Currency) {
  const methods = (await listPaymentMethodRows(tenant)).map(
    ({ id, kind, name, brand, lastDigits }): z.output<typeof MethodChoice> => ({
      ...{ paymentMethodId: id, kind, name, brand, lastDigits },
    }),
  );
  const account = { sellerId: host.seller.id, kind: 'prepaid', currency } as const;
  const prepaidMinor = await getOrganizationBalance(tenant, account);
  const kinds: PurchasePaymentKind[] = [
    ...new Set(host.paymentProviders.flatMap((provider) => provider.kinds)),
    'bank_transfer',
    ...(prepaidMinor > 0 ? (['prepaid'] as const) : []),
  ];
  return { methods, kinds, prepaidMinor };
}
