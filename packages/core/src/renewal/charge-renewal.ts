import { addDays, type CalendarDate, calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import { renewalSettings } from '@atrium/billing/schedule/renewal-settings';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import { getOrganizationBalance } from '@atrium/db/ledger/ledger-queries';
import { type AttemptRow, changeAttempt, wakeSubscription } from '@atrium/db/renewal/attempt-queries';
import type { RenewalMail } from '@atrium/mail/templates/renewal';
import type { MoneyEffects } from '../invoice/after-invoices-paid.ts';
import { dueOf } from '../invoice/due-of.ts';
import { settleFree } from '../invoice/settle-free.ts';
import type { Host } from '../kernel/host.ts';
import { organizationDay } from '../organization/organization-day.ts';
import { type PaymentRequest, startPayment } from '../payment/start-payment.ts';
import { writeRenewalMails } from './renewal-mails.ts';

export type Charging = {
  readonly tenant: TenantScope;
  readonly host: Host;
  readonly effects: MoneyEffects;
  readonly now: Date;
};

/**
 * One try at an automatic renewal, with the organization's money held (SUB-5): from the prepaid account if the settings
 * and the balance allow it, from the stored method otherwise. Without either, the invoice is a normal one at once.
 */
export async function chargeRenewal(charging: Charging, attempt: AttemptRow): Promise<void> {
  const { tenant, host, effects, now } = charging;
  const invoice = await findInvoice(tenant, attempt.invoiceId);
  const due = invoice ? dueOf(invoice) : 0;
  if (invoice?.status === 'open' && invoice.grossMinor === 0 && !attempt.isTermination)
    return settleFree(tenant, host, invoice.id, now, effects);
  if (!invoice || due === 0 || attempt.isTermination) {
    await changeAttempt(tenant, attempt, 'waiting', { state: 'cancelled', nextOn: null });
    return wakeSubscription(tenant, attempt.productId);
  }
  const request = await requestFor(charging, attempt, due);
  if (request === null) return leave(charging, attempt, 'waiting', null);
  try {
    const payment = await startPayment(tenant, host, request, now, effects);
    // What prepaid money paid has ended the attempt in the meantime.
    if (payment.status !== 'succeeded')
      await changeAttempt(tenant, attempt, 'waiting', {
        ...{ state: 'charging', tries: attempt.tries + 1, nextOn: null, paymentId: payment.id },
      });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Somebody is paying it by hand at this moment; and what cannot be charged today is tried as if it had failed.
    if (error.code === 'payment.under_way')
      await changeAttempt(tenant, attempt, 'waiting', {
        nextOn: addDays(organizationDay(host, attempt, now), 1),
      });
    else await retryOrLeave(charging, { ...attempt, tries: attempt.tries + 1 }, 'waiting', error.code);
  }
}

async function requestFor(
  { tenant, host }: Charging,
  { prepaidForRenewal, methodId, invoiceId, currency }: AttemptRow,
  due: number,
): Promise<PaymentRequest | null> {
  const common = { purpose: 'invoice', invoiceIds: [invoiceId], topUp: null, createdBy: null } as const;
  const prepaid = prepaidForRenewal === 'never' ? 'none' : prepaidForRenewal;
  if (methodId !== null) return { ...common, method: { kind: 'stored', paymentMethodId: methodId }, prepaid };
  if (prepaid === 'none') return null;
  const account = { sellerId: host.seller.id, kind: 'prepaid', currency } as const;
  const balance = await getOrganizationBalance(tenant, account);
  return balance >= due ? { ...common, method: { kind: 'prepaid' }, prepaid: 'whole' } : null;
}

/** A charge has ended without money: tried again on days 0, 3 and 7, then left as a normal invoice (SUB-5). */
export async function retryOrLeave(
  charging: Charging,
  attempt: AttemptRow,
  from: 'waiting' | 'charging',
  failure: string | null,
): Promise<void> {
  const { tenant, host, now } = charging;
  const wait = renewalSettings.retryDays[attempt.tries];
  if (wait === undefined) return leave(charging, attempt, from, failure);
  const tomorrow = addDays(organizationDay(host, attempt, now), 1);
  const nextOn = laterOf(addDays(calendarDate(attempt.firstOn), wait), tomorrow);
  const change = { state: 'waiting', tries: attempt.tries, nextOn, failure } as const;
  if (await changeAttempt(tenant, attempt, from, change)) await tell(charging, attempt, 'failed', nextOn);
}

async function leave(
  charging: Charging,
  attempt: AttemptRow,
  from: 'waiting' | 'charging',
  failure: string | null,
): Promise<void> {
  const { tenant, host, now, effects } = charging;
  const { tries, productId, invoiceId } = attempt;
  if (!(await changeAttempt(tenant, attempt, from, { state: 'left', tries, nextOn: null, failure }))) return;
  await wakeSubscription(tenant, productId);
  effects.audit.organization(tenant.organizationId, {
    ...{ event: 'subscription.leave', targetId: productId, after: { invoiceId, tries, failure } },
  });
  await tell(charging, attempt, 'left', organizationDay(host, attempt, now));
}

async function tell(
  { tenant, host, now, effects }: Charging,
  attempt: AttemptRow,
  kind: RenewalMail,
  day: CalendarDate,
): Promise<void> {
  const { organizationId, productName, startsOn, grossMinor, currency, methodName } = attempt;
  const letters = await writeRenewalMails(
    tenant,
    host,
    [
      {
        ...{ kind, organizationId, day, name: productName, currency, amountMinor: grossMinor },
        ...{ paidThrough: addDays(calendarDate(startsOn), -1), method: methodName || null },
      },
    ],
    now,
  );
  for (const { to, message } of letters) effects.outbox.mail(to, message);
}
