import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { GrantFields, GrantView } from './grant-fields.ts';

/** Gives a member, an external user or a team levels on products (PERM-2). Who gives must be allowed to at each of them. */
export const createGrants = defineAction({
  name: 'grant.create',
  kind: 'mutation',
  scope: 'organization',
  permission: 'principal.grant',
  resource: 'principalId',
  input: z.object({
    organizationId: OrganizationId,
    principalId: Uuid,
    grants: z.array(GrantFields).min(1).max(limits.grantsAtOnce),
  }),
  output: z.object({ grants: z.array(GrantView) }),
  errors: ['grant.level_unknown', 'grant.end_past', 'grant.already_there', 'grant.too_many'],
});
