import type Stripe from 'stripe';
import type { ChargeFailure, ChargeState, ProviderKind, StoredMethod } from './payment-provider.ts';

/** Checkout sessions and PaymentIntents are told apart by their ids. */
export const checkoutReference = (reference: string): boolean => reference.startsWith('cs_');

const failures: Readonly<Record<string, ChargeFailure>> = {
  insufficient_funds: 'insufficient_funds',
  expired_card: 'expired_card',
  authentication_required: 'authentication_failed',
  payment_intent_authentication_failure: 'authentication_failed',
};

const failureOf = (error: Stripe.PaymentIntent['last_payment_error']): ChargeFailure =>
  failures[error?.decline_code ?? ''] ?? failures[error?.code ?? ''] ?? 'declined';

const statusOf: Readonly<Record<Stripe.PaymentIntent.Status, ChargeState['status']>> = {
  requires_payment_method: 'failed',
  requires_confirmation: 'pending',
  requires_action: 'requires_action',
  requires_capture: 'pending',
  processing: 'pending',
  succeeded: 'succeeded',
  canceled: 'cancelled',
};

export function intentState(intent: Stripe.PaymentIntent): ChargeState {
  const status = statusOf[intent.status] ?? 'pending';
  return {
    ...{ reference: intent.id, status },
    actionUrl: status === 'requires_action' ? (intent.next_action?.redirect_to_url?.url ?? null) : null,
    failure:
      status === 'failed'
        ? failureOf(intent.last_payment_error)
        : status === 'cancelled'
          ? 'abandoned'
          : null,
  };
}

/** Keeps the session's reference, whatever the intent in it is called. */
export function sessionState(session: Stripe.Checkout.Session): ChargeState {
  const reference = session.id;
  if (session.payment_status === 'paid')
    return { reference, status: 'succeeded', actionUrl: null, failure: null };
  if (session.status === 'expired')
    return { reference, status: 'cancelled', actionUrl: null, failure: 'abandoned' };
  if (session.status === 'complete') {
    // Filled in, and the money comes later or does not come.
    const { payment_intent: intent } = session;
    const state = intent && typeof intent !== 'string' ? intentState(intent) : null;
    return state?.status === 'failed' || state?.status === 'cancelled'
      ? { ...state, reference }
      : { reference, status: 'pending', actionUrl: null, failure: null };
  }
  return { reference, status: 'requires_action', actionUrl: session.url, failure: null };
}

export function storedMethod(session: Stripe.Checkout.Session): StoredMethod | null {
  const { setup_intent: setup } = session;
  const method = setup && typeof setup !== 'string' ? setup.payment_method : null;
  if (!method || typeof method === 'string') return null;
  const { card } = method;
  const month = card ? String(card.exp_month).padStart(2, '0') : '';
  return {
    ...{ token: method.id, kind: method.type as ProviderKind },
    brand: card?.brand ?? (method.type === 'paypal' ? 'PayPal' : 'TWINT'),
    lastDigits: card?.last4 ?? '',
    validThrough: card ? `${card.exp_year}-${month}` : null,
  };
}
