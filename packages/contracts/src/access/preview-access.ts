import { z } from 'zod';
import { EndsAt, OrganizationId, Uuid } from '../fields.ts';
import { GrantFields } from '../grant/grant-fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { Level } from '../product/product-view.ts';
import { AccessDifference } from './access-view.ts';

const people = z.array(Uuid).min(1).max(limits.peopleAtOnce);

/** A change as its own action takes it. */
export const AccessChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add_members'), teamId: Uuid, accountIds: people, endsAt: EndsAt }),
  z.object({ kind: z.literal('remove_members'), teamId: Uuid, accountIds: people }),
  z.object({
    kind: z.literal('create_grants'),
    principalId: Uuid,
    grants: z.array(GrantFields).min(1).max(limits.grantsAtOnce),
  }),
  z.object({ kind: z.literal('update_grant'), grantId: Uuid, level: Level, endsAt: EndsAt }),
  z.object({ kind: z.literal('revoke_grant'), grantId: Uuid }),
]);
export type AccessChange = z.output<typeof AccessChange>;

/**
 * Who would gain or lose what: the change is made, the engine asked before and after, and the change undone. Asks for
 * the same permission as the change itself.
 */
export const previewAccess = defineAction({
  name: 'access.preview',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({
    organizationId: OrganizationId,
    change: AccessChange,
    skip: z.number().int().min(0).max(limits.listed).default(0),
  }),
  output: z.object({
    differences: z.array(AccessDifference),
    /** People who gain or lose something, and how many differences there are in all. */
    people: z.number().int(),
    total: z.number().int(),
    /** More people are affected than are compared one by one: how many have been left out. */
    peopleLeftOff: z.number().int(),
  }),
  errors: ['grant.level_unknown', 'grant.end_past', 'grant.already_there', 'grant.too_many', 'team.full'],
  rateLimit: { limit: 300, windowSeconds: 300, by: 'actor' },
});
