import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import { systemScope } from '@atrium/db/client/scopes';
import {
  completeSimulatedSetup,
  insertSimulatedSetup,
  type SimulatedMessage,
} from '@atrium/db/payment/simulated-queries';
import { type SimulatedOutcome, tokenOf } from '../src/demo/simulated-outcomes.ts';
import { createSimulatedProvider } from '../src/demo/simulated-provider.ts';
import { applyProviderEvent } from '../src/jobs/apply-provider-event.ts';
import { chargePayment } from '../src/jobs/charge-payment.ts';
import { deliverSimulatedMessage } from '../src/jobs/simulated-message.ts';
import { finishPaymentMethodVerb } from '../src/payment-method/finish-payment-method.ts';
import { startPaymentMethodVerb } from '../src/payment-method/start-payment-method.ts';
import { runAs, type TestHost, type TestPerson } from './test-host.ts';

/** The host with the simulated provider, as the demonstration has it. */
export const withProvider = (host: TestHost): TestHost => ({
  ...host,
  paymentProviders: [createSimulatedProvider(host)],
});

/** Stores a card that leads to an outcome, by the way that people take. */
export async function storeCard(
  host: TestHost,
  person: TestPerson,
  organizationId: OrganizationId,
  outcome: SimulatedOutcome,
): Promise<string> {
  const { url } = await runAs(host, person, startPaymentMethodVerb, {
    ...{ organizationId, idempotencyKey: newId(), kind: 'card', locale: 'en' },
  });
  const reference = url.split('/').at(-1) ?? '';
  await completeSimulatedSetup(
    systemScope(host.db),
    reference,
    tokenOf(outcome, newId().replaceAll('-', '')),
  );
  return (await runAs(host, person, finishPaymentMethodVerb, { organizationId, reference })).id;
}

/** A setup of somebody else at the provider. */
export const foreignSetup = (host: TestHost): Promise<string> =>
  insertSimulatedSetup(systemScope(host.db), {
    ...{ id: `setup_${newId()}`, key: newId(), customer: `customer_${newId()}`, kind: 'card' },
    ...{ returnUrl: 'https://portal.example', token: tokenOf('success', 'x'), createdAt: host.now() },
  });

/** Brings a payment to the provider and takes in what it answers. */
export const charge = (host: TestHost, organizationId: OrganizationId, paymentId: string): Promise<void> =>
  chargePayment(host, organizationId, paymentId);

/** A message of the simulated provider about a charge arrives and is acted on. */
export async function message(
  host: TestHost,
  chargeId: string,
  name: string,
  settles = false,
): Promise<void> {
  const sent: SimulatedMessage = { eventId: `event_${chargeId}_${name}`, chargeId, settles };
  await deliverSimulatedMessage(host, sent);
  await applyProviderEvent(host, 'simulated', sent.eventId);
}

export const readPayment = (host: TestHost, id: string) =>
  host.db.selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
