import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ApiTokenView } from './api-token-view.ts';

/** One's own; for an administrator everybody's. Newest first (API-4). */
export const listApiTokens = defineAction({
  name: 'apiToken.list',
  kind: 'query',
  scope: 'organization',
  permission: 'api_token.list',
  byToken: false,
  input: z.object({ organizationId: OrganizationId, after: z.string().max(100).nullable().default(null) }),
  output: z.object({
    tokens: z.array(ApiTokenView),
    /** Whether those of other members are among them. */
    ofEverybody: z.boolean(),
    next: z.string().nullable(),
  }),
  errors: [],
});
