import { addDays, calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import { sumMinor } from '@atrium/billing/money/minor';
import { payRenewals } from '@atrium/contracts/renewal/pay-renewals';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { createInvoice } from '../invoice/create-invoice.ts';
import { dueOf } from '../invoice/due-of.ts';
import { settleFree } from '../invoice/settle-free.ts';
import { implement } from '../kernel/implement.ts';
import { startPayment } from '../payment/start-payment.ts';
import { draftRenewals } from './draft-renewals.ts';
import { requireMethod } from './require-method.ts';

export const payRenewalsVerb = implement(payRenewals, async (context) => {
  const { input, tenant, host, now, today, actor, audit, outbox, fail, notFound } = context;
  await lockMoney(tenant);
  await requireMethod(tenant, input.method);
  const drafts = await draftRenewals(tenant, host, input.items, true);
  const due: number[] = [];
  const invoiceIds: string[] = [];
  const free: string[] = [];
  for (const id of new Set(input.invoiceIds)) {
    const invoice = (await findInvoice(tenant, id)) ?? notFound();
    invoiceIds.push(id);
    due.push(dueOf(invoice));
  }
  for (const draft of drafts) {
    // Until the first of the new periods begins, but for some days at least.
    const starts = draft.lines.flatMap(({ serviceFrom }) => serviceFrom ?? []).sort();
    const dueOn = laterOf(calendarDate(starts[0] ?? today), addDays(today, host.seller.paymentDays));
    const invoice = await createInvoice(tenant, host, { ...draft, dueOn }, now);
    (invoice.grossMinor > 0 ? invoiceIds : free).push(invoice.id);
    due.push(invoice.grossMinor);
  }
  if (sumMinor(due) !== input.acceptedTotalMinor) return fail('subscription.amount_changed', {});
  const { method, prepaid } = input;
  const request = { purpose: 'invoice', invoiceIds, topUp: null, createdBy: actor.accountId } as const;
  const effects = { audit, outbox };
  for (const id of free) await settleFree(tenant, host, id, now, effects);
  const payment =
    invoiceIds.length > 0 || free.length === 0
      ? await startPayment(tenant, host, { ...request, method, prepaid }, now, effects)
      : null;
  audit.organization(tenant.organizationId, {
    targetId: payment?.id ?? free[0],
    after: { products: input.items.length, invoices: input.invoiceIds.length, totalMinor: sumMinor(due) },
  });
  const started = payment && { id: payment.id, status: payment.status, actionUrl: payment.actionUrl };
  return { payment: started, invoiceIds: [...invoiceIds, ...free] };
});
