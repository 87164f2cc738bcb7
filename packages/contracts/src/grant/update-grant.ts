import { z } from 'zod';
import { EndsAt, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Level } from '../product/product-view.ts';
import { GrantView } from './grant-fields.ts';

export const updateGrant = defineAction({
  name: 'grant.update',
  kind: 'mutation',
  scope: 'organization',
  permission: 'grant.change',
  resource: 'grantId',
  input: z.object({ organizationId: OrganizationId, grantId: Uuid, level: Level, endsAt: EndsAt }),
  output: GrantView,
  errors: ['grant.level_unknown', 'grant.end_past', 'grant.already_there'],
});
