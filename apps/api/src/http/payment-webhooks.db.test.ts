import { applyProviderEvent } from '@atrium/core/jobs/apply-provider-event';
import { chargePayment } from '@atrium/core/jobs/charge-payment';
import { removeExpired } from '@atrium/core/jobs/remove-expired';
import { startPaymentVerb } from '@atrium/core/payment/start-payment';
import { createStripeProvider } from '@atrium/core/payment/stripe-provider';
import { makeInvoice, readInvoice } from '@atrium/core/test/money-world';
import { readPayment } from '@atrium/core/test/pay-world';
import { StripeServer, stripeEvent, stripeSignature } from '@atrium/core/test/stripe-server';
import { advance, createPerson, createTestOrganization, runAs } from '@atrium/core/test/test-host';
import { newId } from '@atrium/db/client/new-id';
import { afterAll, expect, test } from 'vitest';
import { send, useTestApp } from '../../test/test-app.ts';

const stripe = new StripeServer();
const webhookSecret = 'whsec_test';
const paymentProviders = [
  createStripeProvider({ secretKey: 'sk_test', webhookSecret, server: await stripe.start() }),
];
const app = useTestApp({}, { paymentProviders });
afterAll(() => stripe.stop());

const host = () => ({ ...app().host, paymentProviders });
const post = async (body: string, signature: string | null, provider = 'stripe') =>
  (
    await send(app(), `/api/webhooks/${provider}`, {
      ...{ method: 'POST', body },
      headers: {
        'content-type': 'application/json',
        ...(signature ? { 'stripe-signature': signature } : {}),
      },
    })
  ).status;

/** An invoice that waits for its customer on Stripe's page. */
async function atStripe() {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const invoice = await makeInvoice(host(), organizationId);
  const payment = await runAs(host(), person, startPaymentVerb, {
    ...{ organizationId, idempotencyKey: newId(), invoiceIds: [invoice.id], method: { kind: 'card' } },
  });
  await chargePayment(host(), organizationId, payment.id);
  const reference = (await readPayment(host(), payment.id)).providerReference ?? '';
  const session = {
    id: reference,
    object: 'checkout.session',
    metadata: { organizationId, paymentId: payment.id },
  };
  /** Posted as Stripe does, and acted on as the job does. */
  const tell = async (eventId: string, type: string) => {
    const body = stripeEvent(eventId, type, session);
    const status = await post(body, stripeSignature(body, webhookSecret, host().now()));
    await applyProviderEvent(host(), 'stripe', eventId);
    return status;
  };
  return { invoice, payment, reference, tell };
}

const events = () => host().db.selectFrom('providerEvent').select(['eventId', 'processedAt']).execute();

test('PAY-1: a message that is not Stripe’s, is too old, or names another provider is refused and not kept', async () => {
  const body = stripeEvent('evt_refused', 'payment_intent.succeeded', {
    id: 'pi_1',
    object: 'payment_intent',
  });
  const now = host().now();
  const right = stripeSignature(body, webhookSecret, now);
  const old = stripeSignature(body, webhookSecret, new Date(now.getTime() - 301_000));
  expect(await post(body, null)).toBe(400);
  expect(await post(body, stripeSignature(body, 'whsec_other', now))).toBe(400);
  expect(await post(`${body} `, right)).toBe(400);
  expect(await post(body, old)).toBe(400);
  expect(await post(body, right, 'nobody')).toBe(400);
  expect(await events()).toEqual([]);
});

test('PAY-1: messages that repeat and come in the wrong order pay an invoice once', async () => {
  const { invoice, payment, reference, tell } = await atStripe();
  expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'requires_action' });
  stripe.change(reference, { status: 'complete', payment_status: 'paid' });
  expect(await tell('evt_paid', 'checkout.session.completed')).toBe(200);
  // What Stripe wrote before comes after, and the last one comes again.
  expect(await tell('evt_expired', 'checkout.session.expired')).toBe(200);
  expect(await Promise.all([1, 2, 3].map(() => tell('evt_paid', 'checkout.session.completed')))).toEqual([
    ...[200, 200, 200],
  ]);
  expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'succeeded' });
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({
    ...{ status: 'paid', paidMinor: BigInt(invoice.grossMinor) },
  });
  const entries = await host()
    .db.selectFrom('ledgerTransaction')
    .select('idempotencyKey')
    .where('idempotencyKey', 'like', `pay:${payment.id}%`)
    .execute();
  expect(entries).toHaveLength(1);
  expect((await events()).map(({ eventId }) => eventId).sort()).toEqual(['evt_expired', 'evt_paid']);
});

test('PAY-1: a message says only that something has happened; what has, Stripe is asked', async () => {
  const { invoice, payment, reference, tell } = await atStripe();
  await tell('evt_liar', 'checkout.session.completed');
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ status: 'open' });
  stripe.change(reference, { status: 'expired' });
  await tell('evt_over', 'checkout.session.expired');
  expect(await readPayment(host(), payment.id)).toMatchObject({ status: 'cancelled', failure: 'abandoned' });
});

test('messages are removed when they are of no use any more; one that waits is kept', async () => {
  const body = stripeEvent('evt_waits', 'payment_intent.created', { id: 'pi_2', object: 'payment_intent' });
  await post(body, stripeSignature(body, webhookSecret, host().now()));
  const all = (await events()).length;
  advance(host(), 29 * 86_400);
  await removeExpired(host());
  expect(await events()).toHaveLength(all);
  advance(host(), 2 * 86_400);
  await removeExpired(host());
  expect((await events()).map(({ eventId }) => eventId)).toEqual(['evt_waits']);
});
