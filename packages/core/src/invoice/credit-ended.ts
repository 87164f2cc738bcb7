import type { OrganizationId } from '@atrium/contracts/fields';
import { listCreditedLines, listInvoiceLines } from '@atrium/db/invoice/invoice-queries';
import { tellOfCredits } from '../bank/tell-of-bank-money.ts';
import { sellerDay } from '../seller/seller-day.ts';
import type { PaidForNothing, PaidInvoice, Settling } from './after-invoices-paid.ts';
import { creditInvoice } from './credit-invoice.ts';

/**
 * What has been paid for products that have ended meanwhile is credited: it goes to the prepaid account, and the customer is
 * told (SUB-6, PAY-3). For invoices that have their numbers; draws one for each credit note, so nothing is locked after it.
 */
export async function creditEnded(
  settling: Settling,
  invoices: readonly PaidInvoice[],
  ended: readonly PaidForNothing[],
): Promise<void> {
  for (const [invoiceId, lines] of Map.groupBy(ended, (line) => line.invoiceId)) {
    const invoice = invoices.find(({ id }) => id === invoiceId);
    if (invoice) await creditLines(settling, invoice, new Set(lines.map(({ position }) => position)));
  }
}

async function creditLines(
  { scope, tenantOf, host, now, effects }: Settling,
  { id, organizationId, reference }: PaidInvoice,
  positions: ReadonlySet<number>,
): Promise<void> {
  const tenant = tenantOf(organizationId as OrganizationId);
  const credited = await listCreditedLines(tenant, id);
  const lines = (await listInvoiceLines(tenant, id)).flatMap(({ position, netMinor }) => {
    const before = credited.filter((line) => line.position === position);
    const left = before.reduce((rest, line) => rest - line.netMinor, netMinor);
    return positions.has(position) && left > 0 ? [{ position, netMinor: left, releaseFrom: null }] : [];
  });
  if (lines.length === 0) return;
  const request = { invoiceId: id, lines, refundTo: 'prepaid', createdBy: null } as const;
  const {
    grossMinor: amountMinor,
    currency,
    numberText: number,
  } = await creditInvoice(tenant, host, request, now);
  effects.audit.organization(organizationId, {
    ...{ event: 'subscription.withdraw', targetId: id, after: { number, amountMinor, currency } },
  });
  const movement = { amountMinor, currency, bookedOn: sellerDay(host, now), reference };
  const credit = { movement, organizationId, reason: 'ended', expected: null } as const;
  await tellOfCredits({ system: scope, host, now, outbox: effects.outbox }, [credit]);
}
