import { InvoiceFilter } from '@atrium/contracts/invoice/invoice-filter';
import {
  exportDays,
  maxInvoicesInExport,
  maxKeptExports,
  maxOpenExports,
  startInvoiceExport,
} from '@atrium/contracts/invoice-export/start-invoice-export';
import { newId } from '@atrium/db/client/new-id';
import { sumInvoiceEntries } from '@atrium/db/invoice/invoice-list-queries';
import {
  addInvoiceExport,
  deleteInvoiceExports,
  listOwnExports,
  lockOwnExports,
  type NewInvoiceExport,
} from '@atrium/db/invoice-export/invoice-export-queries';
import { toListFilter } from '../invoice/list-filter.ts';
import { implement } from '../kernel/implement.ts';
import { viewInvoiceExport } from './invoice-export-view.ts';

export const startInvoiceExportVerb = implement(startInvoiceExport, async (context) => {
  const { input, tenant, actor, host, now, today, audit, fail } = context;
  const { accountId } = actor;
  // The list is of money and must not go to an address that nobody has proven to be theirs.
  if (input.byMail && actor.loginIdentifierConfirmedAt === null)
    return fail('account.identifier_unconfirmed', {});
  const sums = await sumInvoiceEntries(tenant, toListFilter(host, input, today));
  const invoices = sums.reduce((total, { count }) => total + count, 0);
  if (invoices > maxInvoicesInExport) return fail('invoice.too_many_to_export', { max: maxInvoicesInExport });
  await lockOwnExports(tenant, accountId);
  const own = await listOwnExports(tenant, accountId, now);
  const finished = own.filter(({ state }) => state !== 'open');
  if (own.length - finished.length >= maxOpenExports)
    return fail('invoice_export.too_many_open', { max: maxOpenExports });
  const surplus = own.length + 1 - maxKeptExports;
  const oldest = surplus > 0 ? finished.slice(-surplus) : [];
  await deleteInvoiceExports(
    tenant,
    oldest.map(({ id }) => id),
  );
  const { locale, byMail } = input;
  const row: NewInvoiceExport = {
    ...{
      id: newId(),
      accountId,
      filter: InvoiceFilter.parse(input),
      locale,
      byMail,
      askedAt: now,
      askedOn: today,
      invoices,
    },
    expiresAt: new Date(now.getTime() + exportDays * 86_400_000),
  };
  await addInvoiceExport(tenant, row);
  const after = { ...row.filter, invoices, byMail };
  audit.organization(tenant.organizationId, { targetId: row.id, after });
  const begun = { state: 'open', done: 0, parts: 0, sizeBytes: 0, failures: 0 } as const;
  return viewInvoiceExport({
    ...{ ...row, ...begun, lastCreatedAt: null, lastId: null, finishedAt: null },
  });
});
