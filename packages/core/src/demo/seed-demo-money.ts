import { addDays } from '@atrium/billing/date/calendar-date';
import { topUpPosting } from '@atrium/billing/ledger/payment-postings';
import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import { type SystemScope, type TenantScope, tenantScope } from '@atrium/db/client/scopes';
import { insertPaymentMethod } from '@atrium/db/payment/payment-method-queries';
import { insertReminder } from '@atrium/db/reminder/reminder-queries';
import { defaultBillingAddress } from '../billing-address/default-billing-address.ts';
import { createInvoice, type InvoiceDraftLine } from '../invoice/create-invoice.ts';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { book } from '../ledger/book.ts';
import { startPayment } from '../payment/start-payment.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { digitsOf, tokenOf } from './simulated-outcomes.ts';
import { simulatedName } from './simulated-provider.ts';

const prepaidMinor = 25_000;
const daysToPay = 30;
const dayMs = 86_400_000;

/** A paid, an open and an overdue invoice, prepaid money and a card: something to see on every page about money. */
export async function seedDemoMoney(
  { db }: SystemScope,
  host: Host,
  organizationId: OrganizationId,
  accountId: string,
): Promise<void> {
  const now = host.now();
  const tenant = tenantScope(db, organizationId);
  await defaultBillingAddress(tenant, now);
  // Where a real provider takes cards, a simulated one could not be charged.
  if (host.paymentProviders.some(({ name }) => name === simulatedName))
    await insertCard(tenant, accountId, now);
  const topUp = { provider: simulatedName, paymentId: `demo-${organizationId}` };
  await book(tenant, host, topUpPosting(topUp, { amountMinor: prepaidMinor, currency: 'CHF' }), {}, now);
  await payOne(tenant, host, accountId);
  await bill(tenant, host, 'Web hosting', 11_880, 20);
  const overdue = await bill(tenant, host, 'Mail service', 5_940, -10);
  await insertReminder(tenant, {
    ...({ invoiceId: overdue.id, level: 1, channel: 'email', kind: 'remind', code: 'R-482913' } as const),
    ...{ sentOn: addDays(sellerDay(host, now), -5), sentAt: now, recipients: 2 },
    amountMinor: overdue.grossMinor,
  });
}

const insertCard = (tenant: TenantScope, accountId: string, now: Date): Promise<void> =>
  insertPaymentMethod(tenant, {
    ...{ id: newId(), provider: 'simulated', kind: 'card', providerToken: tokenOf('success', 'demo') },
    ...{ name: `Demo Card ${digitsOf.success}`, brand: 'Demo Card', lastDigits: digitsOf.success },
    ...{ validThrough: '2030-12', isDefault: true, createdBy: accountId, createdAt: now },
  });

/** An invoice that is due in so many days, at most `daysToPay`; below 0 it is overdue. */
function bill(tenant: TenantScope, host: Host, description: string, unitNetMinor: number, dueInDays: number) {
  const line: InvoiceDraftLine = {
    ...{ productId: null, productType: null, plan: null, period: null, description, quantity: 1 },
    ...{ unitNetMinor, discountMinor: 0, discountKind: null, discountLabel: '' },
    ...{ serviceFrom: null, serviceTo: null, vatCategory: 'standard' },
  };
  const dueOn = addDays(sellerDay(host, host.now()), dueInDays);
  const issuedAt = new Date(host.now().getTime() - (daysToPay - dueInDays) * dayMs);
  const draft = { origin: 'manual', purchaseId: null, billingAddressId: null, currency: 'CHF' } as const;
  return createInvoice(tenant, host, { ...draft, dueOn, lines: [line] }, issuedAt);
}

async function payOne(tenant: TenantScope, host: Host, accountId: string): Promise<void> {
  const now = host.now();
  const invoice = await bill(tenant, host, 'Drive', 9_600, 30);
  const audit = createAuditRecorder({
    ...{ action: 'payment.start', accountId, request: { id: '', address: '' }, now },
  });
  const outbox = createOutboxRecorder(now);
  const request = {
    ...({ purpose: 'invoice', invoiceIds: [invoice.id], topUp: null, prepaid: 'none' } as const),
    ...({ method: { kind: 'prepaid' }, createdBy: accountId } as const),
  };
  await startPayment(tenant, host, request, now, { audit: audit.recorder, outbox: outbox.outbox });
  await audit.write(tenant.db);
  await outbox.write(tenant.db);
}
