import { randomBytes } from 'node:crypto';
import { decimalFromMinor } from '@atrium/billing/money/minor';
import { systemScope } from '@atrium/db/client/scopes';
import {
  completeSimulatedSetup,
  findSimulatedCharge,
  findSimulatedSetup,
} from '@atrium/db/payment/simulated-queries';
import type { Host } from '../kernel/host.ts';
import { answerSimulatedCharge } from './simulated-messages.ts';
import { digitsOf, isSimulatedOutcome, simulatedOutcomes, tokenOf } from './simulated-outcomes.ts';

export type SimulatedPage = {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
};

const words: Readonly<Record<(typeof simulatedOutcomes)[number], string>> = {
  success: 'the payment succeeds',
  three_d_secure: 'the payment must be confirmed (3-D Secure)',
  declined: 'the bank declines',
  insufficient_funds: 'not enough money',
  expired_card: 'the card has expired',
  delayed: 'the payment succeeds after a while',
  duplicate: 'succeeds, and its message comes twice',
  out_of_order: 'succeeds, and its messages come in the wrong order',
};

const outcomes = simulatedOutcomes.map((value) => ({
  value,
  label: `•••• ${digitsOf[value]}: ${words[value]}`,
}));

/** What stands on a page of the simulated provider; null for one that does not exist or has been answered. */
export async function showSimulatedPage(
  host: Host,
  kind: 'setup' | 'charge',
  id: string,
): Promise<SimulatedPage | null> {
  const system = systemScope(host.db);
  if (kind === 'setup') {
    const setup = await findSimulatedSetup(system, id);
    const text =
      'This is a demonstration: no real card is asked for. Choose what a payment with it leads to.';
    return setup ? { title: 'Add a payment method', text, answers: outcomes } : null;
  }
  const charge = await findSimulatedCharge(system, id);
  if (!charge) return null;
  const amount = `${charge.currency} ${decimalFromMinor(charge.amountMinor)}`;
  const text = `This is a demonstration: no money moves. The payment is about ${amount}.`;
  const confirm = [{ value: 'success', label: 'Confirm the payment' }];
  const answers =
    charge.outcome === null ? outcomes.filter(({ value }) => value !== 'three_d_secure') : confirm;
  const others = [
    { value: 'refuse', label: 'Fail the confirmation' },
    { value: 'cancel', label: 'Cancel the payment' },
  ];
  return { title: 'Confirm your payment', text, answers: [...answers, ...others] };
}

/** Takes the answer; says where the provider leads back to. */
export async function answerSimulatedPage(
  host: Host,
  kind: 'setup' | 'charge',
  id: string,
  answer: string,
): Promise<string | null> {
  const system = systemScope(host.db);
  if (kind === 'charge') return (await answerSimulatedCharge(system, id, answer))?.returnUrl ?? null;
  const setup = await findSimulatedSetup(system, id);
  if (!setup) return null;
  const outcome = isSimulatedOutcome(answer) ? answer : 'success';
  await completeSimulatedSetup(system, id, tokenOf(outcome, randomBytes(9).toString('hex')));
  return `${setup.returnUrl}?setup=${encodeURIComponent(id)}`;
}
