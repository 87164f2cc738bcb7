import { randomInt } from 'node:crypto';
import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { dueReminder } from '@atrium/billing/schedule/dunning-schedule';
import type { TenantScope } from '@atrium/db/client/scopes';
import { type InvoiceRow, lockInvoices } from '@atrium/db/invoice/invoice-queries';
import { getOrganizationBalance, lockMoney } from '@atrium/db/ledger/ledger-queries';
import type { BillingContact } from '@atrium/db/member/billing-contact-queries';
import { lockPaymentsUnderWay } from '@atrium/db/payment/payment-queries';
import { insertReminder, listReminders } from '@atrium/db/reminder/reminder-queries';
import { dueOf } from '../invoice/due-of.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';

const codeDigits = 1_000_000;

export type Reminding = {
  readonly host: Host;
  readonly now: Date;
  readonly outbox: Outbox;
  /** The last day of which the bank's data are here. */
  readonly bankDataThrough: CalendarDate | null;
  readonly contactsOf: (organizationId: string) => Promise<readonly BillingContact[]>;
};

/**
 * Sends what an unpaid invoice gets today, in the caller's transaction (DUN-1). Whoever pays it waits for the same lock: a
 * reminder is written before the money came, or not at all.
 */
export async function remindInvoice(
  tenant: TenantScope,
  invoiceId: string,
  reminding: Reminding,
): Promise<boolean> {
  const { host, now, bankDataThrough } = reminding;
  await lockMoney(tenant);
  const [invoice] = await lockInvoices(tenant, [invoiceId]);
  if (!invoice) return false;
  const today = await readOrganizationDay(tenant, host, now);
  const sent = await listReminders(tenant, invoiceId);
  const underWay = await lockPaymentsUnderWay(tenant, [invoiceId]);
  const account = { sellerId: host.seller.id, kind: 'prepaid', currency: invoice.currency } as const;
  const prepaidMinor = await getOrganizationBalance(tenant, account);
  const answer = dueReminder({
    ...{
      dueOn: calendarDate(invoice.dueOn),
      openMinor: dueOf(invoice),
      today,
      bankDataThrough,
      prepaidMinor,
    },
    sent: sent.map(({ level, sentOn }) => ({ level, on: calendarDate(sentOn) })),
    // A bank transfer that was announced is known when the bank says so.
    paymentPending: underWay.some(({ kind }) => kind !== 'bank_transfer'),
  });
  if (answer.kind !== 'remind' && answer.kind !== 'offer_prepaid') return false;
  await send(tenant, invoice, { ...reminding, today, prepaidMinor, ...answer });
  return true;
}

async function send(
  tenant: TenantScope,
  invoice: InvoiceRow,
  reminding: Reminding & {
    readonly today: CalendarDate;
    readonly prepaidMinor: number;
    readonly level: number;
    readonly kind: 'remind' | 'offer_prepaid';
  },
): Promise<void> {
  const { host, now, outbox, today, prepaidMinor, level, kind } = reminding;
  const contacts = await reminding.contactsOf(tenant.organizationId);
  const code = `R-${String(randomInt(codeDigits)).padStart(6, '0')}`;
  const amountMinor = dueOf(invoice);
  const link = `${host.publicUrl}/o/${tenant.organizationId}/accounting/invoices/${invoice.id}`;
  const row = { invoiceId: invoice.id, level, kind, code, sentOn: today, sentAt: now, amountMinor };
  const byMail = contacts.filter(({ byEmail }) => byEmail);
  const bySms = contacts.filter(({ smsTo }) => smsTo !== null);
  // Also where nobody wants it: the level has been reached.
  if (await insertReminder(tenant, { ...row, channel: 'email', recipients: byMail.length }))
    for (const { firstName, organizationName, email, locale } of byMail)
      outbox.mail(
        { email, locale },
        {
          template: 'paymentReminder',
          params: {
            ...{ firstName, organizationName, level, kind, code, amountMinor, prepaidMinor, link },
            ...{ reference: invoice.reference, currency: invoice.currency, dueOn: invoice.dueOn },
            ...{ until: reminding.bankDataThrough ?? today },
          },
        },
      );
  if (bySms.length === 0) return;
  if (await insertReminder(tenant, { ...row, channel: 'sms', recipients: bySms.length }))
    for (const { smsTo, locale } of bySms)
      if (smsTo !== null)
        outbox.sms(
          { phone: smsTo, locale },
          {
            template: 'paymentReminder',
            params: { code, amountMinor, currency: invoice.currency, link: host.publicUrl },
          },
        );
}
