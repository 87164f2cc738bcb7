import { z } from 'zod';
import { EndsAt, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ApiTokenView, TokenName } from './api-token-view.ts';
import { tokenScopes } from './token-scopes.ts';

/** A token that acts as whoever makes it, narrowed to the scopes, from now on and as long as they may (PERM-5). */
export const createApiToken = defineAction({
  name: 'apiToken.create',
  kind: 'mutation',
  scope: 'organization',
  permission: 'api_token.create',
  byToken: false,
  input: z.object({
    organizationId: OrganizationId,
    name: TokenName,
    scopes: z.array(z.enum(tokenScopes)).min(1).max(tokenScopes.length),
    endsAt: EndsAt,
  }),
  output: z.object({
    token: ApiTokenView,
    /** Shown this once: only its hash is kept. */
    secret: z.string(),
  }),
  errors: ['token.end_past', 'token.too_many'],
  sudo: true,
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
