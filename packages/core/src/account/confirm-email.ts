import { confirmEmail } from '@atrium/contracts/account/confirm-email';
import { confirmLoginIdentifier } from '@atrium/db/account/account-queries';
import {
  consumeConfirmations,
  lockConfirmation,
  lockConfirmationByToken,
  useConfirmationAttempt,
} from '@atrium/db/account/email-confirmation-queries';
import type { SystemScope } from '@atrium/db/client/scopes';
import { listFactors } from '@atrium/db/second-factor/second-factor-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';
import { rememberDevice } from '../session/remember-device.ts';
import { startSession } from '../session/start-session.ts';
import { isCode } from './confirmation-secrets.ts';

type Outcome = 'confirmed' | 'expired' | { readonly attemptsLeft: number };

export const confirmEmailVerb = implementSystem(confirmEmail, async (context) => {
  const { input, now, request, fail, transaction } = context;
  // The outcome leaves the transaction as a value: a wrong code must be counted, not rolled back.
  const { outcome, handOut } = await transaction(async ({ system, audit }) => {
    const found =
      input.by === 'code'
        ? await lockConfirmation(system, input.confirmationId)
        : await lockConfirmationByToken(system, hashToken(input.token));
    const code = input.by === 'code' ? input.code : null;
    const outcome = found ? await judge(system, found, code, now) : ('expired' as const);
    if (outcome !== 'confirmed' || !found?.accountId) {
      audit.unchanged();
      return { outcome, handOut: null };
    }
    await consumeConfirmations(system, found.accountId, now);
    audit.account(found.accountId, { after: { loginIdentifier: found.email, by: input.by } });
    // A mailbox is no second factor: whoever has one signs in with it (SEC-4).
    const factors = await listFactors(system, found.accountId);
    if (input.by === 'link' || factors.length > 0) return { outcome, handOut: null };
    const signedInWith = 'confirmation_code';
    const session = await startSession(system, { accountId: found.accountId, request, now, signedInWith });
    const device = await rememberDevice(system, found.accountId, { request, now });
    return { outcome, handOut: { session, device } };
  });

  if (outcome === 'expired') return fail('account.confirmation_expired', {}, { field: 'code' });
  if (outcome !== 'confirmed') return fail('account.confirmation_code_wrong', outcome, { field: 'code' });
  if (handOut) {
    request.setSession(handOut.session);
    request.setDevice(handOut.device);
  }
  return { signedIn: handOut !== null };
});

type Found = NonNullable<Awaited<ReturnType<typeof lockConfirmation>>>;

async function judge(system: SystemScope, found: Found, code: string | null, now: Date): Promise<Outcome> {
  if (found.consumedAt !== null || found.expiresAt <= now) return 'expired';
  if (code !== null) {
    if (found.codeExpiresAt <= now || found.codeAttemptsLeft === 0) return 'expired';
    if (found.accountId === null || !isCode(found.id, code, found.codeHash)) {
      await useConfirmationAttempt(system, found.id);
      return { attemptsLeft: found.codeAttemptsLeft - 1 };
    }
  }
  if (found.accountId === null) return 'expired';
  const confirmed = await confirmLoginIdentifier(system, found.accountId, found.email, now);
  return confirmed ? 'confirmed' : 'expired';
}
