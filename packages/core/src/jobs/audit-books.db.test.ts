import { decimalFromMinor } from '@atrium/billing/money/minor';
import { type Database, driverOf } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { type BookCheck, bookCheckNames, findBookFaults } from '@atrium/db/ledger/audit-books-queries';
import { expect, test } from 'vitest';
import { bankXml, importXml } from '../../test/bank-world.ts';
import { givePrepaid, inMoney, makeInvoice, testLine } from '../../test/money-world.ts';
import { createPerson, createTestOrganization, useTestHost } from '../../test/test-host.ts';
import { creditInvoice } from '../invoice/credit-invoice.ts';
import { startPayment } from '../payment/start-payment.ts';
import { auditBooks } from './audit-books.ts';

const host = useTestHost();

/** Something of everything: paid by bank, from prepaid money and in part, credited, open, and money of nobody. */
async function world(): Promise<void> {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const productId = newId();
  await host()
    .db.insertInto('product')
    .values({
      ...{ organizationId, id: productId, type: 'hosting', name: 'site.example', createdAt: host().now() },
    } as never)
    .execute();
  const days = { productId, serviceFrom: '2026-03-01', serviceTo: '2026-04-01', unitNetMinor: 5000 };
  const sold = await makeInvoice(host(), organizationId, { lines: [testLine(days)] });
  const other = await makeInvoice(host(), organizationId);
  const partly = await makeInvoice(host(), organizationId, { lines: [testLine({ unitNetMinor: 9000 })] });
  await makeInvoice(host(), organizationId);
  await givePrepaid(host(), organizationId, 4000);
  const pay = (invoiceId: string, prepaid: 'partly' | 'none', kind: 'prepaid' | 'bank_transfer') =>
    inMoney(host(), organizationId, (tenant, effects) =>
      startPayment(
        tenant,
        host(),
        {
          ...{ purpose: 'invoice', invoiceIds: [invoiceId], topUp: null, prepaid, createdBy: null },
          method: { kind },
        },
        host().now(),
        effects,
      ),
    );
  await pay(other.id, 'none', 'prepaid');
  await pay(partly.id, 'partly', 'bank_transfer');
  const entries = [
    { amount: decimalFromMinor(sold.grossMinor), reference: sold.reference, bankReference: 'A1' },
    { amount: '12.00', bankReference: 'A2' },
    { amount: '3.00', bankReference: 'A3', debit: true },
  ];
  await importXml(host(), person.id, bankXml({ entries }));
  const credit = { invoiceId: sold.id, refundTo: 'prepaid' as const, createdBy: null };
  const lines = [{ position: 1, netMinor: 1000, releaseFrom: '2026-03-25' }];
  await inMoney(host(), organizationId, (tenant) =>
    creditInvoice(tenant, host(), { ...credit, lines }, host().now()),
  );
}

const invoice = (where: string) => `(select id from invoice where ${where} order by id limit 1)`;
const paid = invoice("status = 'partly_refunded'");
const account = (kind: string) =>
  `(select id from ledger_account where kind = '${kind}' order by id limit 1)`;
const anyOrganization = '(select id from organization limit 1)';

/** One fault for each rule, as only somebody with the database in hand can make it. */
const faults: Readonly<Record<BookCheck, string>> = {
  trial_balance: `insert into ledger_account (seller_id, kind, currency, tracked) values (2, 'bank', 'CHF', false);
    insert into ledger_transfer (transaction_id, debit_id, credit_id, amount_minor, currency)
    select 1, (select id from ledger_account where seller_id = 2), ${account('revenue')}, 1, 'CHF'`,
  transaction_has_transfers:
    'delete from ledger_transfer where transaction_id = (select max(transaction_id) from ledger_transfer)',
  tracked_balance: `update ledger_account set balance_minor = balance_minor + 1 where id = ${account('prepaid')}`,
  never_negative: `alter table ledger_account drop constraint ledger_account_not_negative;
    update ledger_account set balance_minor = -1 where id = ${account('prepaid')}`,
  receivable_of_invoice: `update ledger_transfer set amount_minor = amount_minor + 1 where id = (select min(id) from ledger_transfer where debit_id = ${account('receivable')})`,
  receivable_of_organization: `insert into ledger_transfer (transaction_id, debit_id, credit_id, amount_minor, currency)
    select 1, ${account('receivable')}, ${account('revenue')}, 1, 'CHF';
    update ledger_account set balance_minor = balance_minor - 1 where id = ${account('receivable')}`,
  paid_of_invoice: `update invoice set paid_minor = paid_minor - 1 where id = ${paid}`,
  numbers_without_gap: `update invoice set number = number + 7 where id = ${paid}`,
  document_adds_up: `update invoice_line set net_minor = net_minor + 1, unit_net_minor = unit_net_minor + 1 where invoice_id = ${paid}`,
  credit_within_invoice: `update invoice set credited_minor = credited_minor + 1 where id = ${paid}`,
  status_follows_amounts: `update invoice set status = 'paid', number = 99, series = 'X', fiscal_year = 2026, issued_on = '2026-03-01', number_text = 'X'
    where id = ${invoice("status = 'open'")}`,
  billed_days_have_lines: `update service_period set service = daterange('2026-02-20', '2026-03-02') where released_at is null`,
  lines_have_billed_days: 'delete from service_period',
  days_billed_once: `alter table service_period drop constraint service_period_billed_once;
    insert into service_period (organization_id, id, product_id, service, invoice_id)
    select organization_id, gen_random_uuid(), product_id, service, invoice_id from service_period where released_at is null`,
  bank_movement_is_booked: `update bank_transaction set amount_minor = amount_minor + 1 where outcome = 'matched'`,
  suspense_is_the_work_list: `update bank_transaction set resolution = 'noted', resolution_reason = 'none', resolved_at = now()
    where outcome = 'suspense' and direction = 'debit'`,
  payouts_in_transit: `insert into payout (organization_id, id, seller_id, currency, amount_minor, kind, creditor, end_to_end_id, uetr, requested_by, requested_at, updated_at)
    select ${anyOrganization}, gen_random_uuid(), 1, 'CHF', 100, 'bank', '{}', 'x', gen_random_uuid(), gen_random_uuid(), now(), now()`,
  held_for_payments: `insert into ledger_account (seller_id, organization_id, kind, currency, tracked, balance_minor)
    values (1, ${anyOrganization}, 'hold', 'CHF', true, 5)`,
};

const guarded = [
  ...['ledger_transfer', 'ledger_transaction', 'invoice', 'invoice_line', 'invoice_vat', 'bank_transaction'],
];

class RolledBack extends Error {}

const raw = async (db: Database, statement: string): Promise<void> => {
  await driverOf.get(db)?.unsafe(statement);
};

test('LED-3: the books of a used store agree, and each rule notices when it is broken', async () => {
  await world();
  expect(await auditBooks(host())).toEqual(
    bookCheckNames.map((check) => ({ check, count: 0, findings: [] })),
  );
  for (const check of bookCheckNames) {
    const attempt = runTransaction(host().db, async (db) => {
      for (const table of guarded) await raw(db, `alter table ${table} disable trigger user`);
      for (const statement of faults[check].split(';')) await raw(db, statement);
      const { count } = await findBookFaults(systemScope(db), check, 5);
      expect(count, check).toBeGreaterThan(0);
      throw new RolledBack();
    });
    await expect(attempt, check).rejects.toThrow(RolledBack);
  }
});
