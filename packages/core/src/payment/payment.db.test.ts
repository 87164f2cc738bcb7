import { newId } from '@atrium/db/client/new-id';
import { systemScope } from '@atrium/db/client/scopes';
import { expect, test } from 'vitest';
import {
  balances,
  givePrepaid,
  inMoney,
  makeInvoice,
  readInvoice,
  testLine,
} from '../../test/money-world.ts';
import { charge, message, readPayment, storeCard, withProvider } from '../../test/pay-world.ts';
import {
  addMember,
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { answerSimulatedCharge } from '../demo/simulated-messages.ts';
import type { SimulatedOutcome } from '../demo/simulated-outcomes.ts';
import { creditInvoice } from '../invoice/credit-invoice.ts';
import { receiveProviderMessage } from '../jobs/receive-provider-message.ts';
import { refundPayment } from '../jobs/refund-payment.ts';
import { cancelPaymentVerb } from './cancel-payment.ts';
import { getPaymentVerb } from './get-payment.ts';
import { listPaymentWaysVerb } from './list-payment-ways.ts';
import { startPaymentVerb } from './start-payment.ts';

const host = useTestHost();
const at = () => withProvider(host());

async function world(outcome?: SimulatedOutcome) {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const invoice = await makeInvoice(host(), organizationId, { lines: [testLine({ unitNetMinor: 10_000 })] });
  const paymentMethodId = outcome ? await storeCard(at(), person, organizationId, outcome) : null;
  const method = paymentMethodId ? { kind: 'stored', paymentMethodId } : { kind: 'card' };
  const pay = (change: object = {}) =>
    runAs(at(), person, startPaymentVerb, {
      ...{ organizationId, idempotencyKey: newId(), invoiceIds: [invoice.id], method, ...change },
    });
  return { person, organizationId, invoice, pay };
}

test('PAY-1: a stored card is charged by the job, once however often it runs, and the invoice is paid', async () => {
  const { organizationId, invoice, pay } = await world('success');
  const payment = await pay();
  expect(payment.status).toBe('created');
  await Promise.all([charge(at(), organizationId, payment.id), charge(at(), organizationId, payment.id)]);
  await charge(at(), organizationId, payment.id);
  expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'succeeded' });
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ status: 'paid', paidMinor: 10_810n });
  expect(await balances(host().db, organizationId)).toMatchObject({ 'provider_simulated CHF': -10_810 });
});

test('PRE-2: prepaid money pays a part, on hold until the card has paid the rest', async () => {
  const { organizationId, invoice, pay } = await world('success');
  await givePrepaid(host(), organizationId, 3_000);
  const payment = await pay({ withPrepaid: true });
  expect(payment).toMatchObject({ amountMinor: 7_810, prepaidMinor: 3_000 });
  expect(await balances(host().db, organizationId)).toMatchObject({ 'hold CHF': 3_000 });
  await charge(at(), organizationId, payment.id);
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ status: 'paid' });
  const after = await balances(host().db, organizationId);
  expect(after).toMatchObject({ 'provider_simulated CHF': -7_810 });
  expect(after['hold CHF'] ?? 0).toBe(0);
});

test.each(['declined', 'insufficient_funds', 'expired_card'] as const)(
  'PAY-1: a card that ends with %s leaves the invoice open and the held prepaid money free',
  async (outcome) => {
    const { organizationId, invoice, pay } = await world(outcome);
    await givePrepaid(host(), organizationId, 3_000);
    const payment = await pay({ withPrepaid: true });
    await charge(at(), organizationId, payment.id);
    expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'failed', failure: outcome });
    expect(await readInvoice(host().db, invoice.id)).toMatchObject({ status: 'open', numberText: null });
    expect(await balances(host().db, organizationId)).toEqual({ 'bank CHF': -3_000, 'prepaid CHF': 3_000 });
    expect(await outcomeOf(pay())).toBe('ok');
  },
);

test('PAY-1: 3-D Secure waits for its page; confirmed there, the message pays the invoice', async () => {
  const { organizationId, invoice, pay } = await world('three_d_secure');
  const payment = await pay();
  await charge(at(), organizationId, payment.id);
  const waiting = await readPayment(host(), payment.id);
  expect(waiting.status).toBe('requires_action');
  const chargeId = waiting.providerReference ?? '';
  expect(waiting.actionUrl).toContain(chargeId);
  await answerSimulatedCharge(systemScope(host().db), chargeId, 'success');
  await message(at(), chargeId, 'ended');
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ status: 'paid' });
});

test('PAY-1: messages twice, late and in the wrong order change nothing but what is true', async () => {
  const { organizationId, invoice, pay } = await world('delayed');
  const payment = await pay();
  await charge(at(), organizationId, payment.id);
  const chargeId = (await readPayment(host(), payment.id)).providerReference ?? '';
  expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'pending' });
  await message(at(), chargeId, 'succeeded', true);
  await Promise.all([message(at(), chargeId, 'succeeded', true), message(at(), chargeId, 'processing')]);
  expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'succeeded' });
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ paidMinor: 10_810n });
  const events = await host().db.selectFrom('providerEvent').selectAll().execute();
  expect(events.filter(({ eventId }) => eventId.includes(chargeId))).toHaveLength(2);
});

test('a message whose signature is not the provider’s is refused and not kept', async () => {
  expect(await receiveProviderMessage(at(), 'simulated', '{"eventId":"x","chargeId":"y"}', 'wrong')).toBe(
    false,
  );
  expect(await receiveProviderMessage(at(), 'unknown', '{}', null)).toBe(false);
});

test('nothing is lost when an invoice was paid meanwhile: the second money goes to the prepaid account', async () => {
  const { organizationId, invoice, pay } = await world('three_d_secure');
  const first = await pay();
  await charge(at(), organizationId, first.id);
  const chargeId = (await readPayment(host(), first.id)).providerReference ?? '';
  await givePrepaid(host(), organizationId, 10_810);
  await pay({ method: { kind: 'prepaid' } });
  expect(await readPayment(host(), first.id)).toMatchObject({ status: 'cancelled' });
  await answerSimulatedCharge(systemScope(host().db), chargeId, 'success');
  await message(at(), chargeId, 'ended');
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ paidMinor: 10_810n });
  expect(await balances(host().db, organizationId)).toMatchObject({ 'prepaid CHF': 10_810 });
});

test('PAY-5: the same key gives the same payment; another one waits for it', async () => {
  const { pay } = await world('success');
  const idempotencyKey = newId();
  const [first, second] = [await pay({ idempotencyKey }), await pay({ idempotencyKey })];
  expect(second).toEqual(first);
  expect((await refusalOf(pay())).code).toBe('payment.under_way');
  expect((await refusalOf(pay({ idempotencyKey, withPrepaid: true }))).code).toBe(
    'request.idempotency_mismatch',
  );
});

test('a payment that waits for its customer can be ended; one at the provider goes on', async () => {
  const { person, organizationId, pay } = await world('three_d_secure');
  const payment = await pay();
  const cancel = () => runAs(at(), person, cancelPaymentVerb, { organizationId, paymentId: payment.id });
  expect((await refusalOf(cancel())).code).toBe('payment.under_way');
  await charge(at(), organizationId, payment.id);
  expect((await cancel()).status).toBe('cancelled');
  await charge(at(), organizationId, payment.id);
  expect((await cancel()).status).toBe('cancelled');
});

test('PAY-4: a credit note gives the money back by the card that paid, once, never above what was paid', async () => {
  const { organizationId, invoice, pay } = await world('success');
  const payment = await pay();
  await charge(at(), organizationId, payment.id);
  await inMoney(at(), organizationId, (tenant) =>
    creditInvoice(
      tenant,
      at(),
      { invoiceId: invoice.id, lines: 'all', refundTo: 'method', createdBy: null },
      host().now(),
    ),
  );
  const refund = await host()
    .db.selectFrom('refund')
    .selectAll()
    .where('invoiceId', '=', invoice.id)
    .executeTakeFirstOrThrow();
  expect(refund).toMatchObject({ target: 'method', status: 'requested', amountMinor: 10_810n });
  await refundPayment(at(), organizationId, refund.id);
  await refundPayment(at(), organizationId, refund.id);
  expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'refunded', refundedMinor: 10_810n });
  expect(await balances(host().db, organizationId)).toEqual({});
});

test('what an invoice can be paid with; refusals of methods, currencies and rights', async () => {
  const { person, organizationId, invoice, pay } = await world('success');
  const ways = await runAs(at(), person, listPaymentWaysVerb, { organizationId, currency: 'CHF' });
  expect(ways).toMatchObject({ kinds: ['card', 'twint', 'paypal'], prepaidMinor: 0 });
  expect(ways.methods).toHaveLength(1);
  expect((await refusalOf(pay({ method: { kind: 'stored', paymentMethodId: newId() } }))).code).toBe(
    'request.not_found',
  );
  const removed = (removedAt: Date | null) =>
    host()
      .db.updateTable('paymentMethod')
      .set({ removedAt, isDefault: false })
      .where('organizationId', '=', organizationId)
      .execute();
  await removed(host().now());
  expect((await refusalOf(pay())).code).toBe('payment.method_gone');
  await removed(null);
  expect((await refusalOf(pay({ method: { kind: 'prepaid' } }))).code).toBe('prepaid.insufficient');
  const euro = await makeInvoice(host(), organizationId, { currency: 'EUR' });
  expect((await refusalOf(pay({ invoiceIds: [invoice.id, euro.id] }))).code).toBe(
    'payment.currencies_differ',
  );
  expect((await refusalOf(pay({ invoiceIds: [newId()] }))).code).toBe('request.not_found');
  const without = { ...host(), paymentProviders: [] };
  const attempt = runAs(without, person, startPaymentVerb, {
    ...{ organizationId, idempotencyKey: newId(), invoiceIds: [invoice.id], method: { kind: 'twint' } },
  });
  expect((await refusalOf(attempt)).code).toBe('payment.kind_unavailable');
  const payment = await pay();
  expect(await runAs(at(), person, getPaymentVerb, { organizationId, paymentId: payment.id })).toEqual(
    payment,
  );
  const collaborator = await createPerson(host());
  await addMember(host(), organizationId, collaborator, 'collaborator');
  const refused = runAs(at(), collaborator, getPaymentVerb, { organizationId, paymentId: payment.id });
  expect(await refusalOf(refused)).toMatchObject({
    code: 'permission.denied',
    params: { missing: 'billing_right' },
  });
});
