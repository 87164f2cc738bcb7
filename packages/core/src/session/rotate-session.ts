import type { AccountScope } from '@atrium/db/client/scopes';
import { rotateSessionToken } from '@atrium/db/session/session-queries';
import type { Actor } from '../kernel/actor.ts';
import type { Request } from '../kernel/request.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';

const formerSeconds = 30;

type Context = {
  readonly actor: Actor;
  readonly own: AccountScope;
  readonly request: Request;
  readonly now: Date;
};

/**
 * A new token at a change of privilege (SEC-9). The old one still answers for a moment, for calls of other tabs that are
 * under way, but no longer opens sensitive actions. Of two changes at once, one hands out the token.
 */
export async function rotateSession({ actor, own, request, now }: Context): Promise<void> {
  if (!request.sessionToken) return;
  const token = newToken();
  const rotated = await rotateSessionToken(own, {
    sessionId: actor.sessionId,
    from: hashToken(request.sessionToken),
    to: hashToken(token),
    formerUntil: new Date(now.getTime() + formerSeconds * 1000),
  });
  if (rotated) request.setSession(token);
}
