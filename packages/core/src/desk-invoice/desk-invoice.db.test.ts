import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { balances, givePrepaid, inMoney, makeInvoice, testLine } from '../../test/money-world.ts';
import { charge, readPayment, storeCard, withProvider } from '../../test/pay-world.ts';
import {
  addMember,
  createPerson,
  createStaff,
  createTestOrganization,
  organizationEvents,
  outcomeOf,
  runAs,
  staffEvents,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { closeDeskCaseVerb } from '../desk/close-desk-case.ts';
import { identifyCustomerVerb } from '../desk/identify-customer.ts';
import { openWithReasonVerb } from '../desk/open-with-reason.ts';
import { finaliseInvoice } from '../invoice/finalise-invoice.ts';
import { getInvoiceVerb } from '../invoice/get-invoice.ts';
import { refundPayment } from '../jobs/refund-payment.ts';
import { startPaymentVerb } from '../payment/start-payment.ts';
import { getSupportCodeVerb } from '../support/get-support-code.ts';
import { getDeskInvoiceVerb } from './get-desk-invoice.ts';
import { listDeskInvoicesVerb } from './list-desk-invoices.ts';
import { refundDeskInvoiceVerb } from './refund-desk-invoice.ts';

const host = useTestHost();
const at = () => withProvider(host());

/** A customer with an invoice of 108.10, paid by card, and finance with a case that opens it. */
async function world() {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const lines = [testLine({ unitNetMinor: 8000 }), testLine({ unitNetMinor: 2000, description: 'Domain' })];
  const invoice = await makeInvoice(host(), organizationId, { lines });
  const finance = await createStaff(host(), 'finance');
  const opened = await runAs(host(), finance, openWithReasonVerb, {
    ...{ customer: organizationId, reason: 'Paid twice by mistake' },
  });
  const pay = async (): Promise<string> => {
    const paymentMethodId = await storeCard(at(), owner, organizationId, 'success');
    const payment = await runAs(at(), owner, startPaymentVerb, {
      ...{ organizationId, idempotencyKey: newId(), invoiceIds: [invoice.id] },
      method: { kind: 'stored', paymentMethodId },
    });
    await charge(at(), organizationId, payment.id);
    return payment.id;
  };
  const there = { caseId: opened.id, organizationId, invoiceId: invoice.id };
  const refund = (change: object = {}, as: TestPerson = finance) =>
    runAs(at(), as, refundDeskInvoiceVerb, {
      ...{ ...there, idempotencyKey: newId(), to: 'method', reason: 'Paid twice by mistake', ...change },
    });
  const look = (as: TestPerson = finance, change: object = {}) =>
    runAs(at(), as, getDeskInvoiceVerb, { ...there, ...change });
  return { owner, organizationId, invoice, finance, opened, pay, refund, look, there };
}

const refundsOf = (invoiceId: string) =>
  host().db.selectFrom('refund').selectAll().where('invoiceId', '=', invoiceId).orderBy('id').execute();

test('PAY-4, DESK-2: finance gives a part back to the prepaid account and the rest to the card, never above what was paid', async () => {
  const { owner, organizationId, invoice, finance, pay, refund, look } = await world();
  const paymentId = await pay();
  expect(await look()).toMatchObject({
    ...{ paidMinor: 10_810, refundableMinor: 10_810, methodMinor: 10_810 },
    lines: [{ leftMinor: 8000 }, { leftMinor: 2000 }],
  });
  const part = await refund({ lines: [{ position: 2, netMinor: 1000 }], to: 'prepaid' });
  expect(part).toMatchObject({ refundedMinor: 1081 });
  expect(await look()).toMatchObject({
    refundableMinor: 9729,
    lines: [{ leftMinor: 8000 }, { leftMinor: 1000 }],
  });
  expect(await outcomeOf(refund({ lines: [{ position: 2, netMinor: 1001 }] }))).toBe(
    'invoice.credit_too_high',
  );
  expect(await refund()).toMatchObject({ refundedMinor: 9729 });
  expect(await outcomeOf(refund())).toBe('invoice.credit_too_high');
  const [first, second] = await refundsOf(invoice.id);
  expect([first, second]).toMatchObject([
    { target: 'prepaid', status: 'confirmed', amountMinor: 1081n, createdBy: finance.id },
    { target: 'method', status: 'requested', amountMinor: 9729n, paymentId },
  ]);
  await refundPayment(at(), organizationId, second?.id ?? '');
  expect(await readPayment(host(), paymentId)).toMatchObject({ refundedMinor: 9729n });
  expect(await balances(host().db, organizationId)).toEqual({
    ...{ 'prepaid CHF': 1081, 'provider_simulated CHF': -1081 },
  });
  // The customer finds it on the invoice and in the log.
  const seen = await runAs(host(), owner, getInvoiceVerb, { organizationId, invoiceId: invoice.id });
  expect(seen).toMatchObject({ state: 'refunded', refundedMinor: 10_810, dueMinor: 0 });
  expect(seen.creditNotes.map(({ grossMinor }) => grossMinor)).toEqual([1081, 9729]);
  expect(seen.refunds).toHaveLength(2);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'deskInvoice.refund', actorKind: 'staff', actorAccountId: finance.id, targetId: invoice.id },
  });
});

test('PAY-5: the same key gives the money back once; at the same moment, too', async () => {
  const { invoice, finance, pay, refund } = await world();
  await pay();
  const [idempotencyKey, lines] = [newId(), [{ position: 1, netMinor: 500 }]];
  const once = () => refund({ idempotencyKey, lines });
  const answers = await Promise.all([once(), once(), once()]);
  expect(new Set(answers.map(({ creditNoteId }) => creditNoteId)).size).toBe(1);
  expect(await refundsOf(invoice.id)).toHaveLength(1);
  expect(await outcomeOf(refund({ idempotencyKey, lines: null }))).toBe('request.idempotency_mismatch');
  const events = (await staffEvents(host().db, finance.id)).filter(
    ({ event }) => event === 'deskInvoice.refund',
  );
  expect(events).toHaveLength(3);
});

test('PAY-4: two who refund all at the same moment give it back once', async () => {
  const { invoice, pay, refund } = await world();
  await pay();
  const outcomes = await Promise.all([outcomeOf(refund()), outcomeOf(refund({ to: 'prepaid' }))]);
  expect(outcomes.sort()).toEqual(['invoice.credit_too_high', 'ok']);
  expect((await refundsOf(invoice.id)).map(({ amountMinor }) => amountMinor)).toEqual([10_810n]);
});

test('PAY-4: what nobody has paid is not given back, and no credit note stays', async () => {
  const { organizationId, invoice, refund, look } = await world();
  await givePrepaid(host(), organizationId, 500);
  expect(await look()).toMatchObject({ refundableMinor: 0, methodMinor: 0 });
  expect(await outcomeOf(refund())).toBe('invoice.not_final');
  await inMoney(host(), organizationId, (tenant) => finaliseInvoice(tenant, host(), invoice, host().now()));
  expect(await outcomeOf(refund())).toBe('invoice.nothing_to_refund');
  expect(await look()).toMatchObject({ creditedMinor: 0, creditNotes: [] });
});

test('DESK-1: invoices are found in one’s own running case alone, by whom the caller may show them', async () => {
  const { owner, organizationId, invoice, finance, opened, look, refund, there } = await world();
  const list = (as: TestPerson, caseId = opened.id, search = '') =>
    runAs(host(), as, listDeskInvoicesVerb, { caseId, organizationId, search });
  const found = await list(finance, opened.id, invoice.numberText ?? '');
  expect(found).toMatchObject({ invoices: [{ id: invoice.id, paidMinor: 0 }], older: null });
  expect((await organizationEvents(host().db, organizationId)).map(({ event }) => event)).toContain(
    'deskInvoice.list',
  );
  const other = await createStaff(host(), 'finance');
  expect(await outcomeOf(list(other))).toBe('request.not_found');
  expect(await outcomeOf(look(other))).toBe('request.not_found');
  const agent = await createStaff(host(), 'agent');
  expect(await outcomeOf(list(agent))).toBe('permission.denied');
  // By the code of somebody who sees no invoices, none are shown.
  const both = await createStaff(host(), 'agent', 'finance');
  const member = await createPerson(host());
  await addMember(host(), organizationId, member, 'collaborator');
  const caseOf = async (person: TestPerson): Promise<string> => {
    const { code } = await runAs(host(), person, getSupportCodeVerb, {});
    return (await runAs(host(), both, identifyCustomerVerb, { code })).case?.id ?? '';
  };
  expect(await outcomeOf(list(both, await caseOf(member)))).toBe('request.not_found');
  expect((await list(both, await caseOf(owner))).invoices).toHaveLength(1);
  const foreign = await createTestOrganization(host(), await createPerson(host()));
  expect(await outcomeOf(look(finance, { organizationId: foreign }))).toBe('request.not_found');
  await runAs(host(), finance, closeDeskCaseVerb, { caseId: there.caseId });
  expect(await outcomeOf(look())).toBe('request.not_found');
  expect(await outcomeOf(refund())).toBe('request.not_found');
});
