import { finishSignIn } from '@atrium/contracts/session/finish-sign-in';
import {
  deletePendingSignIn,
  findPendingSignIn,
  lockPendingSignIn,
  type PendingSignInRow,
  updatePendingSignIn,
} from '@atrium/db/session/pending-sign-in-queries';
import type { z } from 'zod';
import { alertAccount } from '../account/alert-account.ts';
import { stopReviewBySignIn } from '../identity-review/stop-review-by-sign-in.ts';
import { implementSystem, type SystemContext } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';
import { beginGuess } from './guess-guard.ts';
import { type Proof, proveSecondFactor } from './prove-second-factor.ts';
import { rememberDevice } from './remember-device.ts';
import { startSession } from './start-session.ts';
import { sudoUntil } from './sudo.ts';

type Context = SystemContext<typeof finishSignIn>;
type Effects = Parameters<Parameters<Context['transaction']>[0]>[0];
type Method = z.output<typeof finishSignIn.input>['method'];
type Outcome =
  | { readonly session: string; readonly device: string; readonly backupCodesLeft: number | null }
  | { readonly failed: 'wrong' | 'used' | 'refused' | 'expired'; readonly attemptsLeft: number };

export const finishSignInVerb = implementSystem(finishSignIn, async (context) => {
  const { input, host, request, now, fail, system, transaction } = context;
  const tokenHash = request.signInToken ? hashToken(request.signInToken) : null;
  const pending = tokenHash && (await findPendingSignIn(system, tokenHash, now));
  if (!pending) return fail('session.sign_in_expired', {});
  // A passkey cannot be guessed; codes can, by whoever knows the password (SEC-2).
  const guess =
    pending.accountId === null
      ? null
      : await beginGuess({
          ...{ host, system, request, of: 'secondFactor', name: pending.accountId },
          accountId: pending.accountId,
        });

  // The outcome leaves the transaction as a value: a wrong code must be counted, not rolled back.
  const outcome = await transaction(async (effects): Promise<Outcome> => {
    const locked = await lockPendingSignIn(effects.system, tokenHash, now);
    if (!locked) {
      effects.audit.unchanged();
      return { failed: 'expired', attemptsLeft: 0 };
    }
    const proof = await proveSecondFactor({ system: effects.system, host, now, pending: locked }, input);
    return typeof proof === 'object' && 'accountId' in proof
      ? open(context, effects, locked, proof)
      : refuse(context, effects, locked, proof);
  });

  if ('failed' in outcome) {
    const { failed, attemptsLeft } = outcome;
    if (failed === 'expired') return fail('session.sign_in_expired', {});
    if (failed === 'refused') return fail('factor.passkey_refused', {});
    if (failed === 'used') return fail('factor.code_used', {}, { field: 'code' });
    return fail('factor.code_wrong', { attemptsLeft }, { field: 'code' });
  }
  await guess?.right();
  request.setSession(outcome.session);
  request.setDevice(outcome.device);
  request.setSignIn(null);
  return { backupCodesLeft: outcome.backupCodesLeft };
});

async function open(
  { input, host, request, now }: Context,
  { system, audit, outbox }: Effects,
  pending: PendingSignInRow,
  { accountId, backupCodesLeft }: Extract<Proof, { readonly accountId: string }>,
): Promise<Outcome> {
  await deletePendingSignIn(system, pending.tokenHash);
  const session = await startSession(system, {
    ...{ accountId, request, now, sudoUntil: sudoUntil(now) },
    signedInWith: input.method,
    secondFactor: true,
  });
  const device = await rememberDevice(system, accountId, { request, now, host, outbox });
  audit.account(accountId, { event: 'session.signIn', after: { method: input.method } });
  await stopReviewBySignIn({ system, host, audit, outbox, now }, accountId);
  if (backupCodesLeft !== null) {
    const alert = { event: 'backupCodeUsed', codesLeft: backupCodesLeft } as const;
    await alertAccount(system, accountId, { host, outbox, request, now }, alert);
  }
  return { session, device, backupCodesLeft };
}

async function refuse(
  context: Context,
  { system, audit, outbox }: Effects,
  pending: PendingSignInRow,
  proof: Exclude<Proof, { readonly accountId: string }>,
): Promise<Outcome> {
  const { input, host, request, now } = context;
  const attemptsLeft = Math.max(0, pending.attemptsLeft - 1);
  const cloned = typeof proof === 'object' ? proof.cloned : null;
  const accountId = pending.accountId ?? cloned;
  if (attemptsLeft === 0) await deletePendingSignIn(system, pending.tokenHash);
  else await updatePendingSignIn(system, pending.tokenHash, { attemptsLeft });
  if (accountId === null) audit.unchanged();
  else
    audit.account(accountId, {
      event: failureEvent(cloned),
      after: { method: input.method satisfies Method },
    });
  const to = { host, outbox, request, now };
  if (cloned !== null) await alertAccount(system, cloned, to, { event: 'passkeyCloned' });
  // Somebody knows the password and not the rest: its owner has to hear of it.
  else if (attemptsLeft === 0 && accountId)
    await alertAccount(system, accountId, to, { event: 'codeGuessed' });
  return { failed: typeof proof === 'object' ? 'refused' : proof, attemptsLeft };
}

const failureEvent = (cloned: string | null): string =>
  cloned === null ? 'session.secondFactorFailed' : 'session.passkeyCloned';
