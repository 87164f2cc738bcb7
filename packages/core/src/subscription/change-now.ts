import { addDays, type CalendarDate, earlierOf } from '@atrium/billing/date/calendar-date';
import { changeSubscription } from '@atrium/db/subscription/subscription-queries';
import { createInvoice } from '../invoice/create-invoice.ts';
import { creditInvoice } from '../invoice/credit-invoice.ts';
import { type PaymentRequest, startPayment } from '../payment/start-payment.ts';
import type { PlannedNow } from './plan-change.ts';
import { type Changing, scheduleChange, withdrawNextInvoice } from './schedule-change.ts';

/** How long an invoice for a change waits for its money. */
const paymentDays = 10;

type Payment = Pick<PaymentRequest, 'method' | 'prepaid'>;

/**
 * Carries a change out at once. A larger plan holds as soon as its invoice is paid. For a shorter period the unused days are
 * credited to the prepaid account and billed again by the month, in one step: nobody pays a day twice (SUB-3, SUB-4).
 */
export async function changeNow(changing: Changing, planned: PlannedNow, payment: Payment) {
  const { tenant, host, now, today, effects, row, wanted, createdBy } = changing;
  // An invoice of the period that follows has been made for what the product is no more.
  await withdrawNextInvoice(changing);
  if (planned.kind === 'period') await giveBack(changing, planned);
  // The period that goes with a larger plan begins with the next payment.
  else if (wanted.period !== row.period)
    await scheduleChange(
      {
        ...changing,
        row: { ...row, openInvoiceId: null, paidPlan: null },
        wanted: { ...wanted, plan: row.plan },
      },
      planned.to,
    );
  if (planned.kind === 'plan' && planned.chargeMinor === planned.creditMinor) {
    await changeSubscription(tenant, row.productId, {
      plan: wanted.plan,
      paidPlan: null,
      paidPlanFrom: null,
    });
    return null;
  }
  const dueOn = dueOf(planned, today);
  const invoice = await createInvoice(
    tenant,
    host,
    {
      ...{ origin: 'change', purchaseId: null, billingAddressId: row.billingAddressId },
      ...{ currency: row.currency, dueOn, lines: planned.lines },
    },
    now,
  );
  // The period that follows is billed with the larger plan, once that is paid or has lapsed.
  if (planned.kind === 'plan') await changeSubscription(tenant, row.productId, { billAfter: dueOn });
  const request = { purpose: 'invoice', invoiceIds: [invoice.id], topUp: null, createdBy } as const;
  const { id, status, actionUrl } = await startPayment(
    tenant,
    host,
    { ...request, ...payment },
    now,
    effects,
  );
  return { id, status, actionUrl };
}

/** A larger plan for the rest of a period is to be paid before that ends. */
function dueOf({ kind, to }: PlannedNow, today: CalendarDate): CalendarDate {
  const usual = addDays(today, paymentDays);
  return kind === 'plan' ? earlierOf(usual, addDays(to, -1)) : usual;
}

async function giveBack(changing: Changing, { givenBack, from }: PlannedNow): Promise<void> {
  const { tenant, host, now, row, wanted, createdBy } = changing;
  for (const invoiceId of new Set(givenBack.map(({ line }) => line.invoiceId))) {
    const lines = givenBack
      .filter(({ line }) => line.invoiceId === invoiceId)
      .map(({ line, netMinor, from: releaseFrom }) => ({ position: line.position, netMinor, releaseFrom }));
    await creditInvoice(tenant, host, { invoiceId, lines, refundTo: 'prepaid', createdBy }, now);
  }
  // What was paid ends here until the new invoice is paid; a planned change is overtaken.
  await changeSubscription(tenant, row.productId, {
    ...{ paidUntil: from, period: wanted.period, nextPlan: null, nextPeriod: null, nextChangeOn: null },
  });
}
