import type { finishSignIn } from '@atrium/contracts/session/finish-sign-in';
import type { SystemScope } from '@atrium/db/client/scopes';
import { countBackupCodes, useBackupCode } from '@atrium/db/second-factor/backup-code-queries';
import {
  findAuthenticator,
  lockPasskey,
  touchSmsFactor,
  useAuthenticatorStep,
  usePasskey,
} from '@atrium/db/second-factor/second-factor-queries';
import { type PendingSignInRow, updatePendingSignIn } from '@atrium/db/session/pending-sign-in-queries';
import type { z } from 'zod';
import type { Host } from '../kernel/host.ts';
import { openAuthenticator, stepOfCode } from '../second-factor/authenticator.ts';
import { hashBackupCode } from '../second-factor/backup-codes.ts';
import { isSmsCode, smsMinutes } from '../second-factor/one-time-codes.ts';
import { readPasskeyAssertion } from '../second-factor/passkeys.ts';

type Input = z.output<typeof finishSignIn.input>;
type Of<M extends Input['method']> = Extract<Input, { readonly method: M }>;

export type Proof =
  | { readonly accountId: string; readonly backupCodesLeft: number | null }
  | 'wrong'
  | 'used'
  | 'refused'
  | { readonly cloned: string };

type Context = {
  readonly system: SystemScope;
  readonly host: Host;
  readonly now: Date;
  /** Locked. */
  readonly pending: PendingSignInRow;
};

/** Whether the second step is proven. What can be used once is used up by it, whatever runs at the same moment (SEC-3). */
export function proveSecondFactor(context: Context, input: Input): Promise<Proof> {
  if (input.method === 'passkey') return byPasskey(context, input);
  const { accountId } = context.pending;
  if (accountId === null) return Promise.resolve('refused');
  switch (input.method) {
    case 'authenticator':
      return byAuthenticator(context, accountId, input);
    case 'sms':
      return bySms(context, accountId, input);
    case 'backup_code':
      return byBackupCode(context, accountId, input);
  }
}

async function byAuthenticator(
  { system, host, now }: Context,
  accountId: string,
  { code }: Of<'authenticator'>,
): Promise<Proof> {
  const stored = await findAuthenticator(system, accountId);
  if (!stored?.secretSealed) return 'wrong';
  const secret = openAuthenticator(host, accountId, stored.secretSealed);
  const step = stepOfCode(secret, code, now, stored.lastStep ?? -1n);
  if (typeof step === 'string') return step;
  return (await useAuthenticatorStep(system, accountId, step, now))
    ? { accountId, backupCodesLeft: null }
    : 'used';
}

async function bySms(
  { system, host, now, pending }: Context,
  accountId: string,
  { code }: Of<'sms'>,
): Promise<Proof> {
  const { smsCodeHash, smsSentAt, smsAttemptsLeft, tokenHash } = pending;
  if (!smsCodeHash || !smsSentAt || smsAttemptsLeft === 0) return 'wrong';
  if (now.getTime() - smsSentAt.getTime() >= smsMinutes * 60_000) return 'wrong';
  await updatePendingSignIn(system, tokenHash, { smsAttemptsLeft: smsAttemptsLeft - 1 });
  if (!isSmsCode(host, tokenHash.toString('hex'), code, smsCodeHash)) return 'wrong';
  await touchSmsFactor(system, accountId, now);
  return { accountId, backupCodesLeft: null };
}

async function byBackupCode(
  { system, host, now }: Context,
  accountId: string,
  { code }: Of<'backup_code'>,
): Promise<Proof> {
  const used = await useBackupCode(system, accountId, hashBackupCode(host, accountId, code), now);
  return used ? { accountId, backupCodesLeft: await countBackupCodes(system, accountId) } : 'wrong';
}

async function byPasskey(
  { system, host, now, pending }: Context,
  { assertion }: Of<'passkey'>,
): Promise<Proof> {
  const { challenge, accountId } = pending;
  if (challenge === null) return 'refused';
  // A challenge counts once, whatever comes of it.
  await updatePendingSignIn(system, pending.tokenHash, { challenge: null });
  const stored = await lockPasskey(system, Buffer.from(assertion.id, 'base64url'));
  const { credentialId, publicKey, signCount } = stored ?? {};
  if (!stored || !credentialId || !publicKey || signCount == null) return 'refused';
  if (accountId !== null && stored.accountId !== accountId) return 'refused';
  const passkey = { accountId: stored.accountId, credentialId, publicKey, signCount };
  const alone = accountId === null;
  const count = await readPasskeyAssertion(host, assertion, { challenge, alone, passkey });
  if (count === 'cloned') return { cloned: stored.accountId };
  if (count === 'refused') return 'refused';
  await usePasskey(system, stored, count, now);
  return { accountId: stored.accountId, backupCodesLeft: null };
}
