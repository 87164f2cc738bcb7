import { calendarDate } from '@atrium/billing/date/calendar-date';
import type { OrganizationId, UserId } from '@atrium/contracts/fields';
import { exportDays } from '@atrium/contracts/invoice-export/start-invoice-export';
import type { Database } from '@atrium/db/client/create-database';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { accountScope, type TenantScope, tenantScope } from '@atrium/db/client/scopes';
import type { InvoiceEdge } from '@atrium/db/invoice/invoice-list-queries';
import {
  addExportPart,
  countExportFailure,
  deleteInvoiceExports,
  endInvoiceExport,
  findExportRecipient,
  holdExportMember,
  type InvoiceExportRow,
  lockInvoiceExport,
} from '@atrium/db/invoice-export/invoice-export-queries';
import { invoiceCsv } from '@atrium/documents/csv/invoice-csv';
import { toListFilter } from '../invoice/list-filter.ts';
import { exportMail } from '../invoice-export/export-mail.ts';
import { exportPageSize, readExportPage } from '../invoice-export/read-export-page.ts';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { mayElsewhere } from '../kernel/may-elsewhere.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';

export type InvoiceExportKey = { readonly organizationId: OrganizationId; readonly id: string };

const maxFailures = 5;

/**
 * Writes an export page by page (INV-6). Each page is one transaction with the place that it ends at, under the lock of the export:
 * killed in the middle it goes on there, two workers take turns, and the last page makes the file and its mail once.
 */
export async function writeInvoiceExport(
  host: Host,
  key: InvoiceExportKey,
  pageSize = exportPageSize,
): Promise<void> {
  try {
    while (await writeNextPage(host, key, pageSize));
  } catch (error) {
    if (!(await giveUp(host, key))) throw error;
    host.log({ level: 'error', message: 'an export of invoices was given up', exportId: key.id, error });
  }
}

/** False when nothing is left to write. */
export const writeNextPage = (
  host: Host,
  { organizationId, id }: InvoiceExportKey,
  pageSize: number,
): Promise<boolean> =>
  runTransaction(host.db, async (db) => {
    const tenant = tenantScope(db, organizationId);
    const found = await lockInvoiceExport(tenant, id);
    // Cancelled, over, or finished by somebody else.
    if (found?.state !== 'open' || found.expiresAt <= host.now()) return false;
    if (!(await mayStill(tenant, found, host.now()))) {
      await deleteInvoiceExports(tenant, [id]);
      await record(host, db, { organizationId, id }, 'invoiceExport.withdraw', { done: found.done });
      return false;
    }
    const filter = toListFilter(host, found.filter, calendarDate(found.askedOn));
    const place = { cursor: placeOf(found), limit: pageSize };
    const { documents, next } = await readExportPage(tenant, host, filter, place);
    const bytes = await bytesOf(invoiceCsv(documents, found.locale, { head: found.parts === 0 }));
    await addExportPart(tenant, found, { bytes, invoices: documents.length, last: next });
    if (next) return true;
    const written = {
      ...{ ...found, done: found.done + documents.length },
      sizeBytes: found.sizeBytes + bytes.byteLength,
    };
    await finish(host, tenant, written);
    return false;
  });

const placeOf = ({ lastCreatedAt, lastId }: InvoiceExportRow): InvoiceEdge | null =>
  lastCreatedAt === null || lastId === null ? null : { createdAt: lastCreatedAt, id: lastId };

async function bytesOf(chunks: AsyncIterable<string>): Promise<Buffer> {
  const written: Buffer[] = [];
  for await (const chunk of chunks) written.push(Buffer.from(chunk));
  return Buffer.concat(written);
}

/** Asked with every page: whoever loses the right before the end gets nothing (PERM-8). */
async function mayStill(tenant: TenantScope, { accountId }: InvoiceExportRow, now: Date): Promise<boolean> {
  await holdExportMember(tenant, accountId);
  const { organizationId } = tenant;
  const asked = { organizationId, action: 'billing.invoice.read', resource: { type: 'billing' } };
  return mayElsewhere(accountScope(tenant.db, accountId as UserId), asked, now);
}

async function finish(host: Host, tenant: TenantScope, written: InvoiceExportRow): Promise<void> {
  const now = host.now();
  const expiresAt = new Date(now.getTime() + exportDays * 86_400_000);
  await endInvoiceExport(tenant, written.id, { state: 'ready', now, expiresAt });
  const to = written.byMail ? await findExportRecipient(tenant, written.accountId) : undefined;
  if (to) {
    const { outbox, write } = createOutboxRecorder(now);
    outbox.mail(to, exportMail(host, tenant.organizationId, { ...written, expiresAt }, to));
    await write(tenant.db);
  }
  const { done: invoices, sizeBytes } = written;
  await record(host, tenant.db, { ...tenant, id: written.id }, 'invoiceExport.finish', {
    ...{ invoices, sizeBytes, mailed: to !== undefined },
  });
}

/** After several failures nothing is tried any more, and its person sees that. */
const giveUp = (host: Host, { organizationId, id }: InvoiceExportKey): Promise<boolean> =>
  runTransaction(host.db, async (db) => {
    const tenant = tenantScope(db, organizationId);
    const failures = await countExportFailure(tenant, id);
    if (failures === undefined) return true;
    if (failures < maxFailures) return false;
    const now = host.now();
    const expiresAt = new Date(now.getTime() + exportDays * 86_400_000);
    await endInvoiceExport(tenant, id, { state: 'failed', now, expiresAt });
    await record(host, db, { organizationId, id }, 'invoiceExport.fail', { failures });
    return true;
  });

type Recorded = 'invoiceExport.finish' | 'invoiceExport.withdraw' | 'invoiceExport.fail';

async function record(
  host: Host,
  db: Database,
  { organizationId, id }: InvoiceExportKey,
  event: Recorded,
  after: Record<string, number | boolean>,
): Promise<void> {
  const audit = createAuditRecorder({
    ...{ action: event, accountId: null, request: { id: '', address: '' }, now: host.now() },
  });
  audit.recorder.organization(organizationId, { event, targetId: id, after });
  await audit.write(db);
}
