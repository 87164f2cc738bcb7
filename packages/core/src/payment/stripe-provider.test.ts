import { afterAll, beforeEach, expect, test } from 'vitest';
import { StripeServer, stripeEvent, stripeSignature } from '../../test/stripe-server.ts';
import type { ChargeRequest } from './payment-provider.ts';
import { createStripeProvider } from './stripe-provider.ts';

const server = new StripeServer();
const webhookSecret = 'whsec_test';
const provider = createStripeProvider({
  ...{ secretKey: 'sk_test_key', webhookSecret, server: await server.start() },
});
afterAll(() => server.stop());
beforeEach(() => {
  server.requests.length = 0;
});

let made = 0;
const request = (change: Partial<ChargeRequest> = {}): ChargeRequest => {
  made += 1;
  return {
    ...{
      key: `payment-${made}`,
      organizationId: 'org-1',
      amountMinor: 10_810,
      currency: 'CHF',
      kind: 'card',
    },
    ...{ token: 'pm_card_visa', customerToken: 'cus_1', present: true, locale: 'fr' },
    ...{ returnUrl: 'https://portal.example/back', description: 'Atrium SA', ...change },
  };
};

test('PAY-1: a stored method is charged as a confirmed intent, in the smallest unit, under the payment’s own key', async () => {
  const asked = request();
  expect(await provider.charge(asked)).toMatchObject({ status: 'succeeded', actionUrl: null, failure: null });
  expect(server.requests).toEqual([
    {
      ...{ method: 'POST', path: '/v1/payment_intents', idempotencyKey: asked.key },
      authorization: 'Bearer sk_test_key',
      body: {
        ...{ amount: '10810', currency: 'chf', payment_method: 'pm_card_visa', customer: 'cus_1' },
        ...{ confirm: 'true', off_session: 'false', return_url: asked.returnUrl, description: 'Atrium SA' },
        ...{ 'metadata[organizationId]': 'org-1', 'metadata[paymentId]': asked.key },
        'automatic_payment_methods[enabled]': 'true',
      },
    },
  ]);
});

test('PAY-5: an answer that is lost is asked for again with the same key, and the card is charged once', async () => {
  const asked = request();
  server.loseNextAnswer();
  const first = await provider.charge(asked);
  expect(first.status).toBe('succeeded');
  expect(server.requests.map(({ idempotencyKey }) => idempotencyKey)).toEqual([asked.key, asked.key]);
  expect(await provider.charge(asked)).toEqual(first);
  await expect(provider.charge({ ...asked, amountMinor: 1 })).rejects.toThrow();
});

test.each([
  ['pm_card_chargeDeclined', 'declined'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card'],
] as const)('PAY-1: %s is an answer, not an accident: %s', async (token, failure) => {
  const state = await provider.charge(request({ token }));
  expect(state).toMatchObject({ status: 'failed', failure });
  expect(await provider.readCharge(state.reference)).toEqual(state);
});

test('PAY-1: 3-D Secure leads to the bank’s page; where nobody is there to confirm, it fails', async () => {
  const token = 'pm_card_authenticationRequired';
  const state = await provider.charge(request({ token }));
  expect(state).toMatchObject({ status: 'requires_action', actionUrl: 'https://hooks.stripe.example/3ds' });
  server.change(state.reference, { status: 'succeeded', next_action: null });
  expect(await provider.readCharge(state.reference)).toMatchObject({ status: 'succeeded', actionUrl: null });
  const absent = await provider.charge(request({ token, present: false }));
  expect(absent).toMatchObject({ status: 'failed', failure: 'authentication_failed' });
});

test('PAY-1: what is not stored is paid on Stripe’s page, which speaks for every card that is tried there', async () => {
  const asked = request({ token: null, kind: 'twint' });
  const open = await provider.charge(asked);
  expect(open).toMatchObject({ status: 'requires_action', actionUrl: expect.stringMatching(/^https:/) });
  expect(server.requests[0]).toMatchObject({ path: '/v1/checkout/sessions', idempotencyKey: asked.key });
  expect(server.requests[0]?.body).toMatchObject({
    ...{ mode: 'payment', 'payment_method_types[0]': 'twint', locale: 'fr', customer: 'cus_1' },
    ...{ 'line_items[0][price_data][unit_amount]': '10810', 'line_items[0][price_data][currency]': 'chf' },
    ...{ 'metadata[paymentId]': asked.key, 'payment_intent_data[metadata][checkout]': 'true' },
  });
  server.objects.set('pi_tried', {
    id: 'pi_tried',
    object: 'payment_intent',
    status: 'requires_payment_method',
  });
  const read = async (change: object) => {
    server.change(open.reference, change);
    return provider.readCharge(open.reference);
  };
  expect(await read({ payment_intent: 'pi_tried' })).toMatchObject({ status: 'requires_action' });
  expect(await read({ status: 'complete' })).toMatchObject({ status: 'failed', failure: 'declined' });
  server.change('pi_tried', { status: 'processing' });
  expect(await read({})).toMatchObject({ status: 'pending' });
  const paid = await read({ payment_status: 'paid' });
  expect(paid).toMatchObject({ status: 'succeeded', reference: open.reference });
});

test('PAY-1: a charge is ended there; one that has succeeded meanwhile stays what it is', async () => {
  const waiting = await provider.charge(request({ token: 'pm_card_authenticationRequired' }));
  expect(await provider.cancelCharge(waiting.reference)).toMatchObject({
    ...{ status: 'cancelled', failure: 'abandoned' },
  });
  const done = await provider.charge(request());
  expect(await provider.cancelCharge(done.reference)).toMatchObject({ status: 'succeeded' });
  const page = await provider.charge(request({ token: null }));
  expect(await provider.cancelCharge(page.reference)).toMatchObject({ status: 'cancelled' });
});

test('PAY-4: a refund names the intent, also of a page, runs once per key, and never exceeds what was paid', async () => {
  const { reference } = await provider.charge(request());
  const refund = { key: 'refund-1', reference, amountMinor: 4_000 };
  const first = await provider.refund(refund);
  expect(first.status).toBe('confirmed');
  expect(await provider.refund(refund)).toEqual(first);
  expect(server.requests.at(-1)).toMatchObject({
    ...{ path: '/v1/refunds', idempotencyKey: 'refund-1' },
    body: { payment_intent: reference, amount: '4000' },
  });
  await expect(provider.refund({ key: 'refund-2', reference, amountMinor: 6_811 })).rejects.toThrow();
  const page = await provider.charge(request({ token: null }));
  server.change(page.reference, { payment_intent: reference });
  await provider.refund({ key: 'refund-3', reference: page.reference, amountMinor: 10 });
  expect(server.requests.at(-1)?.body.payment_intent).toBe(reference);
});

test('PAY-2: a method is stored on Stripe’s page; what comes back is a token and what may be shown', async () => {
  const customerToken = await provider.createCustomer('org-2', 'Bäckerei Zürcher');
  expect(await provider.createCustomer('org-2', 'Bäckerei Zürcher')).toBe(customerToken);
  const setup = await provider.startSetup({
    ...{ key: 'setup-1', organizationId: 'org-2', kind: 'card', customerToken, locale: 'de' },
    returnUrl: 'https://portal.example/methods',
  });
  expect(server.requests.at(-1)?.body).toMatchObject({
    ...{ mode: 'setup', customer: customerToken, cancel_url: 'https://portal.example/methods' },
    success_url: 'https://portal.example/methods?setup={CHECKOUT_SESSION_ID}',
  });
  expect(await provider.readSetup(setup.reference)).toEqual({
    ...{ reference: setup.reference, customerToken, method: null },
  });
  const card = { brand: 'visa', last4: '4242', exp_month: 3, exp_year: 2028 };
  server.objects.set('seti_1', {
    ...{ id: 'seti_1', object: 'setup_intent', payment_method: { id: 'pm_9', type: 'card', card } },
  });
  server.change(setup.reference, { setup_intent: 'seti_1' });
  expect((await provider.readSetup(setup.reference)).method).toEqual({
    ...{ token: 'pm_9', kind: 'card', brand: 'visa', lastDigits: '4242', validThrough: '2028-03' },
  });
  await provider.forget('pm_9');
  expect(server.requests.at(-1)).toMatchObject({ method: 'POST', path: '/v1/payment_methods/pm_9/detach' });
});

test('PAY-1: a message counts when its signature is Stripe’s and fresh, over exactly these bytes', async () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const metadata = { organizationId: 'org-1', paymentId: 'payment-1' };
  const body = stripeEvent('evt_1', 'payment_intent.succeeded', {
    id: 'pi_1',
    object: 'payment_intent',
    metadata,
  });
  const at = (seconds: number) =>
    stripeSignature(body, webhookSecret, new Date(now.getTime() + seconds * 1000));
  const about = { kind: 'charge', reference: 'pi_1', owner: { organizationId: 'org-1', id: 'payment-1' } };
  expect(await provider.readMessage(body, at(0), now)).toEqual({ eventId: 'evt_1', about });
  expect(await provider.readMessage(body, at(-299), now)).not.toBeNull();
  expect(await provider.readMessage(body, at(-301), now)).toBeNull();
  expect(await provider.readMessage(`${body} `, at(0), now)).toBeNull();
  expect(await provider.readMessage(body, stripeSignature(body, 'whsec_other', now), now)).toBeNull();
  expect(await provider.readMessage(body, 'nonsense', now)).toBeNull();
  expect(await provider.readMessage(body, null, now)).toBeNull();
  const other = stripeEvent('evt_2', 'payment_intent.payment_failed', {
    ...{ id: 'pi_2', object: 'payment_intent', metadata: { checkout: 'true' } },
  });
  const signature = stripeSignature(other, webhookSecret, now);
  expect(await provider.readMessage(other, signature, now)).toEqual({
    eventId: 'evt_2',
    about: { kind: 'other' },
  });
});
