import { listDeskInvoices } from '@atrium/contracts/desk-invoice/list-desk-invoices';
import { invoicePageSize } from '@atrium/contracts/invoice/list-invoices';
import { listInvoiceEntries } from '@atrium/db/invoice/invoice-list-queries';
import { viewInvoiceRow } from '../invoice/invoice-view.ts';
import { toListFilter } from '../invoice/list-filter.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { invoicesOfCase } from './invoices-of-case.ts';

export const listDeskInvoicesVerb = implementStaff(listDeskInvoices, async (context) => {
  const { input, host, now, audit } = context;
  const { organizationId, search } = input;
  const { tenant, opened } = await invoicesOfCase(context, input);
  const today = await readOrganizationDay(tenant, host, now);
  const filter = toListFilter(host, { states: [], from: null, to: null, search }, today);
  const cursor = input.cursor && { ...input.cursor, createdAt: new Date(input.cursor.createdAt) };
  const page = { cursor, direction: 'older', limit: invoicePageSize + 1 } as const;
  const rows = await listInvoiceEntries(tenant, filter, page);
  const shown = rows.slice(0, invoicePageSize);
  const last = rows.length > invoicePageSize ? shown.at(-1) : undefined;
  audit.staff({ targetId: opened.id, organizationId, after: { count: shown.length } });
  audit.organization(organizationId, {});
  return {
    invoices: shown.map((row) => {
      const { paidMinor, refundedMinor } = row;
      return { ...viewInvoiceRow(row, today), paidMinor, refundedMinor };
    }),
    older: last ? { createdAt: last.createdAt.toISOString(), id: last.id } : null,
  };
});
