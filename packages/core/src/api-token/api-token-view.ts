import type { ApiTokenView } from '@atrium/contracts/api-token/api-token-view';
import type { ApiTokenRow } from '@atrium/db/api-token/api-token-queries';
import type { Actor } from '../kernel/actor.ts';

export const viewApiToken = (actor: Actor, row: ApiTokenRow): ApiTokenView => ({
  id: row.id,
  name: row.name,
  scopes: [...row.scopes],
  accountId: row.accountId,
  createdBy: row.createdBy,
  createdAt: row.createdAt.toISOString(),
  endsAt: row.endsAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  can: { revoke: actor.may('member.revoke_token', { type: 'member', id: row.accountId }) },
});
