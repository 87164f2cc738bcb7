import type { SystemScope } from '@atrium/db/client/scopes';
import {
  changeSimulatedCharge,
  findSimulatedCharge,
  type SimulatedCharge,
  type SimulatedMessage,
  sendSimulatedMessage,
} from '@atrium/db/payment/simulated-queries';
import { isSimulatedOutcome, type SimulatedOutcome, startOf } from './simulated-outcomes.ts';

const delaySeconds = 15;

/** What the provider sends about a charge, in how many seconds. */
export async function sendMessagesOf(system: SystemScope, charge: SimulatedCharge): Promise<void> {
  if (charge.status === 'requires_action') return;
  const message = (name: string, settles = false): SimulatedMessage => ({
    ...{ eventId: `event_${charge.id}_${name}`, chargeId: charge.id, settles },
  });
  if (charge.status === 'pending') {
    await sendSimulatedMessage(system, message('processing'), 1);
    return sendSimulatedMessage(system, message('succeeded', true), delaySeconds);
  }
  await sendSimulatedMessage(system, message('ended'), 1);
  // The very same message again, and one about an earlier state after the last one.
  if (charge.outcome === 'duplicate') await sendSimulatedMessage(system, message('ended'), 2);
  if (charge.outcome === 'out_of_order') await sendSimulatedMessage(system, message('processing'), 3);
}

/** What somebody has chosen on the provider's page; false for a charge that asks nothing. */
export async function answerSimulatedCharge(
  system: SystemScope,
  id: string,
  answer: string,
): Promise<SimulatedCharge | null> {
  const charge = await findSimulatedCharge(system, id);
  if (charge?.status !== 'requires_action') return charge ?? null;
  await changeSimulatedCharge(system, id, changeOf(answer));
  const changed = (await findSimulatedCharge(system, id)) ?? charge;
  await sendMessagesOf(system, changed);
  return changed;
}

function changeOf(answer: string): Parameters<typeof changeSimulatedCharge>[2] {
  if (answer === 'cancel') return { status: 'cancelled', failure: 'abandoned' };
  if (answer === 'refuse') return { status: 'failed', failure: 'authentication_failed' };
  const outcome: SimulatedOutcome =
    isSimulatedOutcome(answer) && answer !== 'three_d_secure' ? answer : 'success';
  return { ...startOf(outcome, true), outcome };
}
