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
import { loadActorRow } from '@atrium/db/session/session-queries';
import type { z } from 'zod';
import { implementSystem } from '../kernel/implement-system.ts';
import type { Request } from '../kernel/request.ts';
import { hashToken } from '../kernel/session-token.ts';
import { rememberDevice } from '../session/remember-device.ts';
import { startSession } from '../session/start-session.ts';
import { isCode } from './confirmation-secrets.ts';

type Outcome = 'confirmed' | 'claim' | 'expired' | { readonly attemptsLeft: number };

export const confirmEmailVerb = implementSystem(confirmEmail, async (context) => {
  const { input, host, now, request, fail, transaction } = context;
  // The outcome leaves the transaction as a value: a wrong code must be counted, not rolled back.
  const {
    outcome,
    handOut,
    stays = false,
  } = await transaction(async ({ system, audit, outbox }) => {
    const found =
      input.by === 'code'
        ? await lockConfirmation(system, input.confirmationId)
        : await lockConfirmationByToken(system, hashToken(input.token));
    const signedIn = await signedInAccount(system, request, now);
    const outcome = found ? await judge(system, found, input, { signedIn, now }) : ('expired' as const);
    if (outcome !== 'confirmed' || !found?.accountId) {
      audit.unchanged();
      return { outcome, handOut: null };
    }
    const { accountId } = found;
    await consumeConfirmations(system, accountId, now);
    audit.account(accountId, { after: { loginIdentifier: found.email, by: input.by } });
    // Whoever is signed in already stays in that session, with the second factor it has passed.
    if (input.by === 'link' && signedIn === accountId) return { outcome, handOut: null, stays: true };
    // A mailbox is no second factor: whoever has one signs in with it (SEC-4).
    if ((await listFactors(system, accountId)).length > 0) return { outcome, handOut: null };
    const session = await startSession(system, {
      ...{ accountId, request, now, signedInWith: 'confirmation_code' },
    });
    const device = await rememberDevice(system, accountId, { request, now, host, outbox });
    return { outcome, handOut: { session, device } };
  });

  if (outcome === 'expired') return fail('account.confirmation_expired', {}, { field: 'code' });
  if (outcome === 'claim') return { signedIn: false, claim: true };
  if (outcome !== 'confirmed') return fail('account.confirmation_code_wrong', outcome, { field: 'code' });
  if (handOut) {
    request.setSession(handOut.session);
    request.setDevice(handOut.device);
  }
  return { signedIn: stays || handOut !== null, claim: false };
});

async function signedInAccount(system: SystemScope, request: Request, now: Date): Promise<string | null> {
  if (!request.sessionToken) return null;
  const row = await loadActorRow(system.db, hashToken(request.sessionToken), null, now);
  return row?.accountId ?? null;
}

type Found = NonNullable<Awaited<ReturnType<typeof lockConfirmation>>>;
type Input = z.output<typeof confirmEmail.input>;

type Asked = { readonly signedIn: string | null; readonly now: Date };

async function judge(system: SystemScope, found: Found, input: Input, asked: Asked): Promise<Outcome> {
  const { signedIn, now } = asked;
  if (found.consumedAt !== null || found.expiresAt <= now) return 'expired';
  if (input.by === 'code') {
    if (found.codeExpiresAt <= now || found.codeAttemptsLeft === 0) return 'expired';
    if (found.accountId === null || !isCode(found.id, input.code, found.codeHash)) {
      await useConfirmationAttempt(system, found.id);
      return { attemptsLeft: found.codeAttemptsLeft - 1 };
    }
  }
  if (found.accountId === null) return 'expired';
  // Here began the sign-up, or here is signed in who began it: the password is known to be theirs.
  const isTheirs = input.by === 'code' || input.confirmationId === found.id || signedIn === found.accountId;
  if (!isTheirs) return 'claim';
  const confirmed = await confirmLoginIdentifier(system, found.accountId, found.email, now);
  return confirmed ? 'confirmed' : 'expired';
}
