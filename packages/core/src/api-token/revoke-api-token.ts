import { revokeApiToken } from '@atrium/contracts/api-token/revoke-api-token';
import { deleteApiToken } from '@atrium/db/api-token/api-token-queries';
import { implement } from '../kernel/implement.ts';

export const revokeApiTokenVerb = implement(revokeApiToken, async ({ tenant, input, audit, notFound }) => {
  const token = await deleteApiToken(tenant, input.apiTokenId);
  if (!token) return notFound();
  audit.organization(tenant.organizationId, {
    targetId: input.apiTokenId,
    before: { name: token.name, scopes: token.scopes, ofMember: token.accountId },
  });
  return {};
});
