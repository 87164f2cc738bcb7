import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { systemScope } from '@atrium/db/client/scopes';
import {
  changeSimulatedCharge,
  findSimulatedCharge,
  findSimulatedSetup,
  insertSimulatedCharge,
  insertSimulatedRefund,
  insertSimulatedSetup,
  type SimulatedCharge,
} from '@atrium/db/payment/simulated-queries';
import { z } from 'zod';
import type { Host } from '../kernel/host.ts';
import type { ChargeFailure, ChargeState, PaymentProvider } from '../payment/payment-provider.ts';
import { sendMessagesOf } from './simulated-messages.ts';
import { outcomeOfToken, startOf, storedMethodOf } from './simulated-outcomes.ts';

type Parts = Pick<Host, 'db' | 'now' | 'publicUrl' | 'secrets'>;

export const simulatedName = 'simulated';
const newReference = (kind: string): string => `${kind}_${randomBytes(12).toString('base64url')}`;

const stateOf = (publicUrl: string, charge: SimulatedCharge): ChargeState => ({
  reference: charge.id,
  status: charge.status,
  actionUrl: charge.status === 'requires_action' ? `${publicUrl}/dev/payments/${charge.id}` : null,
  failure: charge.failure as ChargeFailure | null,
});

/**
 * A payment provider without money, for the demonstration and for tests: it remembers charges in tables of its own, has
 * pages of its own, and sends signed messages late, twice or in the wrong order (PAY-1). Never in production.
 */
export function createSimulatedProvider({ db, now, publicUrl, secrets }: Parts): PaymentProvider {
  const system = systemScope(db);
  const read = async (reference: string): Promise<ChargeState> => {
    const charge = await findSimulatedCharge(system, reference);
    if (!charge) throw new Error(`The simulated provider knows no charge ${reference}.`);
    return stateOf(publicUrl, charge);
  };
  return {
    name: simulatedName,
    kinds: ['card', 'paypal', 'twint'],
    charge: async ({ key, organizationId, amountMinor, currency, token, present, returnUrl }) => {
      const outcome = token === null ? null : outcomeOfToken(token);
      const { charge, repeated } = await insertSimulatedCharge(system, {
        ...{ id: newReference('charge'), key, customer: organizationId, amountMinor, currency, outcome },
        ...{ ...startOf(outcome, present), returnUrl, createdAt: now() },
      });
      if (!repeated) await sendMessagesOf(system, charge);
      return stateOf(publicUrl, charge);
    },
    readCharge: read,
    cancelCharge: async (reference) => {
      await changeSimulatedCharge(system, reference, { status: 'cancelled', failure: 'abandoned' });
      return read(reference);
    },
    refund: async ({ key, reference, amountMinor }) => {
      await insertSimulatedRefund(system, { key, chargeId: reference, amountMinor, createdAt: now() });
      return { reference: key, status: 'confirmed' };
    },
    createCustomer: async (organizationId) => `customer_${organizationId}`,
    startSetup: async ({ key, kind, customerToken, returnUrl }) => {
      const setup = { key, kind, customer: customerToken, returnUrl, token: null, createdAt: now() };
      const reference = await insertSimulatedSetup(system, { ...setup, id: newReference('setup') });
      return { reference, url: `${publicUrl}/dev/payments/setup/${reference}` };
    },
    readSetup: async (reference) => {
      const setup = await findSimulatedSetup(system, reference);
      const method = setup?.token ? storedMethodOf(setup.kind, setup.token) : null;
      return { reference, customerToken: setup?.customer ?? null, method };
    },
    forget: async () => {},
    readMessage: async (body, signature) => {
      if (!signature || !isSigned(secrets.mac, body, signature)) return null;
      const { eventId, chargeId } = Message.parse(JSON.parse(body));
      return { eventId, about: { kind: 'charge', reference: chargeId, owner: null } };
    },
  };
}

const Message = z.object({ eventId: z.string(), chargeId: z.string() });

/** How the simulated provider signs what it sends. */
export const signSimulated = (mac: Host['secrets']['mac'], body: string): string =>
  createHmac('sha256', mac('simulated-provider', 'messages')).update(body).digest('hex');

function isSigned(mac: Host['secrets']['mac'], body: string, signature: string): boolean {
  const [right, given] = [Buffer.from(signSimulated(mac, body)), Buffer.from(signature)];
  return right.length === given.length && timingSafeEqual(right, given);
}
