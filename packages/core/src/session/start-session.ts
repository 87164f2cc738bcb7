import { newId } from '@atrium/db/client/new-id';
import type { SystemScope } from '@atrium/db/client/scopes';
import type { SignInMethod } from '@atrium/db/generated/database';
import { deleteSessionByToken, insertSession } from '@atrium/db/session/session-queries';
import type { Request } from '../kernel/request.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';

const maxUserAgent = 400;

type Start = {
  readonly accountId: string;
  readonly request: Request;
  readonly now: Date;
  readonly sudoUntil?: Date;
  readonly signedInWith?: SignInMethod;
  /** Whether what it was signed in with counts as a second factor (SEC-5). */
  readonly secondFactor?: boolean;
};

/** Always a new token: one that was there before is never carried over, it ends (SEC-9). Returns the token. */
export async function startSession(
  system: SystemScope,
  { accountId, request, now, sudoUntil, signedInWith = 'password', secondFactor = false }: Start,
): Promise<string> {
  if (request.sessionToken) await deleteSessionByToken(system, hashToken(request.sessionToken));
  const token = newToken();
  await insertSession(system, {
    id: newId(),
    tokenHash: hashToken(token),
    accountId,
    address: request.address,
    userAgent: request.userAgent.slice(0, maxUserAgent),
    now,
    sudoUntil: sudoUntil ?? null,
    signedInWith,
    secondFactorAt: secondFactor ? now : null,
  });
  return token;
}
