import type { Currency } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { Database } from '@atrium/db/client/create-database';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { type TenantScope, tenantScope } from '@atrium/db/client/scopes';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import type { MoneyEffects } from '../src/invoice/after-invoices-paid.ts';
import { createInvoice, type InvoiceDraft, type InvoiceDraftLine } from '../src/invoice/create-invoice.ts';
import { createAuditRecorder } from '../src/kernel/audit-recorder.ts';
import { createOutboxRecorder } from '../src/kernel/outbox-recorder.ts';
import { book } from '../src/ledger/book.ts';
import type { TestHost } from './test-host.ts';

/** Runs money in a transaction of its own, with its audit events and mails, as a verb does. */
export const inMoney = <T>(
  host: TestHost,
  organizationId: OrganizationId,
  work: (tenant: TenantScope, effects: MoneyEffects) => Promise<T>,
): Promise<T> =>
  runTransaction(host.db, async (db) => {
    const now = host.now();
    const audit = createAuditRecorder({
      ...{ action: 'test.money', accountId: null, request: { id: '', address: '' }, now },
    });
    const outbox = createOutboxRecorder(now);
    const result = await work(tenantScope(db, organizationId), {
      audit: audit.recorder,
      outbox: outbox.outbox,
    });
    audit.recorder.unchanged();
    await audit.write(db);
    await outbox.write(db);
    return result;
  });

/** A line of an invoice without a product or days. */
export const testLine = (change: Partial<InvoiceDraftLine> = {}): InvoiceDraftLine => ({
  ...{ productId: null, productType: null, plan: null, period: null, description: 'Web hosting' },
  ...{ serviceFrom: null, serviceTo: null, quantity: 1, unitNetMinor: 990, discountMinor: 0 },
  ...{ discountKind: null, discountLabel: '', vatCategory: 'standard' },
  ...change,
});

export const testDraft = (change: Partial<InvoiceDraft> = {}): InvoiceDraft => ({
  ...{ origin: 'manual', purchaseId: null, billingAddressId: null, currency: 'CHF', dueOn: '2026-03-31' },
  lines: [testLine()],
  ...change,
});

export const makeInvoice = (
  host: TestHost,
  organizationId: OrganizationId,
  change: Partial<InvoiceDraft> = {},
): Promise<InvoiceRow> =>
  inMoney(host, organizationId, (tenant) => createInvoice(tenant, host, testDraft(change), host.now()));

/** Money that was there before. */
export const givePrepaid = (
  host: TestHost,
  organizationId: OrganizationId,
  amountMinor: number,
  currency: Currency = 'CHF',
): Promise<unknown> =>
  inMoney(host, organizationId, (tenant) =>
    book(
      tenant,
      host,
      {
        key: `given:${organizationId}:${amountMinor}:${currency}`,
        kind: 'top_up',
        transfers: [{ debit: 'bank', credit: 'prepaid', amountMinor, currency, invoiceId: null }],
      },
      {},
      host.now(),
    ),
  );

/** Credit minus debit of each account that a transfer has touched, as in `prepaid CHF`. */
export async function balances(db: Database, organizationId?: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('ledgerTransfer as transfer')
    .innerJoin('ledgerTransaction as entry', 'entry.id', 'transfer.transactionId')
    .innerJoin('ledgerAccount as debit', 'debit.id', 'transfer.debitId')
    .innerJoin('ledgerAccount as credit', 'credit.id', 'transfer.creditId')
    .select(['debit.kind as debitKind', 'debit.detail as debitDetail'])
    .select(['credit.kind as creditKind', 'credit.detail as creditDetail'])
    .select(['transfer.amountMinor', 'transfer.currency'])
    .$if(organizationId !== undefined, (query) =>
      query.where('entry.organizationId', '=', organizationId ?? ''),
    )
    .execute();
  const found: Record<string, number> = {};
  const add = (kind: string, detail: string, currency: string, amount: number): void => {
    const key = [kind, detail, currency].filter((part) => part !== '').join(' ');
    found[key] = (found[key] ?? 0) + amount;
  };
  for (const { debitKind, debitDetail, creditKind, creditDetail, amountMinor, currency } of rows) {
    add(debitKind, debitDetail, currency, -Number(amountMinor));
    add(creditKind, creditDetail, currency, Number(amountMinor));
  }
  return Object.fromEntries(Object.entries(found).filter(([, amount]) => amount !== 0));
}

export const readInvoice = (db: Database, id: string) =>
  db.selectFrom('invoice').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
