import type { SystemScope } from '@atrium/db/client/scopes';
import {
  deletePendingSignIn,
  findPendingSignIn,
  insertPendingSignIn,
  type PendingSignInRow,
} from '@atrium/db/session/pending-sign-in-queries';
import type { Request } from '../kernel/request.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';

const pendingMinutes = 10;
const attempts = 5;

export const pendingUntil = (now: Date): Date => new Date(now.getTime() + pendingMinutes * 60_000);

type Begin = {
  readonly accountId: string | null;
  readonly challenge?: string;
  readonly request: Request;
  readonly now: Date;
};

/** The first factor is proven, or none is needed: ten minutes and five attempts for the next step (SEC-4). Returns the token. */
export async function beginPendingSignIn(
  system: SystemScope,
  { accountId, challenge, request, now }: Begin,
): Promise<string> {
  if (request.signInToken) await deletePendingSignIn(system, hashToken(request.signInToken));
  const token = newToken();
  await insertPendingSignIn(system, {
    tokenHash: hashToken(token),
    accountId,
    address: request.address,
    attemptsLeft: attempts,
    challenge: challenge ?? null,
    now,
    expiresAt: pendingUntil(now),
  });
  return token;
}

export type PendingSignIn = PendingSignInRow & { readonly accountId: string };

/** Whose password this browser has proven in the last ten minutes; null when nobody's. */
export async function readPendingSignIn(
  system: SystemScope,
  request: Request,
  now: Date,
): Promise<PendingSignIn | null> {
  if (!request.signInToken) return null;
  const pending = await findPendingSignIn(system, hashToken(request.signInToken), now);
  return pending && isOfAccount(pending) ? pending : null;
}

const isOfAccount = (pending: PendingSignInRow): pending is PendingSignIn => pending.accountId !== null;
