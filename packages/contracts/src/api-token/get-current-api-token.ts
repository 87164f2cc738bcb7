import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { tokenScopes } from './token-scopes.ts';

/** What the token that asks is, for tools that want to know before they begin. */
export const getCurrentApiToken = defineAction({
  name: 'apiToken.getCurrent',
  kind: 'query',
  scope: 'account',
  permission: 'organization.list',
  byToken: true,
  input: z.object({}),
  output: z.object({
    id: Uuid,
    name: z.string(),
    organizationId: Uuid,
    accountId: Uuid,
    scopes: z.array(z.enum(tokenScopes)),
    endsAt: Moment.nullable(),
  }),
  errors: [],
});
