import { expect, test } from 'vitest';
import { bankXml, importXml } from '../../test/bank-world.ts';
import { balances, inMoney, makeInvoice } from '../../test/money-world.ts';
import {
  createPerson,
  createStaff,
  createTestOrganization,
  mailsTo,
  refusalOf,
  requestOf,
  useTestHost,
} from '../../test/test-host.ts';
import { finaliseInvoice } from '../invoice/finalise-invoice.ts';
import { auditBooks } from '../jobs/audit-books.ts';
import { identifyBankCustomerVerb } from './identify-bank-customer.ts';
import { listBankMovementVerb } from './list-bank-movement.ts';
import { resolveBankMovementVerb } from './resolve-bank-movement.ts';

const host = useTestHost();

test('PAY-3: money of nobody waits for staff, who name its customer and so tell them, send it back, or book it as a cost, with a reason', async () => {
  const staff = await createStaff(host(), 'finance');
  const customerPerson = await createPerson(host());
  const organizationId = await createTestOrganization(host(), customerPerson);
  const invoice = await makeInvoice(host(), organizationId);
  const entries = [
    { amount: '12.00', bankReference: 'M1' },
    { amount: '13.00', bankReference: 'M2' },
    { amount: '2.00', bankReference: 'M3', debit: true },
  ];
  await importXml(host(), staff.id, bankXml({ entries }));
  const list = () => listBankMovementVerb.run(host(), requestOf(staff.token), {});
  const [credit, other, cost] = (await list()).movements;
  expect([credit?.why, other?.why, cost?.why]).toEqual([
    ...['organization_unknown', 'organization_unknown', 'debit_unknown'],
  ]);
  const identify = (text: string) => identifyBankCustomerVerb.run(host(), requestOf(staff.token), { text });
  expect((await identify('999999999')).customer).toBeNull();
  const { customer } = await identify(invoice.reference);
  expect(customer).toMatchObject({ id: organizationId, name: 'Test Company' });

  const resolve = (input: object) =>
    resolveBankMovementVerb.run(host(), requestOf(staff.token), { reason: 'told by phone', ...input });
  const assign = { kind: 'assign', id: credit?.id, customerId: organizationId };
  expect((await refusalOf(resolve({ ...assign, id: cost?.id }))).code).toBe('bank.not_assignable');
  const both = await Promise.allSettled([resolve(assign), resolve(assign)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await refusalOf(resolve(assign))).code).toBe('bank.already_resolved');
  const told = (await mailsTo(host().db, customerPerson.email)).filter(
    ({ template }) => template === 'bankMoney',
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.content).toMatchObject({ amountMinor: 1200, currency: 'CHF', reason: 'wrong_reference' });
  await resolve({ kind: 'return', id: other?.id });
  await resolve({ kind: 'fee', id: cost?.id });
  expect(await list()).toMatchObject({ movements: [], total: 0 });
  expect(await balances(host().db)).toEqual({
    ...{ 'bank CHF': -2300, 'prepaid CHF': 1200, 'suspense CHF': 1300, 'fees CHF': -200 },
  });
  expect((await auditBooks(host())).filter(({ count }) => count > 0)).toEqual([]);
  const events = await host()
    .db.selectFrom('staffAuditEvent')
    .select(['event', 'after'])
    .where('event', '=', 'bankMovement.resolve')
    .execute();
  expect(events.map(({ after }) => (after as { reason: string }).reason)).toEqual([
    ...['told by phone', 'told by phone', 'told by phone'],
  ]);
});

test('DESK-1: money of nobody is for those who handle money', async () => {
  const { token } = await createStaff(host(), 'agent', 'reviewer', 'admin');
  expect((await refusalOf(listBankMovementVerb.run(host(), requestOf(token), {}))).code).toBe(
    'permission.denied',
  );
});

test('PAY-3: a customer is found by the number of an invoice as well, whole and as it is written', async () => {
  const { token } = await createStaff(host(), 'finance');
  const organizationId = await createTestOrganization(host(), await createPerson(host()));
  const invoice = await makeInvoice(host(), organizationId);
  const { numberText } = await inMoney(host(), organizationId, (tenant) =>
    finaliseInvoice(tenant, host(), invoice, host().now()),
  );
  const number = numberText ?? '';
  const identify = async (text: string) =>
    (await identifyBankCustomerVerb.run(host(), requestOf(token), { text })).customer?.id ?? null;
  expect(await identify(` ${number.toLowerCase()} `)).toBe(organizationId);
  for (const other of [`${number}0`, number.slice(0, -1), number.replace('INV-', 'X-'), 'INV-2026-1'])
    expect(await identify(other)).toBeNull();
});
