import Stripe from 'stripe';
import type { ChargeRequest, PaymentProvider, ProviderKind, SetupRequest } from './payment-provider.ts';
import { checkoutReference, intentState, sessionState, storedMethod } from './stripe-states.ts';

export type StripeOptions = {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Another server than Stripe's, for tests. */
  readonly server?: { readonly host: string; readonly port: number; readonly protocol: 'http' | 'https' };
};

const toleranceSeconds = 300;
const timeoutMilliseconds = 20_000;

/**
 * Stripe (PAY-1). A stored method is charged as a PaymentIntent, anything else on Stripe's own checkout page, so that
 * no card number ever reaches the portal. Every call carries our key, so that a repetition charges once (PAY-5).
 */
export function createStripeProvider({ secretKey, webhookSecret, server }: StripeOptions): PaymentProvider {
  const stripe = new Stripe(secretKey, {
    ...{ timeout: timeoutMilliseconds, maxNetworkRetries: 2, telemetry: false },
    ...(server ?? {}),
  });
  const readCharge = async (reference: string) =>
    checkoutReference(reference)
      ? sessionState(await stripe.checkout.sessions.retrieve(reference, { expand: ['payment_intent'] }))
      : intentState(await stripe.paymentIntents.retrieve(reference));
  return {
    name: 'stripe',
    kinds: ['card', 'twint', 'paypal'],
    charge: (request) => (request.token === null ? checkout(stripe, request) : charge(stripe, request)),
    readCharge,
    cancelCharge: async (reference) => {
      // One that has ended meanwhile refuses; what it is then is what counts.
      if (checkoutReference(reference)) await stripe.checkout.sessions.expire(reference).catch(() => {});
      else await stripe.paymentIntents.cancel(reference).catch(() => {});
      return readCharge(reference);
    },
    refund: async ({ key, reference, amountMinor }) => {
      const intent = await intentOf(stripe, reference);
      const refund = await stripe.refunds.create(
        { payment_intent: intent, amount: amountMinor },
        { idempotencyKey: key },
      );
      const done = refund.status === 'succeeded' || refund.status === 'pending';
      return { reference: refund.id, status: done ? 'confirmed' : 'failed' };
    },
    createCustomer: async (organizationId, name) =>
      (
        await stripe.customers.create(
          { name, metadata: { organizationId } },
          { idempotencyKey: `customer:${organizationId}` },
        )
      ).id,
    startSetup: (request) => startSetup(stripe, request),
    readSetup: async (reference) => {
      const session = await stripe.checkout.sessions.retrieve(reference, {
        expand: ['setup_intent.payment_method'],
      });
      const customer =
        typeof session.customer === 'string' ? session.customer : (session.customer?.id ?? null);
      return { reference, customerToken: customer, method: storedMethod(session) };
    },
    forget: async (token) => {
      await stripe.paymentMethods.detach(token);
    },
    readMessage: (body, signature, now) => readMessage(stripe, webhookSecret, { body, signature, now }),
  };
}

const metadataOf = ({ organizationId, key }: ChargeRequest) => ({ organizationId, paymentId: key });

async function charge(stripe: Stripe, request: ChargeRequest) {
  const { key, amountMinor, currency, token, customerToken, present, returnUrl, description } = request;
  const intent = await stripe.paymentIntents
    .create(
      {
        ...{ amount: amountMinor, currency: currency.toLowerCase(), payment_method: token ?? '' },
        ...(customerToken === null ? {} : { customer: customerToken }),
        ...{ confirm: true, off_session: !present, return_url: returnUrl, description },
        metadata: metadataOf(request),
        automatic_payment_methods: { enabled: true },
      },
      { idempotencyKey: key },
    )
    .catch((error: unknown) => {
      // A declined card is an answer, with the intent that says why.
      if (error instanceof Stripe.errors.StripeCardError && error.payment_intent) return error.payment_intent;
      throw error;
    });
  return intentState(intent);
}

async function checkout(stripe: Stripe, request: ChargeRequest) {
  const { key, amountMinor, currency, kind, customerToken, returnUrl, description, locale } = request;
  const metadata = metadataOf(request);
  const session = await stripe.checkout.sessions.create(
    {
      ...{
        mode: 'payment',
        payment_method_types: [kind],
        success_url: returnUrl,
        cancel_url: returnUrl,
        locale,
      },
      ...(customerToken === null ? {} : { customer: customerToken }),
      line_items: [
        {
          quantity: 1,
          price_data: {
            ...{ currency: currency.toLowerCase(), unit_amount: amountMinor },
            product_data: { name: description },
          },
        },
      ],
      // The session speaks for what is in it: there the customer may try one card after the other.
      ...{ metadata, payment_intent_data: { metadata: { checkout: 'true' } } },
    },
    { idempotencyKey: key },
  );
  return sessionState(session);
}

async function startSetup(stripe: Stripe, request: SetupRequest) {
  const { key, kind, customerToken, returnUrl, locale } = request;
  const session = await stripe.checkout.sessions.create(
    {
      ...{
        mode: 'setup',
        payment_method_types: [kind satisfies ProviderKind],
        customer: customerToken,
        locale,
      },
      ...{ success_url: `${returnUrl}?setup={CHECKOUT_SESSION_ID}`, cancel_url: returnUrl },
    },
    { idempotencyKey: key },
  );
  if (!session.url) throw new Error(`Stripe gave no page for the setup ${session.id}.`);
  return { reference: session.id, url: session.url };
}

async function intentOf(stripe: Stripe, reference: string): Promise<string> {
  if (!checkoutReference(reference)) return reference;
  const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(reference);
  if (!intent) throw new Error(`Nothing has been paid under ${reference}.`);
  return typeof intent === 'string' ? intent : intent.id;
}

async function readMessage(
  stripe: Stripe,
  secret: string,
  { body, signature, now }: { readonly body: string; readonly signature: string | null; readonly now: Date },
): ReturnType<PaymentProvider['readMessage']> {
  if (signature === null) return null;
  const event = await stripe.webhooks
    .constructEventAsync(body, signature, secret, toleranceSeconds, undefined, now.getTime())
    .catch(() => null);
  if (!event) return null;
  const { object } = event.data;
  if (object.object !== 'payment_intent' && object.object !== 'checkout.session')
    return { eventId: event.id, about: { kind: 'other' } };
  const { organizationId, paymentId, checkout } = object.metadata ?? {};
  // An intent of a page: the page's own message follows.
  if (checkout) return { eventId: event.id, about: { kind: 'other' } };
  const owner = organizationId && paymentId ? { organizationId, id: paymentId } : null;
  return { eventId: event.id, about: { kind: 'charge', reference: object.id, owner } };
}
