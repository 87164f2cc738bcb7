import { z } from 'zod';
import { Moment, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberRole } from '../organization/organization-view.ts';
import { Level, ResourceType } from '../product/product-view.ts';

/** Why somebody may, or may not, do what a level allows on a product (PERM-6): every fact that bears on it. */
export const explainAccess = defineAction({
  name: 'access.explain',
  kind: 'query',
  scope: 'organization',
  permission: 'member.read_access',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: Uuid, productId: Uuid, level: Level }),
  output: z.object({
    name: z.string(),
    productName: z.string(),
    type: ResourceType,
    level: Level,
    allowed: z.boolean(),
    validUntil: Moment.nullable(),
    facts: z.array(
      z.discriminatedUnion('fact', [
        z.object({
          fact: z.literal('role'),
          holds: z.boolean(),
          needed: MemberRole,
          has: MemberRole.nullable(),
        }),
        z.object({
          fact: z.literal('level'),
          holds: z.boolean(),
          on: z.enum(['this', 'product', 'type']),
          type: ResourceType,
          needed: z.array(Level),
          held: z.array(
            z.object({
              level: Level,
              teamName: z.string().nullable(),
              endsAt: Moment.nullable(),
              ended: z.boolean(),
            }),
          ),
        }),
        z.object({
          fact: z.literal('membership'),
          holds: z.literal(false),
          blocked: z.boolean(),
          endedAt: Moment.nullable(),
        }),
      ]),
    ),
  }),
  errors: ['grant.level_unknown'],
});
