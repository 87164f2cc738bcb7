import type { SimulatedCharge } from '@atrium/db/payment/simulated-queries';
import type { ProviderKind, StoredMethod } from '../payment/payment-provider.ts';

/** Everything that can come of a charge (PAY-1). */
export const simulatedOutcomes = [
  'success',
  'three_d_secure',
  'declined',
  'insufficient_funds',
  'expired_card',
  'delayed',
  'duplicate',
  'out_of_order',
] as const;
export type SimulatedOutcome = (typeof simulatedOutcomes)[number];

/** Last digits by outcome, so that the cards are told apart in the portal. */
export const digitsOf: Readonly<Record<SimulatedOutcome, string>> = {
  success: '4242',
  three_d_secure: '3155',
  declined: '0002',
  insufficient_funds: '9995',
  expired_card: '0069',
  delayed: '0077',
  duplicate: '1881',
  out_of_order: '1117',
};

export const isSimulatedOutcome = (text: string): text is SimulatedOutcome =>
  (simulatedOutcomes as readonly string[]).includes(text);

/** Tokens say what they lead to: `token_success_x1`. */
export const tokenOf = (outcome: SimulatedOutcome, unique: string): string => `token_${outcome}_${unique}`;

export function outcomeOfToken(token: string): SimulatedOutcome {
  const outcome = token.replace(/^token_/, '').replace(/_[^_]*$/, '');
  return isSimulatedOutcome(outcome) ? outcome : 'declined';
}

const failures = ['declined', 'insufficient_funds', 'expired_card'];

/** Where a charge begins. Without a stored method, and for 3-D Secure, its page asks; with nobody there it fails. */
export function startOf(
  outcome: SimulatedOutcome | null,
  present: boolean,
): Pick<SimulatedCharge, 'status' | 'failure'> {
  if (outcome === null || outcome === 'three_d_secure')
    return present
      ? { status: 'requires_action', failure: null }
      : { status: 'failed', failure: 'authentication_failed' };
  if (failures.includes(outcome)) return { status: 'failed', failure: outcome };
  return { status: outcome === 'delayed' ? 'pending' : 'succeeded', failure: null };
}

const brands: Readonly<Record<ProviderKind, string>> = {
  card: 'Demo Card',
  paypal: 'PayPal',
  twint: 'TWINT',
};

export const storedMethodOf = (kind: string, token: string): StoredMethod => {
  const known = kind as ProviderKind;
  const lastDigits = known === 'card' ? digitsOf[outcomeOfToken(token)] : '';
  const validThrough = known === 'card' ? '2030-12' : null;
  return { token, kind: known, brand: brands[known], lastDigits, validThrough };
};
