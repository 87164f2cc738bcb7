import type { InvoiceFilter } from '@atrium/contracts/invoice/invoice-filter';
import type { Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { InvoiceEdge } from '../invoice/invoice-list-queries.ts';

export const writeInvoiceExportJob = 'write_invoice_export';
const maxAttempts = 25;

export type InvoiceExportState = 'open' | 'ready' | 'failed';

export type NewInvoiceExport = {
  readonly id: string;
  readonly accountId: string;
  readonly filter: InvoiceFilter;
  readonly locale: Locale;
  readonly byMail: boolean;
  readonly askedAt: Date;
  readonly askedOn: string;
  readonly invoices: number;
  readonly expiresAt: Date;
};

export type InvoiceExportRow = NewInvoiceExport & {
  readonly state: InvoiceExportState;
  readonly done: number;
  readonly lastCreatedAt: Date | null;
  readonly lastId: string | null;
  readonly parts: number;
  readonly sizeBytes: number;
  readonly failures: number;
  readonly finishedAt: Date | null;
};

const columns = [
  ...[
    'id',
    'accountId',
    'filter',
    'locale',
    'byMail',
    'askedAt',
    'askedOn',
    'state',
    'invoices',
    'done',
    'parts',
  ],
  ...['lastCreatedAt', 'lastId', 'sizeBytes', 'failures', 'finishedAt', 'expiresAt'],
] as (keyof InvoiceExportRow)[];

const asRow = (row: object): InvoiceExportRow => {
  const found = row as Omit<InvoiceExportRow, 'sizeBytes'> & { readonly sizeBytes: bigint };
  return { ...found, sizeBytes: Number(found.sizeBytes) };
};

/** Of one person, so that two asked for at once are counted one after the other. Held to the end of the transaction. */
export async function lockOwnExports({ db, organizationId }: TenantScope, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('invoice exports ' || ${organizationId}::text),
    hashtext(${accountId}::text))`.execute(db);
}

/** One with the job that writes it. Two lanes: whoever exports much never keeps mails and payments from their workers. */
export async function addInvoiceExport(
  { db, organizationId }: TenantScope,
  { filter, ...row }: NewInvoiceExport,
): Promise<void> {
  await db
    .insertInto('invoiceExport')
    .values({ ...row, organizationId, filter: sql`${JSON.stringify(filter)}::text::jsonb` } as never)
    .execute();
  await sql`select graphile_worker.add_job(${writeInvoiceExportJob},
    json_build_object('organizationId', ${organizationId}::text, 'id', ${row.id}::text),
    queue_name := ${`${writeInvoiceExportJob}:`} || (abs(hashtext(${row.id}::text)) % 2),
    job_key := ${`${writeInvoiceExportJob}:${row.id}`}, max_attempts := ${maxAttempts})`.execute(db);
}

/** Those of one person that are not over, the newest first. */
export async function listOwnExports(
  { db, organizationId }: TenantScope,
  accountId: string,
  now: Date,
): Promise<InvoiceExportRow[]> {
  const rows = await db
    .selectFrom('invoiceExport')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(asRow);
}

/** Of this person alone, whatever else the organization has. */
export async function findOwnExport(
  { db, organizationId }: TenantScope,
  accountId: string,
  id: string,
  now: Date,
): Promise<InvoiceExportRow | undefined> {
  const row = await db
    .selectFrom('invoiceExport')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row && asRow(row);
}

/** Held for the next page: of two who write it, one waits and goes on where the other has stopped. */
export async function lockInvoiceExport(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<InvoiceExportRow | undefined> {
  const row = await db
    .selectFrom('invoiceExport')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && asRow(row);
}

export type ExportRecipient = {
  readonly email: string;
  readonly firstName: string;
  readonly locale: Locale;
  readonly organizationName: string;
};

/** Where a mail reaches whoever asked: their own confirmed address, as it is now. */
export async function findExportRecipient(
  { db, organizationId }: TenantScope,
  accountId: string,
): Promise<ExportRecipient | undefined> {
  return db
    .selectFrom('account')
    .innerJoin('organization', (join) => join.on('organization.id', '=', organizationId))
    .select(['account.loginIdentifier as email', 'account.firstName', 'account.locale'])
    .select('organization.name as organizationName')
    .where('account.id', '=', accountId)
    .where('account.loginIdentifierConfirmedAt', 'is not', null)
    .where('account.closedAt', 'is', null)
    .executeTakeFirst();
}

/** Keeps the membership as it is until the page is written: a right that goes meanwhile goes after it, and is seen by the next. */
export async function holdExportMember(
  { db, organizationId }: TenantScope,
  accountId: string,
): Promise<void> {
  await db
    .selectFrom('member')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .forShare()
    .execute();
}

export type ExportPart = {
  readonly bytes: Buffer;
  readonly invoices: number;
  readonly last: InvoiceEdge | null;
};

/** One more part, and how far it reaches. */
export async function addExportPart(
  { db, organizationId }: TenantScope,
  { id: exportId, parts }: Pick<InvoiceExportRow, 'id' | 'parts'>,
  { bytes, invoices, last }: ExportPart,
): Promise<void> {
  await db
    .insertInto('invoiceExportPart')
    .values({ organizationId, exportId, position: parts, bytes })
    .execute();
  await db
    .updateTable('invoiceExport')
    .set((is) => ({
      ...{ parts: parts + 1, done: is('done', '+', invoices) },
      ...{ sizeBytes: is('sizeBytes', '+', BigInt(bytes.byteLength)) },
      ...(last && { lastCreatedAt: last.createdAt, lastId: last.id }),
    }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', exportId)
    .execute();
}

type Ended = { readonly state: 'ready' | 'failed'; readonly now: Date; readonly expiresAt: Date };

export async function endInvoiceExport(
  { db, organizationId }: TenantScope,
  id: string,
  { state, now, expiresAt }: Ended,
): Promise<void> {
  await db
    .updateTable('invoiceExport')
    .set({ state, finishedAt: now, expiresAt })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
}

/** How often it has failed by now; undefined when nobody waits for it any more. */
export async function countExportFailure(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<number | undefined> {
  const row = await db
    .updateTable('invoiceExport')
    .set((is) => ({ failures: is('failures', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('failures')
    .executeTakeFirst();
  return row?.failures;
}

export async function readExportPart(
  { db, organizationId }: TenantScope,
  exportId: string,
  position: number,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('invoiceExportPart')
    .select('bytes')
    .where('organizationId', '=', organizationId)
    .where('exportId', '=', exportId)
    .where('position', '=', position)
    .executeTakeFirst();
  return row?.bytes;
}

/** With its file. A page that is being written is waited for; the next one finds nothing to write. */
export async function deleteInvoiceExports(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('invoiceExport')
    .where('organizationId', '=', organizationId)
    .where('id', 'in', [...ids])
    .execute();
}

export async function deleteExpiredInvoiceExports({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('invoiceExport').where('expiresAt', '<=', now).execute();
}
