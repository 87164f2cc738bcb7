import { createApiToken } from '@atrium/contracts/api-token/create-api-token';
import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import { countApiTokens, insertApiToken, lockTokensOf } from '@atrium/db/api-token/api-token-queries';
import { newId } from '@atrium/db/client/new-id';
import { newApiToken } from '../kernel/api-token.ts';
import { implement } from '../kernel/implement.ts';
import { hashToken } from '../kernel/session-token.ts';
import { viewApiToken } from './api-token-view.ts';

export const createApiTokenVerb = implement(
  createApiToken,
  async ({ tenant, actor, input, now, audit, fail }) => {
    const endsAt = input.endsAt === null ? null : new Date(input.endsAt);
    if (endsAt && endsAt <= now) return fail('token.end_past', {}, { field: 'endsAt' });
    const { accountId } = actor;
    await lockTokensOf(tenant, accountId);
    if ((await countApiTokens(tenant, accountId)) >= tokenLimits.tokens)
      return fail('token.too_many', { max: tokenLimits.tokens });
    const secret = newApiToken(tenant.organizationId);
    const scopes = [...new Set(input.scopes)];
    const token = { id: newId(), accountId, name: input.name, scopes, endsAt, createdAt: now };
    await insertApiToken(tenant, { ...token, tokenHash: hashToken(secret) });
    audit.organization(tenant.organizationId, {
      targetId: token.id,
      after: { name: token.name, scopes, endsAt: endsAt?.toISOString() ?? null },
    });
    const createdBy = `${actor.firstName} ${actor.lastName}`;
    return { token: viewApiToken(actor, { ...token, createdBy, lastUsedAt: null }), secret };
  },
);
