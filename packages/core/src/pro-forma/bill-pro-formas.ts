import { addDays, type CalendarDate, calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { InvoiceLineRow } from '@atrium/db/invoice/invoice-queries';
import { getDayCalendar } from '@atrium/db/organization/day-calendar-queries';
import {
  lockProFormasByReference,
  type OwnedProForma,
  turnIntoInvoice,
} from '@atrium/db/pro-forma/pro-forma-queries';
import type { BankWork } from '../bank/book-movements.ts';
import { createInvoice } from '../invoice/create-invoice.ts';
import { linesToStore } from '../invoice/invoice-rows.ts';
import { startOfDay } from '../organization/organization-day.ts';
import { draftRenewals, type RenewalDraft } from '../renewal/draft-renewals.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { quoteProForma } from './quote-pro-forma.ts';

/** Money that came under a reference, and on which day. */
export type Received = {
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly bookedOn: string;
};

/**
 * Pro formas whose exact money has come in time become invoices of the same reference, which that money then pays: the
 * products are renewed. One that says something else by now stays what it is, and its money goes to the prepaid account as
 * any under an old reference (INV-7, PAY-3). The organizations' money is held by the caller.
 */
export async function billProFormas(work: BankWork, received: readonly Received[]): Promise<void> {
  const references = received.map(({ reference }) => reference);
  for (const proForma of await lockProFormasByReference(work.system, work.host.seller.id, references)) {
    const lastDay = await lastBookingDay(work, proForma);
    const isPaid = received.some(
      ({ reference, amountMinor, currency, bookedOn }) =>
        reference === proForma.reference &&
        amountMinor === proForma.grossMinor &&
        currency === proForma.currency &&
        bookedOn <= lastDay,
    );
    if (isPaid) await bill(work, proForma);
  }
}

/** The day of the bank on which the last day ends for the organization: what is paid before is in time (SUB-2). */
async function lastBookingDay(
  { host, tenantOf }: BankWork,
  { organizationId, expiresOn }: OwnedProForma,
): Promise<CalendarDate> {
  const lastDay = calendarDate(expiresOn);
  const end = startOfDay(host, await getDayCalendar(tenantOf(organizationId)), addDays(lastDay, 1));
  return laterOf(lastDay, sellerDay(host, new Date(end.getTime() - 1)));
}

async function bill({ host, now, effects, tenantOf }: BankWork, proForma: OwnedProForma): Promise<void> {
  const { organizationId, referenceNumber, id } = proForma;
  const tenant = tenantOf(organizationId);
  const [draft, ...others] = await draftsOf(tenant, host, proForma);
  if (!draft || others.length > 0) return;
  const today = await quoteProForma(tenant, host, draft, now);
  if (!today || !isSame(linesToStore(today.quote.lines), proForma.lines)) return;
  const invoice = await createInvoice(
    tenant,
    host,
    { ...draft, dueOn: proForma.expiresOn, referenceNumber },
    now,
  );
  await turnIntoInvoice(tenant, id, invoice.id);
  effects.audit.organization(organizationId, {
    ...{ event: 'proForma.bill', targetId: id, after: { invoiceId: invoice.id } },
  });
}

/** None when a product is gone, ends, or has been billed in another way since. */
async function draftsOf(
  tenant: ReturnType<BankWork['tenantOf']>,
  host: BankWork['host'],
  { items }: OwnedProForma,
): Promise<readonly RenewalDraft[]> {
  try {
    return await draftRenewals(tenant, host, items, true);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** Whether the same days of the same products are offered at the same price and VAT. */
const isSame = (now: readonly InvoiceLineRow[], then: readonly InvoiceLineRow[]): boolean =>
  JSON.stringify(now.map(offerOf)) === JSON.stringify(then.map(offerOf));

const offerOf = (line: InvoiceLineRow) => [
  ...[line.productId, line.plan, line.period, line.serviceFrom, line.serviceTo],
  ...[line.netMinor, line.vatCountry, line.vatBasisPoints],
];
