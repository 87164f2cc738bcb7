import { sumMinor } from '@atrium/billing/money/minor';
import type { TenantScope } from '@atrium/db/client/scopes';
import { type InvoiceRow, listInvoiceLines } from '@atrium/db/invoice/invoice-queries';
import { listRefunds } from '@atrium/db/payment/refund-queries';
import { listBillingContacts } from '@atrium/db/renewal/billing-contact-queries';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';

/** Whoever gets invoices hears what was credited of one, and where the money goes (PAY-4, MEM-4). */
export async function tellOfRefund(
  tenant: TenantScope,
  { publicUrl }: Pick<Host, 'publicUrl'>,
  invoice: InvoiceRow,
  note: InvoiceRow,
  now: Date,
  outbox: Outbox,
): Promise<void> {
  const { organizationId } = tenant;
  const lines = await listInvoiceLines(tenant, note.id);
  const refunds = (await listRefunds(tenant, invoice.id)).filter(
    ({ creditNoteId }) => creditNoteId === note.id,
  );
  const going = (target: 'method' | 'prepaid'): number =>
    sumMinor(refunds.filter((one) => one.target === target).map(({ amountMinor }) => amountMinor));
  const said = {
    ...{ invoice: invoice.numberText ?? '', creditNote: note.numberText ?? '', currency: note.currency },
    ...{ vatMinor: note.vatMinor, grossMinor: note.grossMinor },
    lines: lines.map(({ description, netMinor }) => ({ description, netMinor })),
    ...{ toMethodMinor: going('method'), toPrepaidMinor: going('prepaid') },
    link: `${publicUrl}/o/${organizationId}/accounting/invoices/${invoice.id}`,
  };
  for (const { email, locale, firstName, organizationName } of await listBillingContacts(
    tenant,
    [organizationId],
    'new_invoice',
    now,
  ))
    outbox.mail({ email, locale }, { template: 'refund', params: { ...said, firstName, organizationName } });
}
