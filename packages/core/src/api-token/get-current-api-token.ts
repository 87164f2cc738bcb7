import { getCurrentApiToken } from '@atrium/contracts/api-token/get-current-api-token';
import type { TokenScope } from '@atrium/contracts/api-token/token-scopes';
import { implement } from '../kernel/implement.ts';

/** A person has no token to be told about. */
export const getCurrentApiTokenVerb = implement(getCurrentApiToken, async ({ actor, notFound }) => {
  const { token, context, accountId } = actor;
  if (!token) return notFound();
  return {
    ...{ id: token.id, name: token.name, organizationId: context.organizationId, accountId },
    scopes: [...token.scopes] as TokenScope[],
    endsAt: token.endsAt === null ? null : new Date(token.endsAt).toISOString(),
  };
});
