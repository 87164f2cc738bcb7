import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { periodEnd } from '@atrium/billing/period/billing-period';
import type { ProductState } from '@atrium/contracts/product/product-states';
import type { TotalsView } from '@atrium/contracts/purchase/cart-view';
import { getPurchase } from '@atrium/contracts/purchase/get-purchase';
import { purchaseOpenDays } from '@atrium/contracts/purchase/purchase-types';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findInvoice, type InvoiceRow, listInvoiceVat } from '@atrium/db/invoice/invoice-queries';
import { listEnteredPromos } from '@atrium/db/promo-code/promo-code-queries';
import { listPurchaseLines } from '@atrium/db/purchase/cart-queries';
import {
  listBilledStarts,
  listProductStates,
  listPurchaseCredits,
} from '@atrium/db/purchase/delivery-queries';
import { findLatestPayment } from '@atrium/db/purchase/purchase-payment-queries';
import { findPurchase } from '@atrium/db/purchase/purchase-queries';
import type { PurchaseLineRow, PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import { dueOf } from '../invoice/due-of.ts';
import { implement } from '../kernel/implement.ts';
import { dayAt } from '../organization/organization-day.ts';
import { viewOrderedLine, waysToPay } from './cart-view.ts';

const dayMs = 86_400_000;

export const getPurchaseVerb = implement(getPurchase, async (context) => {
  const { input, tenant, host, actor, calendar, notFound } = context;
  const purchase = await findPurchase(tenant, input.purchaseId);
  // A cart is its owner's alone and has a page of its own.
  if (!purchase || purchase.status === 'cart') return notFound();
  const [lines, credits, promos, invoice, payment, ways] = [
    await listPurchaseLines(tenant, purchase.id),
    await listPurchaseCredits(tenant, purchase.id),
    await listEnteredPromos(tenant, purchase.id),
    purchase.invoiceId === null ? undefined : await findInvoice(tenant, purchase.invoiceId),
    await findLatestPayment(tenant, purchase.invoiceId),
    await waysToPay(tenant, host, purchase.currency),
  ];
  const states = await listProductStates(
    tenant,
    lines.flatMap(({ productId }) => productId ?? []),
  );
  const placedAt = purchase.placedAt ?? purchase.createdAt;
  // What was paid later than ordered has begun with that day (CART-5).
  const begun = invoice ? await listBilledStarts(tenant, invoice.id) : new Map<string, string>();
  const isOpen = purchase.status === 'awaiting_payment';
  const ability = actor.may('billing.order.create');
  return {
    ...{ purchaseId: purchase.id, status: purchase.status, placedAt: placedAt.toISOString(), ...ways },
    openUntil: isOpen ? new Date(placedAt.getTime() + purchaseOpenDays * dayMs).toISOString() : null,
    lines: lines.map((line) => {
      const billedFrom = begun.get(line.productId ?? '');
      const first = billedFrom ? calendarDate(billedFrom) : dayAt(host, calendar, placedAt);
      const end =
        line.trialDays > 0
          ? addDays(first, line.trialDays)
          : periodEnd(first, credits.get(line.id) ?? 1, line.period);
      const frozen = { ...line, unitNetMinor: line.unitNetMinor ?? 0, serviceFrom: first };
      const state = line.productId === null ? undefined : states.get(line.productId);
      return {
        ...viewOrderedLine(
          host,
          { ...frozen, lastDay: addDays(end, -1) },
          discountOf(line, promos),
          input.locale,
        ),
        productId: state === undefined ? null : line.productId,
        state: (state as ProductState | undefined) ?? null,
      };
    }),
    totals: await totalsOf(tenant, purchase, invoice),
    invoice: invoice
      ? {
          ...{ invoiceId: invoice.id, number: invoice.numberText, reference: invoice.reference },
          ...{ dueOn: invoice.dueOn, dueMinor: dueOf(invoice) },
        }
      : null,
    payment: payment && { paymentId: payment.id, ...omitId(payment) },
    can: { pay: ability, cancel: ability },
  };
});

const omitId = <T extends { readonly id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> => rest;

function discountOf(
  { discountMinor: amountMinor, promoCodeId, freeCreditId }: PurchaseLineRow,
  promos: readonly { readonly id: string; readonly code: string }[],
) {
  if (freeCreditId !== null) return { kind: 'free_credit' as const, label: '', amountMinor };
  const code = promos.find(({ id }) => id === promoCodeId)?.code;
  return code === undefined ? null : { kind: 'promo' as const, label: code, amountMinor };
}

/** As the invoice has them; an order of trials alone has none. */
async function totalsOf(
  tenant: TenantScope,
  { currency, netMinor, vatMinor, grossMinor }: PurchaseRow,
  invoice: InvoiceRow | undefined,
): Promise<TotalsView> {
  const groups = invoice ? await listInvoiceVat(tenant, [invoice.id]) : [];
  const notes = { reverse_charge: 'reverse_charge', none: 'outside_scope' } as const;
  return {
    ...{ currency, netMinor: netMinor ?? 0, vatMinor: vatMinor ?? 0, grossMinor: grossMinor ?? 0 },
    vat: groups
      .filter(({ vatBasisPoints }) => vatBasisPoints > 0)
      .map(({ vatCountry, vatBasisPoints, netMinor: net, vatMinor: vat }) => ({
        ...{ country: vatCountry, basisPoints: vatBasisPoints, netMinor: net, vatMinor: vat },
      })),
    note: invoice ? (notes[invoice.vatKind as keyof typeof notes] ?? null) : null,
  };
}
